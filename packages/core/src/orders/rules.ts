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
