import { addDays, type Day } from "@orchard/domain/clock";
import type { OrdersTrackOutput } from "@orchard/domain/shopping-tools";
import type { Order } from "@orchard/domain/tool-contracts";

/** What a line cost in the end: after its discount, with tax, less refunds; nothing when the order was cancelled. */
export function paidCents(
  line: { quantity: number; unitPriceCents: number; discountCents: number; refundedCents: number },
  orderStatus: string,
): number {
  if (orderStatus === "cancelled") return 0;
  return line.quantity * line.unitPriceCents - line.discountCents - line.refundedCents;
}

/** Orders on their way: not yet delivered, cancelled or returned. */
export const OPEN_STATUSES = ["placed", "packed", "shipped"];

/** What an order number looks like, any store's. */
export const ORDER_NUMBER = /^[A-Z]{2}-\d{1,12}$/;

/** An order can be cancelled until it leaves the house. */
export const canCancel = (status: string) => status === "placed" || status === "packed";

/** The last day on which a delivered order may be returned, or undefined when it was not delivered. */
export function returnableUntil(
  { status, events }: Pick<Order, "status" | "events">,
  returnDays: number,
): Day | undefined {
  const delivered = events.findLast((event) => event.kind === "delivered");
  return status === "delivered" && delivered ? addDays(delivered.day, returnDays) : undefined;
}

/** The statuses a list of orders can be narrowed to, in the shopper's words. */
export const ORDER_FILTERS = {
  open: OPEN_STATUSES,
  delivered: ["delivered"],
  cancelled: ["cancelled"],
  returned: ["returned"],
} as const;
export type OrderFilter = keyof typeof ORDER_FILTERS;

const ON_THE_WAY = ["placed", "packed", "shipped", "out_for_delivery", "delivered"] as const;

/** Every step of an order in turn, with its day when it has happened. One that was cancelled ends there. */
export function trackingSteps({
  status,
  events,
}: Pick<Order, "status" | "events">): OrdersTrackOutput["steps"] {
  const happened = new Map(events.map(({ kind, day }) => [kind, day]));
  const step = (kind: Order["events"][number]["kind"]) => {
    const day = happened.get(kind);
    return day ? { kind, day } : { kind };
  };
  if (status === "cancelled") return events.map(({ kind, day }) => ({ kind, day }));
  return [...ON_THE_WAY.map(step), ...(happened.has("returned") ? [step("returned")] : [])];
}
