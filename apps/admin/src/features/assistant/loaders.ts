import "server-only";
import { getStore } from "@orchard/core/tenants/data";
import { requireStaff } from "../account/loaders.ts";

/** How the assistant of the caller's store is set. */
export async function loadAssistantSettings() {
  const { name, assistantMode } = await getStore(await requireStaff());
  return { store: name, mode: assistantMode };
}
