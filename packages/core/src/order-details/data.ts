import "server-only";
import type { Address } from "@orchard/domain/address";
import type { ReturnReason, ReturnStatus } from "@orchard/domain/checkout";
import { type Clock, dayIn, systemClock } from "@orchard/domain/clock";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import type { Order } from "@orchard/domain/tool-contracts";
import { type Prisma, withIdentity } from "@orchard/db/with-identity";
import { productsById, toOrder } from "../orders/data.ts";
import { canCancel, ORDER_NUMBER, returnableUntil } from "../orders/rules.ts";
import { readStore } from "../tenants/data.ts";

/** Where an order goes, and how. */
export type OrderCheckout = {
  email: string;
  deliveryName: string;
  promoCode: string | null;
  address: Address;
};

/** Pieces of an order that somebody wants to send back, and what the store says to it. */
export type OrderReturn = {
  id: string;
  reason: ReturnReason;
  note: string;
  answer: string;
  status: ReturnStatus;
  requestedOn: string;
  decidedOn?: string;
  refundCents: number;
  lines: { itemId: string; quantity: number }[];
};

/** An order as its own page and receipt show it: every line with all its amounts, where it went, what was paid. */
export type OrderDetails = Omit<Order, "items"> & {
  lines: (Order["items"][number] & {
    itemId: string;
    unitPriceCents: number;
    discountCents: number;
    taxCents: number;
    refundedCents: number;
    /** Pieces that are not part of a return yet. */
    returnable: number;
  })[];
  /** Absent for an order from before there was a checkout. */
  checkout?: OrderCheckout;
  payments: { kind: "charge" | "refund"; amountCents: number; day: string }[];
  returns: OrderReturn[];
  tax: { label: string; percent: number };
  canCancel: boolean;
  /** The last day to ask for a return, while there is one and something is left to return. */
  returnableUntil?: string;
};

/** One order of the caller's with everything that belongs to it. @throws AppError `not_found` */
export async function getOrderDetails(
  identity: Identity,
  number: string,
  clock: Clock = systemClock,
): Promise<OrderDetails> {
  const wanted = number.trim().toUpperCase();
  if (!ORDER_NUMBER.test(wanted)) throw new AppError("not_found");
  return withIdentity(identity, async (tx) => {
    const store = await readStore(tx);
    const row = await tx.order.findFirst({
      where: { number: wanted },
      include: {
        items: {
          orderBy: [{ unitPriceCents: "desc" }, { id: "asc" }],
          include: { returned: { include: { return: true } } },
        },
        events: { orderBy: { occurredAt: "asc" } },
        checkout: { omit: { formKey: true } },
        payments: { orderBy: { occurredAt: "asc" } },
        returns: { orderBy: { requestedAt: "asc" }, include: { items: true } },
      },
    });
    if (!row) throw new AppError("not_found");
    const terms = await tx.storeTerms.findFirstOrThrow();
    const order = toOrder(row, await productsById(tx, row.items), store);
    const lines = row.items.map((item, index) => ({
      ...order.items[index]!,
      itemId: item.id,
      unitPriceCents: item.unitPriceCents,
      discountCents: item.discountCents,
      taxCents: item.taxCents,
      refundedCents: item.refundedCents,
      returnable:
        item.quantity -
        item.returned
          .filter((each) => each.return.status !== "declined")
          .reduce((sum, each) => sum + each.quantity, 0),
    }));
    const until = returnableUntil(order, terms.returnDays);
    const open = until !== undefined && until >= dayIn(clock.now(), store.timeZone);
    const { checkout } = row;
    // Lines are refunded one by one; what a cancelled order cost is paid back as a whole.
    const paidBack = row.payments
      .filter(({ kind }) => kind === "refund")
      .reduce((sum, { amountCents }) => sum + amountCents, 0);
    return {
      ...order,
      refundedCents: order.status === "cancelled" ? paidBack : order.refundedCents,
      lines,
      ...(checkout ? { checkout: toCheckout(checkout) } : {}),
      payments: row.payments.map(({ kind, amountCents, occurredAt }) => ({
        kind: kind as "charge" | "refund",
        amountCents,
        day: dayIn(occurredAt, store.timeZone),
      })),
      returns: row.returns.map((each) => toReturn(each, store.timeZone)),
      tax: { label: terms.taxLabel, percent: terms.taxPercent },
      canCancel: canCancel(row.status),
      ...(open && lines.some((line) => line.returnable > 0) ? { returnableUntil: until } : {}),
    };
  });
}

export function toCheckout(row: Address & Omit<OrderCheckout, "address">): OrderCheckout {
  const { email, deliveryName, promoCode, name, line1, line2, city, region, postcode, country, phone } = row;
  return {
    email,
    deliveryName,
    promoCode,
    address: { name, line1, line2, city, region, postcode, country, phone },
  };
}

export function toReturn(
  row: Prisma.ReturnGetPayload<{ include: { items: true } }>,
  timeZone: string,
): OrderReturn {
  return {
    id: row.id,
    reason: row.reason as ReturnReason,
    note: row.note,
    answer: row.answer,
    status: row.status as ReturnStatus,
    requestedOn: dayIn(row.requestedAt, timeZone),
    ...(row.decidedAt ? { decidedOn: dayIn(row.decidedAt, timeZone) } : {}),
    refundCents: row.refundCents,
    lines: row.items.map(({ orderItemId, quantity }) => ({ itemId: orderItemId, quantity })),
  };
}
