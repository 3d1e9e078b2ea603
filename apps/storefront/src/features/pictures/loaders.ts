import "server-only";
import { getProduct, listCategories } from "@orchard/core/catalog/data";
import { listProducts } from "@orchard/core/listings/data";
import { getStore, visitorOf } from "@orchard/core/tenants/data";
import { notFound } from "@orchard/domain/errors";

/*
 * What link previews show. They are fetched by machines and kept by them, so they are asked for as a visitor made for
 * the purpose and never as whoever is signed in: nothing of a person can be in them.
 */

/** A store's own picture: its words, and a few of its best things where it has no scene of its own. */
export async function loadStorePicture(store: string) {
  const visitor = visitorOf(store);
  const [tenant, { products }] = await Promise.all([getStore(visitor), listProducts(visitor, {})]);
  return { tenant, products: dearest(products).slice(0, 4) };
}

/** A category's: its words, and the product that stands for it. */
export async function loadCategoryPicture(store: string, slug: string) {
  const visitor = visitorOf(store);
  const [tenant, categories, { products }] = await Promise.all([
    getStore(visitor),
    listCategories(visitor),
    listProducts(visitor, { category: slug }),
  ]);
  const category = categories.find((each) => each.slug === slug);
  const [product] = dearest(products);
  if (!category || !product) throw notFound("categories");
  return { tenant, category, product };
}

/** A product's. */
export async function loadProductPicture(store: string, slug: string) {
  const visitor = visitorOf(store);
  const [tenant, product] = await Promise.all([getStore(visitor), getProduct(visitor, slug)]);
  return { tenant, product };
}

const dearest = <Product extends { priceCents: number }>(products: readonly Product[]): Product[] =>
  products.toSorted((a, b) => b.priceCents - a.priceCents);
