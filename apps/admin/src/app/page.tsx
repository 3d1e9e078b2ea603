import { redirect } from "next/navigation";
import { requireAdministrator } from "../features/account/loaders.ts";

/** Has nothing of its own: to the tenants, or first to the sign-in. */
export default async function Page() {
  await requireAdministrator();
  redirect("/tenants");
}
