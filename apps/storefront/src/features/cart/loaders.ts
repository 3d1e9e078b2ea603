import "server-only";
import { cache } from "react";
import { readCaller } from "@orchard/auth/gate";
import { countCart, getCart } from "@orchard/core/cart/data";
import { loadStore } from "../tenants/loaders.ts";

/** The caller's cart, priced as it stands now. */
export const loadCart = cache(async (store: string) => {
  const tenant = await loadStore(store);
  const { identity, person } = await readCaller(store);
  return { tenant, cart: await getCart(identity), ...(person ? { person } : {}) };
});

/** How many pieces are in the caller's cart. Somebody new has none, and nothing is asked. */
export const loadCartCount = cache(async (store: string): Promise<number> => {
  const { identity, newcomer } = await readCaller(store);
  return newcomer ? 0 : countCart(identity);
});
