import "server-only";
import type { ReturnStatus } from "@orchard/domain/checkout";
import { dayIn } from "@orchard/domain/clock";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import type { Order } from "@orchard/domain/tool-contracts";
import { type Prisma, withIdentity } from "@orchard/db/with-identity";
import { type OrderCheckout, type OrderReturn, toCheckout, toReturn } from "../order-details/data.ts";
import { toOrder } from "../orders/data.ts";
import { ORDER_NUMBER } from "../orders/rules.ts";
import { readStore } from "../tenants/data.ts";
import { STORE_ORDER_FILTERS, type StoreOrderFilter } from "./rules.ts";

/** An order of the store in its staff's list. */
export type StoreOrderLine = {
  number: string;
  placedOn: string;
  status: Order["status"];
  /** Who it goes to; absent for an order from before there was a checkout, or of an account that was erased. */
  name?: string;
  pieces: number;
  totalCents: number;
  /** Where its newest return stands. */
  returning?: ReturnStatus;
};

export const STORE_ORDERS_ON_A_PAGE = 25;

export type StoreOrders = {
  orders: StoreOrderLine[];
  total: number;
  /** How many each filter would show, whatever is searched for. */
  counts: Record<StoreOrderFilter, number>;
  currency: string;
  locale: string;
};

/**
 * The orders of the caller's store, newest first, {@link STORE_ORDERS_ON_A_PAGE} a page. `words` is looked for in
 * numbers, names and titles. Somebody who is no staff sees none but their own.
 */
export async function listStoreOrders(
  identity: Identity,
  { filter, words = "", page = 1 }: { filter: StoreOrderFilter; words?: string; page?: number },
): Promise<StoreOrders> {
  return withIdentity(identity, async (tx) => {
    const { currency, locale, timeZone } = await readStore(tx);
    const where: Prisma.OrderWhereInput = {
      ...STORE_ORDER_FILTERS[filter],
      AND: words
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .slice(0, 6)
        .map((word) => ({ OR: holds(word) })),
    };
    const rows = await tx.order.findMany({
      where,
      orderBy: [{ placedAt: "desc" }, { number: "desc" }],
      take: STORE_ORDERS_ON_A_PAGE,
      skip: (page - 1) * STORE_ORDERS_ON_A_PAGE,
      include: {
        items: { select: { quantity: true } },
        checkout: { select: { name: true } },
        returns: { select: { status: true }, orderBy: { requestedAt: "desc" }, take: 1 },
      },
    });
    const counts = {} as Record<StoreOrderFilter, number>;
    for (const [key, condition] of Object.entries(STORE_ORDER_FILTERS))
      counts[key as StoreOrderFilter] = await tx.order.count({ where: condition });
    return {
      currency,
      locale,
      counts,
      total: words.trim() ? await tx.order.count({ where }) : counts[filter],
      orders: rows.map((row) => ({
        number: row.number,
        placedOn: dayIn(row.placedAt, timeZone),
        status: row.status as Order["status"],
        ...(row.checkout?.name ? { name: row.checkout.name } : {}),
        pieces: row.items.reduce((sum, { quantity }) => sum + quantity, 0),
        totalCents: row.itemsCents - row.discountCents + row.shippingCents,
        ...(row.returns[0] ? { returning: row.returns[0].status as ReturnStatus } : {}),
      })),
    };
  });
}

function holds(word: string): Prisma.OrderWhereInput[] {
  const contains = { contains: word, mode: "insensitive" as const };
  return [{ number: contains }, { checkout: { name: contains } }, { items: { some: { title: contains } } }];
}

/** An order as whoever sends it sees it. */
export type StoreOrder = Omit<Order, "items"> & {
  locale: string;
  lines: { itemId: string; title: string; quantity: number; paidCents: number; refundedCents: number }[];
  checkout?: OrderCheckout;
  returns: OrderReturn[];
};

/** One order of the caller's store. @throws AppError `not_found`, also for another store's */
export async function getStoreOrder(identity: Identity, number: string): Promise<StoreOrder> {
  if (!ORDER_NUMBER.test(number)) throw notFound("orders");
  return withIdentity(identity, async (tx) => {
    const store = await readStore(tx);
    const row = await tx.order.findFirst({
      where: { number },
      include: {
        items: { orderBy: [{ unitPriceCents: "desc" }, { id: "asc" }] },
        events: { orderBy: { occurredAt: "asc" } },
        checkout: { omit: { formKey: true } },
        returns: { orderBy: { requestedAt: "asc" }, include: { items: true } },
      },
    });
    if (!row) throw notFound("orders");
    // What was sold is on the lines: the catalogue as it is now has no part in it.
    const { items: _, ...order } = toOrder(row, new Map(), store);
    return {
      ...order,
      locale: store.locale,
      lines: row.items.map((item) => ({
        itemId: item.id,
        title: item.title,
        quantity: item.quantity,
        paidCents: item.quantity * item.unitPriceCents - item.discountCents,
        refundedCents: item.refundedCents,
      })),
      ...(row.checkout ? { checkout: toCheckout(row.checkout) } : {}),
      returns: row.returns.map((each) => toReturn(each, store.timeZone)),
    };
  });
}
