import "server-only";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { slugSchema } from "@orchard/domain/product";
import { type Prisma, withIdentity } from "@orchard/db/with-identity";
import { readStore } from "../tenants/data.ts";
import { type Offer, PRODUCT_FILTERS, type ProductFilter } from "./rules.ts";

/** A product as the staff of its store see it. */
export type StoreProduct = Offer & {
  slug: string;
  sku: string;
  title: string;
  brand: string;
  category: string;
};

const COLUMNS = {
  slug: true,
  sku: true,
  title: true,
  brand: true,
  priceCents: true,
  stock: true,
  status: true,
  category: { select: { name: true } },
} as const;

type Row = Omit<StoreProduct, "status" | "category"> & { status: string; category: { name: string } };
const toStoreProduct = ({ status, category, ...row }: Row): StoreProduct => ({
  ...row,
  status: status as Offer["status"],
  category: category.name,
});

export const PRODUCTS_ON_A_PAGE = 25;

export type StoreProducts = {
  products: StoreProduct[];
  total: number;
  /** How many each filter would show, whatever is searched for. */
  counts: Record<ProductFilter, number>;
  currency: string;
  locale: string;
};

/**
 * The products of the caller's store by title, {@link PRODUCTS_ON_A_PAGE} a page; drafts too, for its staff. `words` is
 * looked for in titles, brands and article numbers.
 */
export async function listStoreProducts(
  identity: Identity,
  { filter, words = "", page = 1 }: { filter: ProductFilter; words?: string; page?: number },
): Promise<StoreProducts> {
  return withIdentity(identity, async (tx) => {
    const { currency, locale } = await readStore(tx);
    const where: Prisma.ProductWhereInput = {
      ...PRODUCT_FILTERS[filter],
      AND: words.trim().split(/\s+/).filter(Boolean).slice(0, 6).map(holding),
    };
    const rows = await tx.product.findMany({
      where,
      select: COLUMNS,
      orderBy: [{ title: "asc" }, { slug: "asc" }],
      take: PRODUCTS_ON_A_PAGE,
      skip: (page - 1) * PRODUCTS_ON_A_PAGE,
    });
    const counts = {} as Record<ProductFilter, number>;
    for (const [key, condition] of Object.entries(PRODUCT_FILTERS))
      counts[key as ProductFilter] = await tx.product.count({ where: condition });
    const total = words.trim() ? await tx.product.count({ where }) : counts[filter];
    return { products: rows.map(toStoreProduct), total, counts, currency, locale };
  });
}

function holding(word: string): Prisma.ProductWhereInput {
  const contains = { contains: word, mode: "insensitive" as const };
  return { OR: [{ title: contains }, { brand: contains }, { sku: contains }] };
}

/** One product of the caller's store. @throws AppError `not_found`, also for another store's */
export async function getStoreProduct(
  identity: Identity,
  slug: string,
): Promise<StoreProduct & { summary: string; currency: string; locale: string }> {
  if (!slugSchema.safeParse(slug).success) throw notFound("products");
  return withIdentity(identity, async (tx) => {
    const { currency, locale } = await readStore(tx);
    const row = await tx.product.findFirst({ where: { slug }, select: { ...COLUMNS, summary: true } });
    if (!row) throw notFound("products");
    const { summary, ...product } = row;
    return { ...toStoreProduct(product), summary, currency, locale };
  });
}
