import type { ProductCard, ProductsSearchInput } from "@orchard/domain/tool-contracts";
import type { Answer } from "../answer.ts";
import { ask, askAll, type Plan } from "../calls.ts";
import { isAncestor } from "../categories.ts";
import { holdsWords } from "../choice.ts";
import type { Condition, Frame } from "../frame.ts";
import { peopleAttribute } from "../measures.ts";
import type { StoreWords } from "../store-words.ts";
import { stem } from "../tokens.ts";
import { withComparison } from "./comparison.ts";
import { isExcluded, withoutUnshown } from "./exclusions.ts";
import { relaxations } from "./relaxations.ts";
import { searchInput } from "./search-input.ts";
import { PAGE, type Context } from "./context.ts";

/**
 * Products of a kind: one search with everything asked for; when that finds nothing, searches with one thing given
 * up each, and the answer says which.
 */
export function* planProducts(frame: Frame, context: Context): Plan<Answer> {
  const connection = connectionSaid(frame, context);
  if (connection) return { kind: "unlisted", frame, ...connection };
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
    return proven(compared, compared, products, first.data.total, [], context.words);
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
  return proven(relaxed, compared, result.data.products, result.data.total, missed, context.words);
}

/**
 * "Without a … socket": how things connect is no fact a search filters by. Undefined when the words name no connection
 * of the kind asked for.
 */
function connectionSaid({ thing, negation }: Frame, { words }: Context) {
  const said = [thing.words, negation?.words ?? []].map((each) => each.join(" "));
  const { category } = thing;
  const found = words.vocabulary.interfaces.find(({ label }) => said.some((each) => isSame(each, label)));
  if (!found || !category) return undefined;
  const near = (slug: string) =>
    slug === category || isAncestor(slug, category, words) || isAncestor(category, slug, words);
  const works = found.hosts.some(near) ? found.guests : found.guests.some(near) ? found.hosts : [];
  return works.length > 0 ? { said: found.label, works } : undefined;
}

const isSame = (said: string, label: string) =>
  said.split(" ").map(stem).join(" ") === label.split(" ").map(stem).join(" ");

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
    !(frame.order || frame.page || frame.negation || typeof frame.asks === "object")
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
  vocabulary: StoreWords,
): Answer {
  const { words } = frame.thing;
  const shownOnly = withoutUnshown(frame, products);
  if (shownOnly !== frame)
    return proven(shownOnly, withoutUnshown(asked, products), products, total, missed, vocabulary);
  const wanted = products.filter((product) => !isExcluded(product, frame, vocabulary));
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
      vocabulary,
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
