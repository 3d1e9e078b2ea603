import "server-only";
import { readCaller } from "@orchard/auth/gate";
import { listViews } from "@orchard/core/views/data";

/** Ids of the products the caller looked at, last first. Whoever just came looked at none. */
export async function loadViews(store: string): Promise<string[]> {
  const { identity, newcomer } = await readCaller(store);
  return newcomer ? [] : listViews(identity);
}
