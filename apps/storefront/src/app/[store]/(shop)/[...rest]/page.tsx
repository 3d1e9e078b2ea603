import { notFound } from "next/navigation";
import { loadStore } from "../../../../features/tenants/loaders.ts";

/** Everything a store has no page for gets the store's own not-found page. */
export default async function UnknownPage({ params }: PageProps<"/[store]/[...rest]">): Promise<never> {
  await loadStore((await params).store);
  notFound();
}
