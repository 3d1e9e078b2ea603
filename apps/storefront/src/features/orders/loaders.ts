import "server-only";
import { cache } from "react";
import { notFound, redirect } from "next/navigation";
import { readCaller } from "@orchard/auth/gate";
import { getOrderDetails } from "@orchard/core/order-details/data";
import { getOrders } from "@orchard/core/orders/data";
import { ORDER_FILTERS, type OrderFilter } from "@orchard/core/orders/rules";
import { AppError } from "@orchard/domain/errors";
import { loadStore } from "../tenants/loaders.ts";

const PAGE_SIZE = 10;

export type OrdersQuery = { page: number; filter?: OrderFilter; words: string };

/** The page of orders as its address says; what is no filter is none. */
export function readOrdersQuery(params: Record<string, string | string[] | undefined>): OrdersQuery {
  const one = (name: string) => (typeof params[name] === "string" ? params[name] : "");
  const page = Math.floor(Number(one("page")));
  const status = one("status");
  return {
    page: page >= 1 && page <= 10_000 ? page : 1,
    words: one("q").replaceAll("\0", "").trim().slice(0, 80),
    ...(Object.hasOwn(ORDER_FILTERS, status) ? { filter: status as OrderFilter } : {}),
  };
}

/** The address of a page of orders. */
export function ordersHref(store: string, { page, filter, words }: Partial<OrdersQuery>): string {
  const query = new URLSearchParams({
    ...(words ? { q: words } : {}),
    ...(filter ? { status: filter } : {}),
    ...(page && page > 1 ? { page: String(page) } : {}),
  });
  return `/${store}/orders${query.size > 0 ? `?${query}` : ""}`;
}

const signIn = (store: string, next: string): never =>
  redirect(`/${store}/sign-in?next=${encodeURIComponent(next)}`);

/** One page of the caller's own orders, newest first. A visitor who has bought nothing is asked to sign in. */
export async function loadOrders(store: string, query: OrdersQuery) {
  const tenant = await loadStore(store);
  const { identity, person, newcomer } = await readCaller(store);
  if (newcomer) signIn(store, `/${store}/orders`);
  const { page, filter, words } = query;
  const [{ orders, total }, all] = await Promise.all([
    getOrders(identity, {
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
      words,
      ...(filter ? { filter } : {}),
    }),
    getOrders(identity, { limit: 1 }),
  ]);
  if (!person && all.total === 0) signIn(store, `/${store}/orders`);
  return {
    tenant,
    orders,
    total,
    all: all.total,
    guest: !person,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  };
}

/**
 * One of the caller's own orders; anybody else's is a page that is not there. A visitor who did not buy it is asked to
 * sign in, whether or not there is such an order.
 */
export const loadOrder = cache(async (store: string, number: string) => {
  const tenant = await loadStore(store);
  const { identity, person } = await readCaller(store);
  try {
    return { tenant, order: await getOrderDetails(identity, number), guest: !person };
  } catch (error) {
    if (!(error instanceof AppError && error.code === "not_found")) throw error;
    if (!person) signIn(store, `/${store}/orders/${encodeURIComponent(number)}`);
    notFound();
  }
});
