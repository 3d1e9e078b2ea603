import "server-only";
import { type Cart, quoteSchema } from "@orchard/domain/cart";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { type Tx, withIdentity } from "@orchard/db/with-identity";
import { type Audit, withAudit } from "../audit/mutations.ts";
import { type ProductRow, toProductCard } from "../catalog/rules.ts";
import { readStore } from "../tenants/data.ts";

/** The caller's cart, priced by the database as it would be ordered now. @throws AppError `not_found` for whoever may have none */
export async function getCart(identity: Identity, audit?: Audit<Cart>): Promise<Cart> {
  return withAudit(identity, audit, readCart);
}

export async function readCart(tx: Tx): Promise<Cart> {
  const { currency } = await readStore(tx);
  const [row] = await tx.$queryRaw<{ quote: unknown }[]>`select shop.quote() as quote`;
  if (!row?.quote) throw new AppError("not_found");
  const { lines, ...quote } = quoteSchema.parse(row.quote);
  const rows: ProductRow[] = await tx.product.findMany({
    where: { id: { in: lines.map((line) => line.productId) } },
    include: { attributes: true },
  });
  const products = new Map(rows.map((each) => [each.id, toProductCard(each, currency)]));
  return {
    ...quote,
    currency,
    lines: lines.map((line) => {
      const product = products.get(line.productId);
      const title = line.title ?? "Something that is no longer sold";
      return { ...line, title, ...(product ? { product } : {}) };
    }),
    pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
  };
}

/** How many pieces are in the caller's cart, for the head of every page. */
export async function countCart(identity: Identity): Promise<number> {
  const { _sum } = await withIdentity(identity, (tx) => tx.cartItem.aggregate({ _sum: { quantity: true } }));
  return _sum.quantity ?? 0;
}

/** What a store charges beside its prices and where it delivers to. Published facts. */
export type StoreTerms = { taxPercent: number; taxLabel: string; returnDays: number; countries: string[] };

export async function getStoreTerms(identity: Identity): Promise<StoreTerms> {
  const { taxPercent, taxLabel, returnDays, countries } = await withIdentity(identity, (tx) =>
    tx.storeTerms.findFirstOrThrow(),
  );
  return { taxPercent, taxLabel, returnDays, countries };
}
