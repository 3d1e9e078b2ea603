import { getCart } from "@orchard/core/cart/data";
import { addToCart, setQuantity } from "@orchard/core/cart/mutations";
import { getProduct } from "@orchard/core/catalog/data";
import { getStore } from "@orchard/core/tenants/data";
import { cartAddInput, type CartChangeOutput, cartUpdateInput } from "@orchard/domain/action-tools";
import type { Cart } from "@orchard/domain/cart";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { formatMoney } from "@orchard/domain/money";
import { cartGetInput, type CartGetOutput } from "@orchard/domain/shopping-tools";
import { defineAction } from "./define-action.ts";
import { defineTool } from "./define-tool.ts";

export const cartGet = defineTool({
  name: "cart_get",
  description: "What is in the caller's cart, priced as it would be ordered now, without delivery.",
  effect: "read",
  scopes: ["cart:read"],
  inputSchema: cartGetInput,
  run: async (identity, _input, audit): Promise<CartGetOutput> =>
    toCartOutput(
      await getCart(identity, {
        ...audit,
        rowIds: ({ lines }) => lines.map((line) => line.productId),
        untrusted: undefined,
      }),
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

const cartWrites = { scopes: ["cart:read", "cart:write"], writes: "cart:write", atOnce: true } as const;

/** A product by what the model calls it, with the quantity that is meant. */
const resolveLine = async (
  identity: Identity,
  { productId, quantity }: { productId: string; quantity: number },
) => ({ productId: (await getProduct(identity, productId)).productId, quantity });

export const cartAdd = defineAction({
  name: "cart_add",
  description:
    "Puts pieces of a product into the caller's cart, on top of those in it. Does not order anything.",
  effect: "write",
  ...cartWrites,
  inputSchema: cartAddInput,
  resolve: resolveLine,
  describe: async (identity, { productId, quantity }) => {
    const { title, priceCents, currency } = await getProduct(identity, productId);
    const { locale } = await getStore(identity);
    const amountCents = quantity * priceCents;
    return {
      title: `Add ${quantity} × ${title} to your cart`,
      lines: [`${quantity} × ${formatMoney(priceCents, currency, locale)}`],
      amountCents,
      confirmLabel: "Add to cart",
    };
  },
  run: async (identity, wanted, call): Promise<CartChangeOutput> => {
    const { productId } = wanted;
    const rowIds = () => [productId];
    const { previous, ...added } = await addToCart(identity, wanted, { ...call, rowIds });
    return { productId, ...added, previousQuantity: previous };
  },
});

export const cartUpdate = defineAction({
  name: "cart_update",
  description: "Sets how many of a product the caller's cart holds; 0 takes it out.",
  effect: "write",
  ...cartWrites,
  inputSchema: cartUpdateInput,
  resolve: resolveLine,
  describe: async (identity, { productId, quantity }) => {
    const { title } = await getProduct(identity, productId);
    const held = (await getCart(identity)).lines.find((line) => line.productId === productId);
    if (!held) throw notFound("cart_items");
    return quantity === 0
      ? {
          title: `Take ${title} out of your cart`,
          lines: [`Now in it: ${held.quantity}`],
          confirmLabel: "Take it out",
        }
      : {
          title: `Change ${title} to ${quantity} in your cart`,
          lines: [`Now in it: ${held.quantity}`],
          confirmLabel: "Change the cart",
        };
  },
  run: async (identity, wanted, call): Promise<CartChangeOutput> => {
    const { productId, quantity } = wanted;
    const rowIds = () => [productId];
    const { title, previous } = await setQuantity(identity, wanted, { ...call, rowIds });
    return { productId, title, quantity, previousQuantity: previous, limited: false };
  },
});
