import "server-only";
import type { ReturnReason, ReturnStatus } from "@orchard/domain/checkout";
import { dayIn } from "@orchard/domain/clock";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import type { Order } from "@orchard/domain/tool-contracts";
import { type Prisma, withIdentity } from "@orchard/db/with-identity";
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
export type StoreOrder = Pick<
  Order,
  | "number"
  | "placedOn"
  | "status"
  | "events"
  | "expectedOn"
  | "itemsCents"
  | "discountCents"
  | "taxCents"
  | "shippingCents"
  | "totalCents"
  | "refundedCents"
  | "currency"
> & {
  locale: string;
  lines: { id: string; title: string; quantity: number; paidCents: number; refundedCents: number }[];
  checkout?: {
    email: string;
    deliveryName: string;
    address: {
      name: string;
      line1: string;
      line2: string | null;
      city: string;
      region: string | null;
      postcode: string;
      country: string;
      phone: string | null;
    };
  };
  returns: {
    id: string;
    reason: ReturnReason;
    note: string;
    answer: string;
    status: ReturnStatus;
    requestedOn: string;
    decidedOn?: string;
    refundCents: number;
    lines: { title: string; quantity: number }[];
  }[];
};

/** One order of the caller's store. @throws AppError `not_found`, also for another store's */
export async function getStoreOrder(identity: Identity, number: string): Promise<StoreOrder> {
  if (!ORDER_NUMBER.test(number)) throw notFound("orders");
  return withIdentity(identity, async (tx) => {
    const { currency, locale, timeZone } = await readStore(tx);
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
    const { checkout } = row;
    const titles = new Map(row.items.map(({ id, title }) => [id, title]));
    return {
      number: row.number,
      placedOn: dayIn(row.placedAt, timeZone),
      status: row.status as Order["status"],
      events: row.events.map(({ kind, occurredAt }) => ({
        kind: kind as Order["events"][number]["kind"],
        day: dayIn(occurredAt, timeZone),
      })),
      ...(row.expectedOn ? { expectedOn: row.expectedOn.toISOString().slice(0, 10) } : {}),
      itemsCents: row.itemsCents,
      discountCents: row.discountCents,
      taxCents: row.taxCents,
      shippingCents: row.shippingCents,
      totalCents: row.itemsCents - row.discountCents + row.shippingCents,
      refundedCents: row.refundedCents,
      currency,
      locale,
      lines: row.items.map((item) => ({
        id: item.id,
        title: item.title,
        quantity: item.quantity,
        paidCents: item.quantity * item.unitPriceCents - item.discountCents,
        refundedCents: item.refundedCents,
      })),
      ...(checkout ? { checkout: toCheckout(checkout) } : {}),
      returns: row.returns.map((each) => ({
        id: each.id,
        reason: each.reason as ReturnReason,
        note: each.note,
        answer: each.answer,
        status: each.status as ReturnStatus,
        requestedOn: dayIn(each.requestedAt, timeZone),
        ...(each.decidedAt ? { decidedOn: dayIn(each.decidedAt, timeZone) } : {}),
        refundCents: each.refundCents,
        lines: each.items.map(({ orderItemId, quantity }) => ({
          title: titles.get(orderItemId) ?? "",
          quantity,
        })),
      })),
    };
  });
}

type CheckoutRow = NonNullable<StoreOrder["checkout"]>["address"] & { email: string; deliveryName: string };

function toCheckout({ email, deliveryName, ...row }: CheckoutRow): NonNullable<StoreOrder["checkout"]> {
  const { name, line1, line2, city, region, postcode, country, phone } = row;
  return { email, deliveryName, address: { name, line1, line2, city, region, postcode, country, phone } };
}
