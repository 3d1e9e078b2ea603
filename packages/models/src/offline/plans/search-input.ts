import type { ProductsSearchInput } from "@orchard/domain/tool-contracts";
import type { Frame } from "../frame.ts";
import { PAGE, toCondition } from "./context.ts";

/** A request for products as the search takes it. */
export function searchInput(frame: Frame): ProductsSearchInput {
  const { thing, price, order, negation, attributes, inStock } = frame;
  const byAttribute = order && order.by !== "price" && order.by !== "date";
  const sort =
    order?.by === "price"
      ? order.direction === "asc"
        ? "price_asc"
        : "price_desc"
      : order?.by === "date"
        ? "newest"
        : undefined;
  return {
    query: thing.words.length > 0 ? thing.words.join(" ") : undefined,
    category: thing.category,
    brand: thing.brand,
    excludeBrands: negation?.brands,
    minPriceCents: price?.minCents,
    maxPriceCents: price?.maxCents,
    attributes: attributes.map(toCondition),
    inStock,
    sort: sort ?? (frame.asks === "price" ? "price_asc" : undefined),
    limit:
      frame.page ||
      byAttribute ||
      negation?.words.length ||
      negation?.categories?.length ||
      thing.words.length > 0 ||
      typeof frame.asks === "object"
        ? PAGE
        : 5,
  };
}
