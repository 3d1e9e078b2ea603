import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import {
  getStoreOrder,
  listStoreOrders,
  STORE_ORDERS_ON_A_PAGE,
  type StoreOrder,
  type StoreOrderLine,
} from "@orchard/core/fulfilment/data";
import {
  decisionsOn,
  nextStep,
  STORE_ORDER_FILTERS,
  type StoreOrderFilter,
} from "@orchard/core/fulfilment/rules";
import { AppError } from "@orchard/domain/errors";
import type { OrderStep, ReturnDecision } from "@orchard/domain/fulfilment";
import { requireStaff } from "../account/loaders.ts";

export type { StoreOrder, StoreOrderLine };

const FILTERS = Object.keys(STORE_ORDER_FILTERS) as [StoreOrderFilter, ...StoreOrderFilter[]];

// What an address says may be anything; what is not understood is as good as absent.
const querySchema = z.object({
  q: z.string().trim().max(80).catch(""),
  show: z.enum(FILTERS).catch("to_send"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type OrderQuery = z.infer<typeof querySchema>;

/** The orders of the caller's store that an address asks for. */
export async function loadOrders(address: Record<string, string | string[] | undefined>) {
  const identity = await requireStaff();
  const query = querySchema.parse(address);
  const found = await listStoreOrders(identity, { filter: query.show, words: query.q, page: query.page });
  return { query, ...found, pageCount: Math.ceil(found.total / STORE_ORDERS_ON_A_PAGE) };
}

/** An order with what may be done about it now. Not found alike when there is none or it is another store's. */
export async function loadOrder(number: string): Promise<{
  order: StoreOrder;
  next: OrderStep | undefined;
  decisions: Record<string, readonly ReturnDecision[]>;
}> {
  const identity = await requireStaff();
  try {
    const order = await getStoreOrder(identity, number.toUpperCase());
    return {
      order,
      next: nextStep(order.status),
      decisions: Object.fromEntries(order.returns.map(({ id, status }) => [id, decisionsOn(status)])),
    };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
