import "server-only";
import { cache } from "react";
import { readCaller } from "@orchard/auth/gate";
import { getKept, listSaved } from "@orchard/core/saved/data";
import { loadStore } from "../tenants/loaders.ts";

/** What the caller saved or waits for. */
export async function loadSaved(store: string) {
  const tenant = await loadStore(store);
  const { identity } = await readCaller(store);
  return { tenant, kept: await listSaved(identity) };
}

/** Whether the caller saved a product or waits for it, and where word of it would go. */
export const loadKept = cache(async (store: string, productId: string) => {
  const { identity, person, newcomer } = await readCaller(store);
  const kept = newcomer ? { saved: false } : await getKept(identity, productId);
  return { ...kept, email: person?.email ?? "" };
});
