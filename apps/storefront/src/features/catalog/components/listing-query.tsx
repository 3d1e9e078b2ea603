import { z } from "zod";
import type { ListedProduct } from "@orchard/core/listings/data";

/** What a listing's address says: everything survives a reload, a bookmark and a copied link. */
export type ListingQuery = {
  q: string;
  category: string;
  brands: string[];
  inStock: boolean;
  /** Whole units of the store's currency, "from-to"; either end may be missing. */
  price: string;
  /** At least so many stars on average; 0 is any. */
  rating: number;
  /** What an attribute must be: any of its values, or of its bands "from-to". */
  attributes: Record<string, string[]>;
  sort: (typeof SORTS)[number];
  page: number;
};

const SORTS = ["relevance", "price_asc", "price_desc", "rating", "newest"] as const;

export type SearchParams = Record<string, string | string[] | undefined>;

// PostgreSQL takes no NUL in text.
const word = z.string().transform((text) => text.replaceAll("\0", ""));
const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), word).catch("");
const several = z
  .preprocess(
    (value) => (Array.isArray(value) || value === undefined ? value : [value]),
    z.array(word.pipe(z.string().max(80))).max(20),
  )
  .catch([]);
const querySchema = z.object({
  q: one.transform((text) => text.trim().slice(0, 200)),
  category: one,
  brand: several,
  stock: one,
  price: one.pipe(z.string().regex(/^\d{0,7}-\d{0,7}$/)).catch(""),
  rating: one.transform(Number).pipe(z.number().int().min(1).max(5)).catch(0),
  sort: one.pipe(z.enum(SORTS)).catch("relevance"),
  page: one.transform(Number).pipe(z.number().int().min(1).max(1000)).catch(1),
});

// An attribute stands in the address as "is." and its name, so that none can be taken for a field of ours.
const ATTRIBUTE = /^is\.([a-z][a-zA-Z0-9]{0,39})$/;

/** Reads an address; what cannot be understood is left out rather than refused. */
export function readListingQuery(params: SearchParams): ListingQuery {
  const { brand, stock, ...rest } = querySchema.parse(params);
  const attributes = Object.entries(params)
    .flatMap(([key, value]): [string, string[]][] => {
      const name = ATTRIBUTE.exec(key)?.[1];
      const values = several.parse(value) ?? [];
      return name && values.length > 0 ? [[name, values]] : [];
    })
    .slice(0, 10);
  return { ...rest, brands: brand, inStock: stock === "1", attributes: Object.fromEntries(attributes) };
}

/** The address of the same listing with something changed; all but turning a page goes back to the first. */
export function listingHref(path: string, query: ListingQuery, change: Partial<ListingQuery> = {}): string {
  const { q, category, brands, inStock, price, rating, attributes, sort, page } = {
    ...query,
    page: 1,
    ...change,
  };
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (category) params.set("category", category);
  for (const brand of brands) params.append("brand", brand);
  if (inStock) params.set("stock", "1");
  if (price) params.set("price", price);
  if (rating) params.set("rating", String(rating));
  for (const [name, values] of Object.entries(attributes))
    for (const value of values) params.append(`is.${name}`, value);
  if (sort !== "relevance") params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `${path}?${params}` : path;
}

/** The same listing without any filter. */
export const NO_FILTERS = { brands: [], inStock: false, price: "", category: "", rating: 0, attributes: {} };

const BAND = /^(-?\d*(?:\.\d+)?)~(-?\d*(?:\.\d+)?)$/;

/** Whether a number lies in a band "from~to"; the upper end is not part of it, so that bands do not overlap. */
function isWithin(value: number, band: string): boolean {
  const [, from, to] = BAND.exec(band) ?? [];
  if (from === undefined || to === undefined || (!from && !to)) return false;
  return (!from || value >= Number(from)) && (!to || value < Number(to));
}

/** Whether a product has one of the values, or lies in one of the bands, that were chosen for an attribute. */
function hasAttribute({ attributes }: ListedProduct, name: string, chosen: readonly string[]): boolean {
  if (!Object.hasOwn(attributes, name)) return false;
  const value = attributes[name]!;
  return chosen.some(
    (each) => each === String(value) || (typeof value === "number" && isWithin(value, each)),
  );
}

/** Whether a product satisfies all of the filters. */
export function satisfies(product: ListedProduct, query: ListingQuery): boolean {
  const { category, brands, inStock, price, rating, attributes } = query;
  return (
    (!category || product.category === category) &&
    (brands.length === 0 || brands.includes(product.brand)) &&
    (!inStock || product.inStock) &&
    (!price || isWithin(product.priceCents / 100, price.replace("-", "~"))) &&
    (!rating || (product.rating?.average ?? 0) >= rating) &&
    Object.entries(attributes).every(([name, chosen]) => hasAttribute(product, name, chosen))
  );
}

/** The products in the order asked for. They come best first, and equals keep that order. */
export function inOrder(products: readonly ListedProduct[], sort: ListingQuery["sort"]): ListedProduct[] {
  if (sort === "relevance") return [...products];
  // A few reviews say less than many: four of the store's usual ones are added to each product's own.
  const standing = ({ rating }: ListedProduct) =>
    rating ? (rating.average * rating.count + 4 * 4) / (rating.count + 4) : 0;
  return products.toSorted((a, b) => {
    if (sort === "price_asc") return a.priceCents - b.priceCents;
    if (sort === "price_desc") return b.priceCents - a.priceCents;
    if (sort === "rating") return standing(b) - standing(a);
    return b.releasedOn.getTime() - a.releasedOn.getTime();
  });
}
