import type { ReturnStatus } from "@orchard/domain/checkout";
import type { OrderStep, ReturnDecision } from "@orchard/domain/fulfilment";
import type { Order } from "@orchard/domain/tool-contracts";

/** What the staff of a store narrow its orders to, as conditions. */
export const STORE_ORDER_FILTERS = {
  to_send: { status: { in: ["placed", "packed"] } },
  under_way: { status: "shipped" },
  returns: { returns: { some: { status: { in: ["requested", "approved"] } } } },
  all: {},
};
export type StoreOrderFilter = keyof typeof STORE_ORDER_FILTERS;

/** The step that comes after a status, as `shop.advance_order` knows it. */
export function nextStep(status: Order["status"]): OrderStep | undefined {
  if (status === "placed") return "packed";
  if (status === "packed") return "shipped";
  return status === "shipped" ? "delivered" : undefined;
}

/** What may be decided about a return, as `shop.decide_return` knows it. */
export function decisionsOn(status: ReturnStatus): readonly ReturnDecision[] {
  if (status === "requested") return ["approved", "declined"];
  return status === "approved" ? ["refunded"] : [];
}
