import { getCart } from "@orchard/core/cart/data";
import type { Cart } from "@orchard/domain/cart";
import { cartGetInput, type CartGetOutput } from "@orchard/domain/shopping-tools";
import { defineTool } from "./define-tool.ts";

export const cartGet = defineTool({
  name: "cart_get",
  description: "What is in the caller's cart, priced as it would be ordered now, without delivery.",
  effect: "read",
  scopes: ["cart:read"],
  inputSchema: cartGetInput,
  run: async (identity, _input, audit): Promise<CartGetOutput> =>
    toCartOutput(
      await getCart(identity, { ...audit, rowIds: ({ lines }) => lines.map((line) => line.productId) }),
    ),
  rowIds: (data) => data.lines.map((line) => line.productId),
});

function toCartOutput({ lines, pieces, itemsCents, discountCents, promo, currency }: Cart): CartGetOutput {
  return {
    lines: lines.map((line) => ({
      productId: line.productId,
      title: line.title,
      quantity: line.quantity,
      buyable: line.buyable,
      amountCents: line.grossCents - line.discountCents,
      ...(line.product ? { product: line.product } : {}),
    })),
    pieces,
    itemsCents,
    discountCents,
    ...(promo?.outcome === "applied" ? { promoCode: promo.code } : {}),
    currency,
  };
}
