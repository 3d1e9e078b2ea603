import type { CartLine } from "@orchard/domain/cart";

/** What has become of a line since its owner last looked. */
export type LineChange =
  | { kind: "gone" }
  | { kind: "fewer"; left: number }
  | { kind: "price"; beforeCents: number };

/** Sold out before dearer: what cannot be had has no price worth mentioning. */
export function lineChange(
  line: Pick<CartLine, "quantity" | "buyable" | "seenPriceCents" | "unitPriceCents">,
): LineChange | undefined {
  if (line.buyable === 0) return { kind: "gone" };
  if (line.buyable < line.quantity) return { kind: "fewer", left: line.buyable };
  if (line.unitPriceCents !== line.seenPriceCents) return { kind: "price", beforeCents: line.seenPriceCents };
  return undefined;
}
