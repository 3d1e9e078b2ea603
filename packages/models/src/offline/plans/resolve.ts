import type { ProductCard, Purchase } from "@orchard/domain/tool-contracts";
import type { TimeRange } from "../dates.ts";
import { ask, type Plan } from "../calls.ts";
import { holdsWords, satisfies } from "../choice.ts";
import type { Condition, Order, Reference, Thing } from "../frame.ts";
import type { KnownProduct } from "../memory.ts";
import { normalise, stem } from "../tokens.ts";
import { distanceFrom, distinctPurchases, fromCard, PAGE, toCondition, type Context } from "./context.ts";

/** One particular thing of a message, looked up. */
export type Resolved = {
  /** The one product meant. */
  found?: KnownProduct;
  card?: ProductCard;
  purchase?: Purchase;
  /** The rest of the kind, when `found` is only one of a kind any of which will do. */
  others?: KnownProduct[];
  /** Several could be meant. */
  candidates: KnownProduct[];
  purchases: Purchase[];
  /** Nothing in the time asked for; what was bought at other times stands in `candidates`. */
  noneIn?: boolean;
  failed?: string;
};

const nothing: Resolved = { candidates: [], purchases: [] };

/** The product a reference, a purchase or a name points at. Several, or none, when that is how it is. */
export function* resolveThing(
  thing: Thing,
  attributes: readonly Condition[],
  refersTo: Reference | undefined,
  context: Context,
  time?: { range?: TimeRange; order?: Order },
): Plan<Resolved> {
  if (refersTo?.products) return fromReference(refersTo, context);
  if (thing.mine) return yield* resolveOwned(thing, attributes, refersTo, time);
  return yield* resolveNamed(thing, attributes, refersTo, context);
}

function fromReference({ products = [], chosen }: Reference, { memory }: Context): Resolved {
  const known = products.flatMap(
    (slug) =>
      [...memory.products, ...memory.listed, ...memory.asides].find((product) => product.slug === slug) ?? [],
  );
  const meant = chosen ? known.filter((product) => chosen.includes(product.productId)) : known;
  return meant.length === 1 ? { ...nothing, found: meant[0] } : { ...nothing, candidates: meant };
}

/** A purchase of the shopper's: what was cancelled or sent back only when nothing else fits. */
function* resolveOwned(
  thing: Thing,
  attributes: readonly Condition[],
  refersTo: Reference | undefined,
  time: { range?: TimeRange; order?: Order } | undefined,
): Plan<Resolved> {
  const input = {
    query: thing.words.length > 0 ? thing.words.join(" ") : undefined,
    category: thing.category,
    brand: thing.brand,
    attributes: attributes.map(toCondition),
    limit: PAGE,
  };
  const range = time?.range;
  const result = yield* ask("purchases_search", { ...input, from: range?.from, to: range?.to });
  if (!result.ok) return { ...nothing, failed: result.code };
  const sentBack = result.data.purchases.filter(({ status }) => status === "returned");
  let purchases = keptFirst(hinted(thing.fate ? sentBack : result.data.purchases, thing));
  const soft = attributes.some((each) => each.soft) && purchases.length === 0;
  if (soft)
    return yield* resolveOwned(
      thing,
      attributes.filter((each) => !each.soft),
      refersTo,
      time,
    );
  let noneIn = false;
  if (purchases.length === 0 && range && !thing.fate) {
    const ever = yield* ask("purchases_search", input);
    if (!ever.ok) return { ...nothing, failed: ever.code };
    purchases = keptFirst(ever.data.purchases).toSorted(
      (a, b) => distanceFrom(range, a.placedOn) - distanceFrom(range, b.placedOn),
    );
    noneIn = purchases.length > 0;
  }
  if (time?.order?.by === "date" && purchases.length > 0) {
    const ends = purchases.toSorted((a, b) => (a.placedOn < b.placedOn ? -1 : 1));
    purchases = [time.order.direction === "desc" ? ends.at(-1)! : ends[0]!];
  }
  let distinct = distinctPurchases(purchases);
  const chosen = refersTo?.chosen;
  if (chosen) distinct = distinct.filter(({ product }) => chosen.includes(product.productId));
  const [only] = distinct;
  const candidates = distinct.map((each) => each.product);
  if (only && distinct.length === 1 && (!noneIn || chosen))
    return { found: only.product, purchase: only.purchase, candidates: [], purchases };
  return { candidates, purchases: distinct.map((each) => each.purchase), noneIn };
}

/** As many as one look-up checks against. */
const MOST_ANCHORS = 5;

/** "Cards of that type": a small kind of which any will do, rather than one thing that must be told from others. */
export function anyOf(resolved: Resolved, thing: Thing): Resolved {
  const [first, ...others] = resolved.candidates;
  const isKind = !thing.mine && !thing.definite && resolved.candidates.length <= MOST_ANCHORS;
  return first && !resolved.found && isKind
    ? { ...resolved, found: first, others, candidates: [] }
    : resolved;
}

/** Those that show the hints of a synonym, when any does. */
export function hinted<Item extends Parameters<typeof holdsWords>[0]>(
  items: readonly Item[],
  { hints = [] }: Thing,
): Item[] {
  const showing = items.filter((item) => holdsWords(item, hints));
  return showing.length > 0 ? showing : [...items];
}

function keptFirst(purchases: readonly Purchase[]): Purchase[] {
  const kept = purchases.filter(({ status }) => status !== "cancelled" && status !== "returned");
  return kept.length > 0 ? kept : [...purchases];
}

/** A product of the catalogue by its name: every word must stand in its title or facts. */
function* resolveNamed(
  thing: Thing,
  attributes: readonly Condition[],
  refersTo: Reference | undefined,
  context: Context,
): Plan<Resolved> {
  const { words, hints = [], brand, category } = thing;
  const input = { category, brand, attributes: attributes.map(toCondition), limit: PAGE };
  const query = [...(words.length > 0 && brand ? [brand] : []), ...(words.length > 0 ? words : hints)].join(
    " ",
  );
  let result = yield* ask("products_search", { query: query || undefined, ...input });
  const inVain =
    hints.length > 0 &&
    words.length === 0 &&
    result.ok &&
    !result.data.products.some((card) => holdsWords(card, hints));
  if (inVain) result = yield* ask("products_search", input);
  // A measure beside a name may be another attribute than the first that came to mind, or part of the name.
  const named = attributes.length > 0 && words.length > 0 && result.ok && result.data.products.length === 0;
  if (named) {
    const { attributes: _without, ...wider } = input;
    const found = yield* ask("products_search", { query, ...wider });
    if (found.ok)
      result = { ok: true, data: { ...found.data, products: withMeasure(found.data.products, attributes) } };
  }
  if (!result.ok) return { ...nothing, failed: result.code };
  let cards = hinted(result.data.products, thing).filter((card) => holdsWords(card, words));
  const chosen = refersTo?.chosen;
  if (chosen) cards = cards.filter((card) => chosen.includes(card.productId));
  cards = preferred(cards, thing, context);
  // "Ridge 2" names one product even when "Ridge 20" is another: titles that hold the words in a row come first.
  const inARow =
    thing.words.length > 0
      ? cards.filter((card) => card.title.toLowerCase().includes(thing.words.join(" ").toLowerCase()))
      : [];
  const meant = inARow.length === 1 ? inARow : cards;
  return meant.length === 1
    ? { ...nothing, found: fromCard(meant[0]!), card: meant[0] }
    : { ...nothing, candidates: meant.map(fromCard) };
}

function withMeasure(cards: readonly ProductCard[], attributes: readonly Condition[]): ProductCard[] {
  const squash = (text: string) => normalise(text).replace(/\s+/g, "");
  const meets = (card: ProductCard) =>
    attributes.every(
      (condition) => satisfies(card, condition) || squash(card.title).includes(squash(condition.said)),
    );
  return cards.filter(meets);
}

/**
 * Of products that all hold the words: those whose title says nothing beyond brand, words and kind ("Ridge 2 Tent", not
 * "Ridge 2 Light Tent"); then the thing itself rather than what is made for it and carries its name.
 */
function preferred(cards: ProductCard[], thing: Thing, { words }: Context): ProductCard[] {
  if (thing.words.length === 0) return cards;
  const partsOf = (text: string) =>
    normalise(text)
      .split(/[^\p{L}\p{N}/.]+/u)
      .filter((part) => part !== "")
      .map(stem);
  const exact = cards.filter((card) => {
    const category = words.vocabulary.categories.find((each) => each.slug === card.category);
    const expected = new Set(
      [
        ...thing.words,
        card.brand,
        category?.singular ?? "",
        category?.name ?? "",
        ...(category?.synonyms ?? []),
      ].flatMap(partsOf),
    );
    return partsOf(card.title).every((part) => expected.has(part));
  });
  const left = exact.length > 0 ? exact : cards;
  const { interfaces } = words.vocabulary;
  const isMadeFor = (card: ProductCard) =>
    interfaces.some(
      ({ hosts, guests }) =>
        guests.includes(card.category) &&
        left.some((other) => other !== card && hosts.includes(other.category)),
    );
  const main = left.filter((card) => !isMadeFor(card));
  return main.length === 1 && !thing.category ? main : left;
}
