import "server-only";
import { MAX_QUANTITY } from "@orchard/domain/cart";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";
import { type Audit, withAudit } from "../audit/mutations.ts";

export type Added = {
  title: string;
  /** How many of it the cart holds now. */
  quantity: number;
  /** How many it held before. */
  previous: number;
  /** Fewer than asked for, because there are no more. */
  limited: boolean;
};

const REFUSED = { unknown: "not_found", sold_out: "sold_out", full: "cart_full" } as const;

/**
 * Puts pieces of a product into the caller's cart, on top of those that are in it, as far as there are any.
 * @throws AppError `not_found`, `sold_out`, `cart_full`
 */
export async function addToCart(
  identity: Identity,
  { productId, quantity }: { productId: string; quantity: number },
  audit?: Audit<Added>,
): Promise<Added> {
  if (!uuidSchema.safeParse(productId).success) throw new AppError("not_found");
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MAX_QUANTITY)
    throw new AppError("invalid_input");
  return withAudit(identity, audit, async (tx) => {
    const [row] = await tx.$queryRaw<(Added & { outcome: "added" | keyof typeof REFUSED })[]>`
      select outcome, title, quantity, previous, limited from shop.add_to_cart(${productId}::uuid, ${quantity}::int)`;
    const { outcome, ...added } = row!;
    if (outcome !== "added") throw new AppError(REFUSED[outcome]);
    return added;
  });
}

/** Sets how many of a product the caller's cart holds; none takes it out. A product not in the cart is `not_found`. */
export async function setQuantity(
  identity: Identity,
  { productId, quantity }: { productId: string; quantity: number },
  audit?: Audit<Pick<Added, "title" | "previous">>,
): Promise<Pick<Added, "title" | "previous">> {
  if (!uuidSchema.safeParse(productId).success) throw new AppError("not_found");
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > MAX_QUANTITY)
    throw new AppError("invalid_input");
  return withAudit(identity, audit, async (tx) => {
    const [row] = await tx.$queryRaw<Pick<Added, "title" | "previous">[]>`
      select title, previous from shop.set_in_cart(${productId}::uuid, ${quantity}::int)`;
    if (!row) throw new AppError("not_found");
    return row;
  });
}

/** Notes a promo code in the caller's cart, or takes it out. Whether it holds, the priced cart says. */
export async function setPromoCode(identity: Identity, code: string | null): Promise<void> {
  const { tenantId, userId } = identity;
  await withIdentity(identity, async (tx) => {
    await tx.cart.createMany({ data: [{ tenantId, userId }], skipDuplicates: true });
    await tx.cart.updateMany({ data: { promoCode: code, updatedAt: new Date() } });
  });
}

/** Takes the cart as it stands now: what can no longer be had goes, and today's prices are the ones seen. */
export async function acceptChanges(identity: Identity): Promise<void> {
  await withIdentity(identity, async (tx) => {
    const lines = await tx.cartItem.findMany();
    const products = await tx.product.findMany({
      where: { id: { in: lines.map((line) => line.productId) } },
    });
    for (const { productId, quantity, seenPriceCents } of lines) {
      const product = products.find((each) => each.id === productId);
      const buyable = Math.min(quantity, product?.stock ?? 0);
      if (!product || buyable === 0) await tx.cartItem.deleteMany({ where: { productId } });
      else if (buyable < quantity || product.priceCents !== seenPriceCents)
        await tx.cartItem.updateMany({
          where: { productId },
          data: { quantity: buyable, seenPriceCents: product.priceCents },
        });
    }
  });
}

/**
 * Puts what an order of the caller's held into their cart again, as far as it can still be had.
 * @returns how many lines went in and how many could not. @throws AppError `not_found`
 */
export async function reorder(
  identity: Identity,
  orderNumber: string,
  audit?: Audit<{ added: number; missing: number }>,
): Promise<{ added: number; missing: number }> {
  return withAudit(identity, audit, async (tx) => {
    const [row] = await tx.$queryRaw<{ added: number; missing: number }[]>`
      select added, missing from shop.reorder(${orderNumber})`;
    return row!;
  });
}
