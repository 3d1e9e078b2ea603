import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import {
  getStoreProduct,
  listStoreProducts,
  PRODUCTS_ON_A_PAGE,
  type StoreProduct,
} from "@orchard/core/products/data";
import { PRODUCT_FILTERS, type ProductFilter } from "@orchard/core/products/rules";
import { AppError } from "@orchard/domain/errors";
import { requireStaff } from "../account/loaders.ts";

export type { StoreProduct };

const FILTERS = Object.keys(PRODUCT_FILTERS) as [ProductFilter, ...ProductFilter[]];

// What an address says may be anything; what is not understood is as good as absent.
const querySchema = z.object({
  q: z.string().trim().max(80).catch(""),
  show: z.enum(FILTERS).catch("all"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ProductQuery = z.infer<typeof querySchema>;

/** The products of the caller's store that an address asks for. */
export async function loadProducts(address: Record<string, string | string[] | undefined>) {
  const identity = await requireStaff();
  const query = querySchema.parse(address);
  const found = await listStoreProducts(identity, { filter: query.show, words: query.q, page: query.page });
  return { query, ...found, pageCount: Math.ceil(found.total / PRODUCTS_ON_A_PAGE) };
}

/** A product of the caller's store. Not found alike when there is none or it is another store's. */
export async function loadProduct(slug: string) {
  const identity = await requireStaff();
  try {
    return await getStoreProduct(identity, slug);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
