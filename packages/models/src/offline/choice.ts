import type { TimeRange } from "./dates.ts";
import type { Condition } from "./frame.ts";
import { isType, type Mention } from "./mention.ts";
import type { KnownProduct } from "./memory.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { normalise, stem } from "./tokens.ts";

/**
 * Which candidates of a question back a reply names, as productIds: by place, attribute, time, brand, title word or
 * comparison. Undefined when the reply narrows nothing, so that it is read as a new request instead.
 */
export function chooseFrom(
  candidates: readonly KnownProduct[],
  clause: readonly Mention[],
  phrases: readonly NounPhrase[],
): string[] | undefined {
  if (candidates.length === 0 || asksAnew(clause)) return undefined;
  if (
    candidates.length === 1 &&
    clause.some((mention) => isType(mention, "cue") && mention.cue === "agreement")
  )
    return idsOf(candidates);
  if (
    clause.some(
      (mention) => isType(mention, "pronoun") && /\b(both|all|either)\b/.test(mention.text.toLowerCase()),
    )
  )
    return idsOf(candidates);
  const ordinal = phrases.find((phrase) => phrase.ordinal !== undefined)?.ordinal;
  if (ordinal !== undefined) return candidates[ordinal] ? idsOf([candidates[ordinal]]) : undefined;

  let left = [...candidates];
  for (const phrase of phrases) {
    left = left.filter(
      (candidate) =>
        phrase.conditions.every((condition) => satisfies(candidate, condition)) &&
        (!phrase.brand || candidate.brand === phrase.brand) &&
        phrase.times.every((time) => candidate.boughtOn.some((day) => isWithin(day, time))) &&
        holdsWords(candidate, phrase.words),
    );
    const degree = phrase.degrees[0];
    if (degree) left = extreme(left, (candidate) => numberAt(candidate, degree.by[0]!), degree.direction);
    const end = phrase.end;
    if (end) left = extreme(left, (candidate) => dayNumber(candidate), end === "newest" ? "desc" : "asc");
  }
  return left.length > 0 && left.length < candidates.length ? idsOf(left) : undefined;
}

/** A reply that brings a request of its own is no choice. */
const asksAnew = (clause: readonly Mention[]) =>
  clause.some(
    (mention) =>
      isType(mention, "cue") &&
      [
        "spent",
        "sell",
        "fit",
        "status",
        "order",
        "what",
        "when",
        "where",
        "howMuch",
        "howMany",
        "details",
        "action",
      ].includes(mention.cue),
  );

/** "The one from March" among purchases of several years means March of any of them. */
function isWithin(day: string, { from, to, said }: TimeRange): boolean {
  const hasYear = /\d{4}|last|this|ago|year|today|yesterday|past/i.test(said);
  if (hasYear || !from || !to) return (!from || day >= from) && (!to || day <= to);
  return day.slice(5) >= from.slice(5) && day.slice(5) <= to.slice(5);
}

const idsOf = (products: readonly KnownProduct[]) => products.map((product) => product.productId);

/** Whether a product's stated attributes meet a condition; an attribute it does not state never does. */
export function satisfies(product: Pick<KnownProduct, "attributes">, condition: Condition): boolean {
  const options = [{ name: condition.name, value: condition.value }, ...(condition.alternatives ?? [])];
  return options.some(({ name, value }) => compare(product.attributes[name], condition.op, value));
}

function compare(actual: unknown, op: Condition["op"], wanted: unknown): boolean {
  if (actual === undefined) return false;
  const same =
    typeof actual === "string" ? normalise(actual) === normalise(String(wanted)) : actual === wanted;
  if (op === "eq") return same;
  if (op === "not") return !same;
  const [a, b] = [Number(actual), Number(wanted)];
  if (Number.isNaN(a) || Number.isNaN(b)) return false;
  return { lt: a < b, lte: a <= b, gt: a > b, gte: a >= b }[op];
}

/** Whether the typed facts of a product hold all of some words. */
export function holdsWords(
  product: Pick<KnownProduct, "title" | "brand" | "category" | "attributes">,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const text = [
    product.title,
    product.brand,
    product.category,
    ...Object.values(product.attributes).map(String),
  ].join(" ");
  const held = new Set(
    normalise(text)
      .split(/[^\p{L}\p{N}/.]+/u)
      .map(stem),
  );
  return words.every((word) =>
    normalise(word)
      .split(/[^\p{L}\p{N}/.]+/u)
      .every((part) => held.has(stem(part))),
  );
}

const numberAt = (product: KnownProduct, by: string) =>
  by === "price" ? product.priceCents : Number(product.attributes[by] ?? Number.NaN);
const dayNumber = (product: KnownProduct) =>
  product.boughtOn.length > 0 ? Date.parse(product.boughtOn.toSorted().at(-1)!) : undefined;

function extreme(
  products: KnownProduct[],
  value: (product: KnownProduct) => number | undefined,
  direction: "asc" | "desc",
): KnownProduct[] {
  const known = products.filter((product) => Number.isFinite(value(product)));
  if (known.length === 0) return [];
  const best = known
    .map((product) => value(product)!)
    .reduce((a, b) => (direction === "asc" ? Math.min(a, b) : Math.max(a, b)));
  return known.filter((product) => value(product) === best);
}
