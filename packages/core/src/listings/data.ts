import "server-only";
import type { Identity } from "@orchard/domain/identity";
import { ratingOf, type Rating } from "@orchard/domain/review";
import type { ProductCard } from "@orchard/domain/tool-contracts";
import { type Tx, withIdentity } from "@orchard/db/with-identity";
import { embedTexts } from "@orchard/models/embeddings";
import { searchIndex } from "../catalog/data.ts";
import { productFilter, type ProductRow, toProductCard } from "../catalog/rules.ts";
import { readStore } from "../tenants/data.ts";
import { beginsWith, correctSpelling, wordsOf } from "./rules.ts";

/** A product as a listing shows and counts it. */
export type ListedProduct = ProductCard & {
  rating?: Rating;
  releasedOn: Date;
  /** How many variants there are of it, itself included. */
  variants: number;
};

const toListedProduct = (row: ProductRow, currency: string, variants: number): ListedProduct => {
  const rating = ratingOf(row.ratings);
  return {
    ...toProductCard(row, currency),
    releasedOn: row.releasedOn,
    variants,
    ...(rating ? { rating } : {}),
  };
};

/** What a listing is made from; `corrected` are the words it answers when those asked for hold a slip of the pen. */
export type Listed = { products: ListedProduct[]; corrected?: string };

/**
 * Everything that a category (with its children) or some words hold, best first: with words by how well they answer,
 * without what is in stock. A listing filters, counts and orders it, so all of its numbers come from one reading.
 */
export async function listProducts(
  identity: Identity,
  input: { category?: string | undefined; query?: string | undefined },
): Promise<Listed> {
  const words = input.query?.trim();
  if (!words) return { products: await withIdentity(identity, (tx) => readListed(tx, input.category)) };
  const [meaning] = await embedTexts([words]);
  return withIdentity(identity, async (tx) => {
    const { ids, matched } = await searchIndex(tx, words, meaning!);
    const corrected = matched ? undefined : correctSpelling(words, await readWords(tx));
    const better = corrected ? await searchIndex(tx, corrected, meaning!) : undefined;
    if (!better?.matched) return { products: await readListed(tx, input.category, ids) };
    return { products: await readListed(tx, input.category, better.ids), corrected: corrected! };
  });
}

async function readListed(tx: Tx, category?: string, ranked?: string[]): Promise<ListedProduct[]> {
  const { currency } = await readStore(tx);
  const rows = await tx.product.findMany({
    where: { AND: [productFilter({ category }), ...(ranked ? [{ id: { in: ranked } }] : [])] },
    include: { attributes: true },
    orderBy: { slug: "asc" },
  });
  rows.sort((a, b) =>
    ranked ? ranked.indexOf(a.id) - ranked.indexOf(b.id) : Number(b.stock > 0) - Number(a.stock > 0),
  );
  const groups = await tx.product.groupBy({
    by: ["variantGroup"],
    where: { variantGroup: { not: null } },
    _count: true,
  });
  const variantsOf = new Map(groups.map(({ variantGroup, _count }) => [variantGroup, _count]));
  return rows.map((row) =>
    toListedProduct(row, currency, row.variantGroup ? variantsOf.get(row.variantGroup)! : 1),
  );
}

/** The words a store uses for what it sells. */
async function readWords(tx: Tx): Promise<Set<string>> {
  const products = await tx.product.findMany({ select: { title: true } });
  const categories = await tx.category.findMany({ select: { name: true, singular: true, synonyms: true } });
  const texts = [
    ...products.map(({ title }) => title),
    ...categories.flatMap(({ name, singular, synonyms }) => [name, singular, ...synonyms]),
  ];
  return new Set(texts.flatMap(wordsOf));
}

export type Suggestions = {
  categories: { slug: string; name: string }[];
  products: { slug: string; title: string }[];
};

/** What somebody may have in mind who has typed the beginning of a few words: categories first, then products. */
export async function suggestProducts(identity: Identity, typed: string): Promise<Suggestions> {
  return withIdentity(identity, async (tx) => {
    const categories = await tx.category.findMany({ orderBy: { position: "asc" } });
    const products = await tx.product.findMany({
      select: { slug: true, title: true, stock: true },
      orderBy: { title: "asc" },
    });
    const offered = products.toSorted((a, b) => Number(b.stock > 0) - Number(a.stock > 0));
    return {
      categories: categories
        .filter(({ name, singular, synonyms }) =>
          [name, singular, ...synonyms].some((each) => beginsWith(each, typed)),
        )
        .slice(0, 3)
        .map(({ slug, name }) => ({ slug, name })),
      products: offered
        .filter(({ title }) => beginsWith(title, typed))
        .slice(0, 6)
        .map(({ slug, title }) => ({ slug, title })),
    };
  });
}
