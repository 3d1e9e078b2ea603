import type { ProductsSearchInput } from "@orchard/domain/tool-contracts";
import { alternativesOf, type Condition, type Frame } from "../frame.ts";
import { PAGE } from "./context.ts";
import { searchInput } from "./search-input.ts";

type Attempt = { frame: Frame; input: ProductsSearchInput; missed: string[]; near?: Condition };

/** What to try when nothing meets every condition, mildest change first. */
export function relaxations(frame: Frame, wish: ProductsSearchInput): Attempt[] {
  const attempts: Attempt[] = [];
  const attempt = (changed: Frame, missed: string[], extra: Partial<ProductsSearchInput> = {}) =>
    attempts.push({ frame: changed, missed, input: { ...searchInput(changed), ...extra } });
  const { thing, attributes, price } = frame;
  attributes.forEach((condition, at) => {
    const replace = (changed: Condition) => ({ ...frame, attributes: attributes.with(at, changed) });
    for (const other of alternativesOf(condition)) attempt(replace(other), []);
    if (typeof condition.value === "number") {
      const without = { ...frame, attributes: attributes.toSpliced(at, 1) };
      attempts.push({
        frame: without,
        missed: [condition.said],
        near: condition,
        input: { ...searchInput(without), limit: PAGE },
      });
    }
  });
  const hasMore =
    price !== undefined || thing.category !== undefined || thing.brand !== undefined || attributes.length > 0;
  if (thing.words.length > 0 && hasMore) attempt({ ...frame, thing: { ...thing, words: [] } }, thing.words);
  if (price)
    attempt({ ...frame, price: undefined }, [price.said], {
      sort: price.maxCents ? "price_asc" : "price_desc",
    });
  attributes.forEach(
    (condition, at) =>
      typeof condition.value === "number" ||
      attempt({ ...frame, attributes: attributes.toSpliced(at, 1) }, [condition.said]),
  );
  if (frame.inStock) attempt({ ...frame, inStock: undefined }, ["in stock"]);
  if (thing.brand && thing.category)
    attempt({ ...frame, thing: { ...thing, brand: undefined } }, [thing.brand]);
  if (attributes.length > 1 || (attributes.length > 0 && price)) {
    attempt({ ...frame, attributes: [], price: undefined }, [
      ...attributes.map((each) => each.said),
      ...(price ? [price.said] : []),
    ]);
  }
  return attempts.filter((each) => JSON.stringify(each.input) !== JSON.stringify(wish)).slice(0, 7);
}
