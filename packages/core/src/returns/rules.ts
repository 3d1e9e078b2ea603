/** Why something cannot be returned, by the outcomes of `shop.request_return`. */
export const RETURN_REFUSALS = {
  not_delivered: "Only what was delivered can be returned.",
  too_late: "The time to return this order is over.",
  nothing: "None of that is left to return. Choose at least one piece of what is listed.",
} as const;

type Line = {
  quantity: number;
  unitPriceCents: number;
  discountCents: number;
  /** Pieces that are part of a return already. */
  gone: number;
};

/**
 * What returning pieces of a line pays back: their share of what was paid for it, rounded on what has come back so far,
 * so that the last piece takes what rounding left. `shop.request_return` reckons the same way, and decides.
 */
export function refundShareCents(line: Line, pieces: number): number {
  const paid = line.quantity * line.unitPriceCents - line.discountCents;
  const upTo = (count: number) => Math.round((paid * count) / line.quantity);
  return upTo(line.gone + pieces) - upTo(line.gone);
}
