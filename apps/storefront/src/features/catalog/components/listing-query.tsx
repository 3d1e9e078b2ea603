import { z } from "zod";
import type { Offer } from "@orchard/core/catalog/data";

/** What a listing's address says: everything survives a reload, a bookmark and a copied link. */
export type ListingQuery = {
  q: string;
  category: string;
  brands: string[];
  inStock: boolean;
  /** Whole units of the store's currency, "from-to"; either end may be missing. */
  price: string;
  sort: "relevance" | "price_asc" | "price_desc" | "newest";
  page: number;
};

export type SearchParams = Record<string, string | string[] | undefined>;

// PostgreSQL takes no NUL in text.
const word = z.string().transform((text) => text.replaceAll("\0", ""));
const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), word).catch("");
const querySchema = z.object({
  q: one.transform((text) => text.trim().slice(0, 200)),
  category: one,
  brand: z
    .preprocess(
      (value) => (Array.isArray(value) || value === undefined ? value : [value]),
      z.array(word.pipe(z.string().max(60))).max(20),
    )
    .catch([]),
  stock: one,
  price: one.pipe(z.string().regex(/^\d{0,7}-\d{0,7}$/)).catch(""),
  sort: one.pipe(z.enum(["relevance", "price_asc", "price_desc", "newest"])).catch("relevance"),
  page: one.transform(Number).pipe(z.number().int().min(1).max(1000)).catch(1),
});

/** Reads an address; what cannot be understood is left out rather than refused. */
export function readListingQuery(params: SearchParams): ListingQuery {
  const { brand, stock, ...rest } = querySchema.parse(params);
  return { ...rest, brands: brand, inStock: stock === "1" };
}

/** The address of the same listing with something changed; all but turning a page goes back to the first. */
export function listingHref(path: string, query: ListingQuery, change: Partial<ListingQuery> = {}): string {
  const { q, category, brands, inStock, price, sort, page } = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (category) params.set("category", category);
  for (const brand of brands) params.append("brand", brand);
  if (inStock) params.set("stock", "1");
  if (price) params.set("price", price);
  if (sort !== "relevance") params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `${path}?${params}` : path;
}

/** The ends of a price band in cents; the upper end is not part of it, so that bands do not overlap. */
export function priceEnds(price: string): { minPriceCents?: number; maxPriceCents?: number } {
  const [from, to] = price.split("-");
  return {
    ...(from ? { minPriceCents: Number(from) * 100 } : {}),
    ...(to ? { maxPriceCents: Number(to) * 100 - 1 } : {}),
  };
}

type Facet = "category" | "brands" | "inStock" | "price";

/** Whether an offer satisfies the filters, except those of one facet, whose options are being counted. */
export function satisfies(offer: Offer, query: ListingQuery, except?: Facet): boolean {
  const { minPriceCents = 0, maxPriceCents = Infinity } = priceEnds(query.price);
  return (
    (except === "category" || !query.category || offer.category === query.category) &&
    (except === "brands" || query.brands.length === 0 || query.brands.includes(offer.brand)) &&
    (except === "inStock" || !query.inStock || offer.inStock) &&
    (except === "price" || (offer.priceCents >= minPriceCents && offer.priceCents <= maxPriceCents))
  );
}

const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Price bands with round ends that hold about equally many; none where prices hardly differ. */
export function priceBands(cents: readonly number[]): string[] {
  const sorted = [...cents].toSorted((a, b) => a - b);
  if (sorted.length < 6) return [];
  const edges = [0.25, 0.5, 0.75].map((part) => {
    const value = sorted[Math.floor(sorted.length * part)]! / 100;
    const magnitude = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
    const rounded = ROUND.reduce((a, b) =>
      Math.abs(b - value / magnitude) < Math.abs(a - value / magnitude) ? b : a,
    );
    return Math.max(1, Math.round(rounded * magnitude));
  });
  const inside = [...new Set(edges)].filter(
    (edge) => edge * 100 > sorted[0]! && edge * 100 <= sorted.at(-1)!,
  );
  if (inside.length === 0) return [];
  const ends = ["", ...inside.map(String), ""];
  return ends.slice(1).map((to, at) => `${ends[at]}-${to}`);
}
