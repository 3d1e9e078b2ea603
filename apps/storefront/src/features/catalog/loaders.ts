import "server-only";
import { cache } from "react";
import { notFound } from "next/navigation";
import { readCaller } from "@orchard/auth/gate";
import { getProduct, listCategories, type ProductDetail, searchProducts } from "@orchard/core/catalog/data";
import { type Fit, findCompatible, listFits } from "@orchard/core/compatibility/data";
import { listDocuments } from "@orchard/core/documents/data";
import { type ListedProduct, listProducts, suggestProducts } from "@orchard/core/listings/data";
import { searchPurchases } from "@orchard/core/orders/data";
import { visitorOf } from "@orchard/core/tenants/data";
import type { Identity } from "@orchard/domain/identity";
import { slugSchema } from "@orchard/domain/product";
import { loadViews } from "../views/loaders.ts";
import {
  browseCategories,
  loadBasics,
  loadStore,
  loadStores,
  orNotFound,
  readStoreAt,
} from "../tenants/loaders.ts";
import { inOrder, type ListingQuery, satisfies } from "./components/listing-query.tsx";

const callerIdentity = async (store: string) => (await readCaller(store)).identity;

const loadCategories = async (store: string) => (await loadBasics(store)).categories;
const loadWordings = async (store: string) => (await loadBasics(store)).definitions;

/** The first page of a store: its categories with a product each, a few of its best and its newest things. */
export async function loadHome(store: string) {
  const tenant = await loadStore(store);
  const identity = await callerIdentity(store);
  const [all, wordings, { products: everything }, viewed] = await Promise.all([
    loadCategories(store),
    loadWordings(store),
    listProducts(identity, {}),
    loadViews(store),
  ]);
  const products = inOrder(everything, "newest");
  const starts = browseCategories(all);
  const startOf = ({ category }: ListedProduct) =>
    starts.find(({ slug }) => slug === category) ??
    starts.find(({ slug }) => all.find((each) => each.slug === category)?.parent === slug);
  const dearest = [...products].toSorted((a, b) => b.priceCents - a.priceCents);
  const isFirstOfKind = (product: ListedProduct, at: number, list: ListedProduct[]) =>
    list.findIndex((each) => startOf(each) === startOf(product)) === at;
  const featured = dearest
    .filter((product) => product.inStock)
    .filter(isFirstOfKind)
    .slice(0, 4);
  return {
    tenant,
    wordings,
    categories: starts.map((category) => ({
      ...category,
      product: dearest.find((each) => startOf(each) === category),
    })),
    again: await loadAgain(store, products),
    viewed: viewed.flatMap((id) => products.find(({ productId }) => productId === id) ?? []).slice(0, 4),
    newest: products.filter((product) => !featured.includes(product)).slice(0, 4),
    featured,
  };
}

const PAGE_SIZE = 24;

/** A category of the store with its kin. Calls for the not-found page when there is none of that name. */
export const loadCategory = cache(async (store: string, slug: string) => {
  await loadStore(store);
  const categories = await loadCategories(store);
  const category = categories.find((each) => each.slug === slug) ?? notFound();
  return {
    category,
    parent: categories.find((each) => each.slug === category.parent),
    children: categories.filter((each) => each.parent === slug),
  };
});

/** One page of a category (with its children) or of a search, and all that its filters are counted from. */
export async function loadListing(store: string, query: ListingQuery, category?: string) {
  const tenant = await loadStore(store);
  const identity = await callerIdentity(store);
  const [definitions, categories, { products: found, corrected }] = await Promise.all([
    loadWordings(store),
    loadCategories(store),
    listProducts(identity, { category, query: query.q }),
  ]);
  const matching = inOrder(
    found.filter((product) => satisfies(product, query)),
    query.sort,
  );
  const total = matching.length;
  const pageCount = Math.ceil(total / PAGE_SIZE);
  const page = Math.max(1, Math.min(query.page, pageCount));
  const products = matching.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { tenant, definitions, categories, found, corrected, products, total, page, pageCount };
}

export type Listing = Awaited<ReturnType<typeof loadListing>>;

/** A product by the name in its address. */
export const loadProduct = cache(async (store: string, slug: string) => {
  const tenant = await loadStore(store);
  const identity = await callerIdentity(store);
  if (!slugSchema.safeParse(slug).success) notFound();
  const product = await orNotFound(getProduct(identity, slug));
  const categories = await loadCategories(store);
  const category = categories.find((each) => each.slug === product.category);
  return {
    tenant,
    product,
    category,
    parent: categories.find((each) => each.slug === category?.parent),
    wordings: await loadWordings(store),
  };
});

export type { Fit };

/** What works with a product, by category: full fits first, then those with limits. */
export async function loadFits(store: string, { productId }: ProductDetail) {
  const [categories, groups] = await Promise.all([
    loadCategories(store),
    callerIdentity(store).then((identity) => listFits(identity, { productId, perCategory: 4 })),
  ]);
  return categories.flatMap((category) => {
    const group = groups.find((each) => each.category === category.slug);
    return group ? { ...group, category } : [];
  });
}

/** What a signed-in shopper has to do with a product: whether they bought it, and what of theirs it meets. */
export async function loadOwnFits(store: string, product: ProductDetail) {
  const { identity, person } = await readCaller(store);
  if (!person) return undefined;
  const kept = (await searchPurchases(identity, { limit: 200 })).purchases.filter(
    (purchase) => purchase.status !== "cancelled" && purchase.status !== "returned",
  );
  const others = [...new Set(kept.map((purchase) => purchase.productId))].filter(
    (id) => id !== product.productId,
  );
  return {
    bought: kept.find((purchase) => purchase.productId === product.productId),
    fits: others.length > 0 ? await fitsAmong(identity, product, others) : [],
  };
}

async function fitsAmong(identity: Identity, product: ProductDetail, candidateIds: string[]): Promise<Fit[]> {
  const { results } = await findCompatible(identity, {
    productIds: [product.productId],
    candidateIds,
    limit: candidateIds.length,
  });
  // The list is of what they own: there is no need to say so at each.
  return results.map((result) => ({ ...result, owned: false }));
}

/** Others of a product's kind: what can be had first, then what costs about as much. */
export async function loadRelated(store: string, product: ProductDetail) {
  const identity = await callerIdentity(store);
  const { products } = await listProducts(identity, { category: product.category });
  const distance = ({ priceCents }: ListedProduct) => Math.abs(Math.log(priceCents / product.priceCents));
  return products
    .filter(({ productId }) => productId !== product.productId)
    .toSorted((a, b) => Number(b.inStock) - Number(a.inStock) || distance(a) - distance(b))
    .slice(0, 4);
}

/** What a signed-in shopper has bought on several days and may want again, most often bought first. Nobody else has any. */
async function loadAgain(store: string, products: readonly ListedProduct[]): Promise<ListedProduct[]> {
  const { identity, person } = await readCaller(store);
  if (!person) return [];
  const { purchases } = await searchPurchases(identity, { limit: 200 });
  const days = new Map<string, Set<string>>();
  for (const { productId, placedOn, status } of purchases)
    if (status !== "cancelled" && status !== "returned")
      days.set(productId, (days.get(productId) ?? new Set()).add(placedOn));
  const times = ({ productId }: ListedProduct) => days.get(productId)?.size ?? 0;
  return products
    .filter((product) => product.inStock && times(product) > 1)
    .toSorted((a, b) => times(b) - times(a))
    .slice(0, 4);
}

/** What the component gallery shows of a store. */
export async function loadGallery(store: string) {
  const tenant = await loadStore(store);
  const identity = await callerIdentity(store);
  const [tenants, wordings, categories, { products }, { products: everything }] = await Promise.all([
    loadStores(),
    loadWordings(store),
    loadCategories(store),
    searchProducts(identity, { sort: "price_desc", limit: 40 }),
    listProducts(identity, {}),
  ]);
  const names = browseCategories(categories).map((category) => category.name);
  return {
    tenant,
    tenants,
    wordings,
    products: products.filter((_, at) => at % 5 === 0),
    kindSamples: categories.flatMap(({ slug }) => {
      const kin = inOrder(everything, "newest").filter(({ category }) => category === slug);
      return kin.slice(kin.length >> 1, (kin.length >> 1) + 1);
    }),
    categories: names,
  };
}

/** What the search field offers for what has been typed so far. */
export async function loadSuggestions(store: string, typed: string) {
  await readStoreAt(store);
  return suggestProducts(await callerIdentity(store), typed);
}

/** The path of every page that is the same for everybody, of every open store. */
export async function loadSitemap(): Promise<string[]> {
  const stores = await loadStores();
  const paths = await Promise.all(
    stores.map(async ({ id }) => {
      const visitor = visitorOf(id);
      const [categories, { products }, documents] = await Promise.all([
        listCategories(visitor),
        listProducts(visitor, {}),
        listDocuments(visitor),
      ]);
      return [
        `/${id}`,
        ...categories.map(({ slug }) => `/${id}/c/${slug}`),
        ...products.map(({ slug }) => `/${id}/p/${slug}`),
        ...documents.map(({ slug }) => `/${id}/documents/${slug}`),
      ];
    }),
  );
  return ["/", ...paths.flat()];
}
