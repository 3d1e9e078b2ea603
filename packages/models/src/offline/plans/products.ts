import type { ProductCard, ProductsSearchInput } from "@orchard/domain/tool-contracts";
import type { Answer } from "../answer.ts";
import { ask, askAll, type Plan } from "../calls.ts";
import { holdsWords } from "../choice.ts";
import { alternativesOf, type Condition, type Frame } from "../frame.ts";
import { peopleAttribute } from "../measures.ts";
import { withFacts } from "./details.ts";
import { resolveThing } from "./resolve.ts";
import { PAGE, toCondition, type Context } from "./context.ts";

/**
 * Products of a kind: one search with everything asked for; when that finds nothing, searches with one thing given
 * up each, and the answer says which.
 */
export function* planProducts(frame: Frame, context: Context): Plan<Answer> {
  const compared = yield* withComparison(frame, context);
  const hints = compared.thing.hints ?? [];
  if (hints.length > 0 && compared.thing.words.length === 0) {
    const asWords = { ...compared, thing: { ...compared.thing, words: hints, hints: [] } };
    const shown = yield* ask("products_search", searchInput(asWords));
    if (shown.ok && shown.data.products.some((product) => holdsWords(product, hints)))
      return yield* planProducts(asWords, context);
  }
  const wish = searchInput(compared);
  const first = yield* ask("products_search", wish);
  if (!first.ok) return { kind: "failed", frame, code: first.code };
  if (first.data.total > 0) {
    const products = yield* restOf(compared, wish, first.data.products, first.data.total);
    return proven(compared, compared, products, first.data.total, []);
  }
  const attempts = relaxations(compared, wish);
  const results = yield* askAll(
    "products_search",
    attempts.map((each) => each.input),
  );
  const best = results.findIndex((result) => result.ok && result.data.total > 0);
  const result = results[best];
  if (!result?.ok)
    return {
      kind: "products",
      frame: compared,
      asked: compared,
      products: [],
      total: 0,
      missed: [],
      unproven: compared.thing.words,
    };
  const { frame: relaxed, missed, near } = attempts[best]!;
  const nearest = near && byNearness(result.data.products, near, peopleAttribute(context.words)?.name);
  if (nearest) return { kind: "products", frame: relaxed, asked: compared, missed, unproven: [], ...nearest };
  return proven(relaxed, compared, result.data.products, result.data.total, missed);
}

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
      thing.words.length > 0 ||
      typeof frame.asks === "object"
        ? PAGE
        : 5,
  };
}

/** When results are to be ordered by an attribute, which no tool does, all pages are needed (fifty products at most). */
function* restOf(
  frame: Frame,
  input: ProductsSearchInput,
  products: ProductCard[],
  total: number,
): Plan<ProductCard[]> {
  if (
    input.limit !== PAGE ||
    total <= products.length ||
    !(frame.order || frame.page || typeof frame.asks === "object")
  )
    return products;
  const offsets = [1, 2, 3, 4].map((page) => page * PAGE).filter((offset) => offset < total);
  const pages = yield* askAll(
    "products_search",
    offsets.map((offset) => ({ ...input, offset })),
  );
  return [...products, ...pages.flatMap((page) => (page.ok ? page.data.products : []))];
}

/** Keeps what shows the shopper's own words when anything does, drops what shows unwanted ones, and orders. */
function proven(
  frame: Frame,
  asked: Frame,
  products: readonly ProductCard[],
  total: number,
  missed: string[],
): Answer {
  const { words } = frame.thing;
  const unshown = (frame.negation?.words ?? []).filter(
    (word) => !products.some((product) => holdsWords(product, [word])),
  );
  if (unshown.length > 0) {
    // Nothing shows the word, so nothing can be told by it: said rather than passed off as a filter.
    const left = frame.negation!.words.filter((word) => !unshown.includes(word));
    const without = (each: Frame): Frame => ({
      ...each,
      negation: { brands: each.negation?.brands ?? [], words: left },
      unused: [...each.unused, unshown.join(" ")],
    });
    return proven(without(frame), without(asked), products, total, missed);
  }
  const wanted = products.filter(
    (product) => !(frame.negation?.words ?? []).some((word) => holdsWords(product, [word])),
  );
  const shown = wanted.filter((product) => holdsWords(product, words));
  const kept = shown.length > 0 ? shown : wanted;
  const unproven =
    shown.length > 0 ? [] : words.filter((word) => !wanted.some((product) => holdsWords(product, [word])));
  const orderless =
    frame.order &&
    !["price", "date"].includes(frame.order.by) &&
    !kept.some((each) => typeof each.attributes[frame.order!.by] === "number");
  if (orderless)
    return proven(
      { ...frame, order: undefined, unused: [...frame.unused, frame.order!.said] },
      asked,
      products,
      total,
      missed,
    );
  const skipped = (frame.page ?? 0) * NAMED_AT_ONCE;
  if (skipped > 0) {
    const next = ordered(kept, frame).slice(skipped);
    return {
      kind: "products",
      frame,
      asked,
      products: next,
      total: Math.max(0, total - skipped),
      missed,
      unproven,
    };
  }
  const narrowed = kept.length < products.length;
  return {
    kind: "products",
    frame,
    asked,
    products: ordered(kept, frame),
    total: narrowed ? kept.length : total,
    missed,
    unproven,
  };
}

/** How many products an answer names; "more" goes on after them. */
const NAMED_AT_ONCE = 3;

function ordered(products: ProductCard[], { order }: Frame): ProductCard[] {
  const stockFirst = (a: ProductCard, b: ProductCard) => Number(b.inStock) - Number(a.inStock);
  if (!order) return products.toSorted(stockFirst);
  if (order.by === "date" || order.by === "price") return products;
  const value = (product: ProductCard) => product.attributes[order.by];
  const known = products.filter((product) => typeof value(product) === "number");
  if (known.length === 0) return products.toSorted(stockFirst);
  const sign = order.direction === "asc" ? 1 : -1;
  return known.toSorted((a, b) => sign * (Number(value(a)) - Number(value(b))) || stockFirst(a, b));
}

/** The products that state the attribute a number was given for, the nearest value first. */
function byNearness(
  products: readonly ProductCard[],
  { name, value, alternatives = [] }: Condition,
  people: string | undefined,
) {
  for (const option of [{ name, value }, ...alternatives]) {
    const having = products.filter((product) => typeof product.attributes[option.name] === "number");
    const distance = (product: ProductCard) => {
      const difference = Number(product.attributes[option.name]) - Number(option.value);
      // Something for four serves two; something for one does not.
      return option.name === people && difference < 0 ? 1000 - difference : Math.abs(difference);
    };
    if (having.length > 0)
      return {
        products: having.toSorted((a, b) => distance(a) - distance(b)),
        total: having.length,
        near: option.name,
      };
  }
  return undefined;
}

type Attempt = { frame: Frame; input: ProductsSearchInput; missed: string[]; near?: Condition };

/** What to try when nothing meets every condition, mildest change first. */
function relaxations(frame: Frame, wish: ProductsSearchInput): Attempt[] {
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

/** "Cheaper than …" and "a lighter one" as a bound, from the product named or those of the last answer. */
function* withComparison(frame: Frame, context: Context): Plan<Frame> {
  const { comparison } = frame;
  if (!comparison) return frame;
  const { by, direction, said } = comparison;
  const against = comparison.than ? yield* resolveThing(comparison.than, [], undefined, context) : undefined;
  const products = against?.found
    ? [against.found]
    : comparison.than
      ? []
      : yield* withFacts(context.memory.products.slice(0, 3), frame);
  const values = products
    .flatMap((product) =>
      by === "price" ? (product.priceCents ?? []) : Number(product.attributes[by] ?? Number.NaN),
    )
    .filter(Number.isFinite);
  if (values.length === 0) return { ...frame, comparison: undefined, order: { by, direction, said } };
  const bound = direction === "asc" ? Math.min(...values) : Math.max(...values);
  const category = frame.thing.category ?? products[0]?.category;
  const common = {
    ...frame,
    thing: { ...frame.thing, category },
    refersTo: undefined,
    order: { by, direction, said },
  };
  if (by === "price")
    return {
      ...common,
      price: { ...(direction === "asc" ? { maxCents: bound - 1 } : { minCents: bound + 1 }), said },
    };
  return {
    ...common,
    attributes: [
      ...frame.attributes,
      { name: by, op: direction === "asc" ? "lt" : "gt", value: bound, said },
    ],
  };
}
