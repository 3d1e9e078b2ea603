import "server-only";
import { MAX_LINES, MAX_QUANTITY } from "@orchard/domain/cart";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { type Tx, withIdentity } from "@orchard/db/with-identity";

export type Added = {
  title: string;
  /** How many of it the cart holds now. */
  quantity: number;
  /** Fewer than asked for, because there are no more. */
  limited: boolean;
};

/**
 * Puts pieces of a product into the caller's cart, on top of those that are in it, as far as there are any.
 * @throws AppError `not_found`, `sold_out`, `cart_full`
 */
export async function addToCart(
  identity: Identity,
  input: { productId: string; quantity: number },
): Promise<Added> {
  return withIdentity(identity, (tx) => addLine(tx, identity, input));
}

async function addLine(
  tx: Tx,
  { tenantId, userId }: Identity,
  { productId, quantity }: { productId: string; quantity: number },
): Promise<Added> {
  if (!uuidSchema.safeParse(productId).success) throw new AppError("not_found");
  if (!Number.isInteger(quantity) || quantity < 1) throw new AppError("invalid_input");
  const product = await tx.product.findFirst({ where: { id: productId } });
  if (!product) throw new AppError("not_found");
  if (product.stock === 0) throw new AppError("sold_out");
  await tx.cart.createMany({ data: [{ tenantId, userId }], skipDuplicates: true });
  const lines = await tx.cartItem.findMany();
  const held = lines.find((line) => line.productId === productId)?.quantity ?? 0;
  if (held === 0 && lines.length >= MAX_LINES) throw new AppError("cart_full");
  const most = Math.min(product.stock, MAX_QUANTITY);
  const wanted = Math.max(held, Math.min(held + quantity, most));
  // One statement, so that two adds at once are one line.
  await tx.$executeRaw`
    insert into cart_items (tenant_id, user_id, product_id, quantity, seen_price_cents)
    values (${tenantId}, ${userId}::uuid, ${productId}::uuid, ${wanted}, ${product.priceCents})
    on conflict (tenant_id, user_id, product_id) do update set quantity = excluded.quantity`;
  return { title: product.title, quantity: wanted, limited: wanted < held + quantity };
}

/** Sets how many of a product the caller's cart holds; none takes it out. A product not in the cart is `not_found`. */
export async function setQuantity(
  identity: Identity,
  { productId, quantity }: { productId: string; quantity: number },
): Promise<void> {
  if (!uuidSchema.safeParse(productId).success) throw new AppError("not_found");
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > MAX_QUANTITY)
    throw new AppError("invalid_input");
  const { count } = await withIdentity(identity, (tx) =>
    quantity === 0
      ? tx.cartItem.deleteMany({ where: { productId } })
      : tx.cartItem.updateMany({ where: { productId }, data: { quantity } }),
  );
  if (count === 0) throw new AppError("not_found");
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
): Promise<{ added: number; missing: number }> {
  return withIdentity(identity, async (tx) => {
    const order = await tx.order.findFirst({ where: { number: orderNumber }, include: { items: true } });
    if (!order) throw new AppError("not_found");
    let added = 0;
    for (const { productId, quantity } of order.items) {
      try {
        await addLine(tx, identity, { productId, quantity });
        added++;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }
    return { added, missing: order.items.length - added };
  });
}
