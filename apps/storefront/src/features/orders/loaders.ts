import "server-only";
import { cache } from "react";
import { notFound } from "next/navigation";
import { getOrders } from "@orchard/core/orders/data";
import { requireShopper } from "../account/loaders.ts";
import { loadStore, orNotFound } from "../tenants/loaders.ts";

const PAGE_SIZE = 10;

/** One page of the shopper's own orders, newest first. */
export async function loadOrders(store: string, page: number) {
  const { identity } = await requireShopper(store, `/${store}/orders`);
  const tenant = await loadStore(store);
  const { orders, total } = await getOrders(identity, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  return { tenant, orders, total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

/** One of the shopper's own orders; anybody else's is a page that is not there. */
export const loadOrder = cache(async (store: string, number: string) => {
  const { identity } = await requireShopper(store, `/${store}/orders/${number}`);
  const tenant = await loadStore(store);
  if (!/^[\w-]{1,20}$/.test(number)) notFound();
  const { orders } = await orNotFound(getOrders(identity, { number }));
  return { tenant, order: orders[0]! };
});
