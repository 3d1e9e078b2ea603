import "server-only";
import { type CartChange, cartChangeSchema, MAX_QUANTITY } from "@orchard/domain/cart";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { type Tx, withIdentity } from "@orchard/db/with-identity";
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
  return withAudit(identity, audit, (tx) => addPieces(tx, { productId, quantity }));
}

type Line = { productId: string; quantity: number };

async function addPieces(tx: Tx, { productId, quantity }: Line): Promise<Added> {
  const [row] = await tx.$queryRaw<(Added & { outcome: "added" | keyof typeof REFUSED })[]>`
    select outcome, title, quantity, previous, limited from shop.add_to_cart(${productId}::uuid, ${quantity}::int)`;
  const { outcome, ...added } = row!;
  if (outcome !== "added") throw new AppError(REFUSED[outcome]);
  return added;
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
    const set = await setPieces(tx, { productId, quantity });
    if (!set) throw new AppError("not_found");
    return set;
  });
}

async function setPieces(tx: Tx, { productId, quantity }: Line) {
  const [row] = await tx.$queryRaw<Pick<Added, "title" | "previous">[]>`
    select title, previous from shop.set_in_cart(${productId}::uuid, ${quantity}::int)`;
  return row;
}

/**
 * Takes a change of the caller's cart back: from the quantity it led to, to the one before, as far as there is any. A
 * product that is not in the cart counts as none.
 * @throws AppError `conflict` when the cart holds another quantity by now; `invalid_input`, `sold_out`, `cart_full`
 */
export async function undoCartChange(identity: Identity, change: CartChange): Promise<void> {
  if (!cartChangeSchema.safeParse(change).success) throw new AppError("invalid_input");
  const { productId, quantity, previousQuantity } = change;
  await withIdentity(identity, async (tx) => {
    // The database locks the cart and says what it held; thrown after that, the transaction leaves it as it was.
    const held =
      quantity === 0
        ? (await addPieces(tx, { productId, quantity: previousQuantity })).previous
        : (await setPieces(tx, { productId, quantity: previousQuantity }))?.previous;
    if (held !== quantity) throw new AppError("conflict", "Your cart has changed since; change it there.");
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
