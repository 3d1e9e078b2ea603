import type { Condition, Frame } from "../frame.ts";
import type { Language } from "../read.ts";
import { normalise } from "../tokens.ts";
import { COLOURS } from "../adjectives.ts";
import { peopleAttribute } from "../measures.ts";
import { countText, listOf, lower, money, rangeText, valueText, withArticle } from "./phrases.ts";

/** What was asked for, said back: "waterproof" conditions, prices and brands behind the kind of thing. */

/** The kind of thing in a frame: "gravel bikes", or "products" where no category is named. */
export function kind(
  { thing }: Pick<Frame, "thing">,
  { words }: Language,
  count: "one" | "many" = "many",
): string {
  const category = words.vocabulary.categories.find((each) => each.slug === thing.category);
  if (!category) return count === "one" ? "product" : "products";
  return lower(count === "one" ? category.singular : category.name);
}

const kindsOf = (categories: readonly string[], language: Language) =>
  listOf(
    categories.map((category) => kind({ thing: { words: [], category } }, language)),
    "or",
  );

/** ", not counting tyres from Norrvik": what an answer leaves out because it was ruled out. */
export function exceptText({ negation }: Pick<Frame, "negation">, language: Language): string {
  if (!negation) return "";
  const left = [
    ...negation.brands,
    ...(negation.categories?.length ? [kindsOf(negation.categories, language)] : []),
    ...negation.words.map((word) => `“${word}”`),
  ];
  return left.length > 0 ? `, not counting ${listOf(left, "or")}` : "";
}

/** How many of a kind: "three pairs of wheels" although the kind is called wheels. */
export function counted({ thing, attributes }: Frame, count: number, language: Language): string {
  const bare = { thing: { category: thing.category, brand: thing.brand, words: [] } };
  const one = kind(bare, language, "one");
  const measured = /^(\w+) of (.+)$/.exec(one);
  const many = measured ? `${measured[1]}s of ${measured[2]}` : kind(bare, language);
  // What was to be true of them stands around the kind: "three waterproof panniers from Norrvik".
  const asked = wish({ ...EMPTY, ...bare, attributes }, language, count === 1 ? "one" : "many");
  return `${countText(count)} ${count === 1 ? asked : asked.replace(kind(bare, language), many)}`;
}

const EMPTY: Frame = {
  intent: "find_purchases",
  thing: { words: [] },
  attributes: [],
  unused: [],
  misread: [],
};

/** The kind with everything that was to be true of it: "waterproof bikes from Norrvik up to £900.00 with frame size M". */
export function wish(frame: Frame, language: Language, count: "one" | "many" = "many"): string {
  const { thing, price, attributes, negation, inStock } = frame;
  const { store } = language.brief.vocabulary;
  const before = attributes.flatMap((condition) => adjectiveOf(condition, language) ?? []);
  const parts = [[...before, kind(frame, language, count)].join(" ")];
  if (thing.words.length > 0) parts.push(`matching “${thing.words.join(" ")}”`);
  if (thing.brand) parts.push(`from ${thing.brand}`);
  if (negation?.brands.length) parts.push(`not from ${negation.brands.join(" or ")}`);
  if (negation?.categories?.length) parts.push(`other than ${kindsOf(negation.categories, language)}`);
  if (negation?.words.length) parts.push(`other than “${negation.words.join("” or “")}”`);
  if (price) parts.push(priceText(price, (cents) => money(cents, store)));
  const others = attributes.filter((condition) => adjectiveOf(condition, language) === undefined);
  if (others.length > 0)
    parts.push(
      listOf(others.map((condition) => conditionText(condition, language, count))).replaceAll(
        " and with ",
        " and ",
      ),
    );
  if (inStock) parts.push("in stock");
  return parts.join(" ");
}

function priceText(
  { minCents, maxCents }: { minCents?: number; maxCents?: number },
  amount: (cents: number) => string,
): string {
  if (minCents !== undefined && maxCents !== undefined)
    return `between ${amount(minCents)} and ${amount(maxCents)}`;
  return maxCents !== undefined ? `up to ${amount(maxCents)}` : `from ${amount(minCents!)}`;
}

/** Labels that are adjectives stand before the noun. Told by their endings, as English has it. */
const ADJECTIVE =
  /^[\w-]*(proof|able|less|safe|free|tight|standing|levelling|stick|ised|ized|electric|ached)$/i;

function adjectiveOf(
  { name, op, value, said, alternatives }: Condition,
  { words }: Language,
): string | undefined {
  const label = words.attribute(name)?.label ?? name;
  if (typeof value === "string" && alternatives?.length && op === "eq") return said;
  if (typeof value === "string")
    return value.split(/\W/).some((word) => COLOURS.has(word.toLowerCase())) && op === "eq"
      ? value
      : undefined;
  if (typeof value !== "boolean" || !ADJECTIVE.test(label)) return undefined;
  return value ? lower(label) : `non-${lower(label)}`;
}

const squash = (text: string) => normalise(text).replace(/[^\p{L}\p{N}]/gu, "");

const COMPARES = {
  eq: "",
  not: "other than ",
  lt: "under ",
  lte: "of at most ",
  gt: "over ",
  gte: "of at least ",
} as const;

function conditionText(
  { name, op, value, said }: Condition,
  { words, brief }: Language,
  count: "one" | "many",
): string {
  const attribute = words.attribute(name);
  const label = lower(attribute?.label ?? name);
  if (typeof value === "boolean") {
    if (ADJECTIVE.test(label.split(" ").at(-1)!))
      return `that ${count === "one" ? "is" : "are"} ${value ? "" : "not "}${label}`;
    return value ? `with ${label}` : `without ${label}`;
  }
  if (op === "eq" && name === peopleAttribute(words)?.name)
    return `for ${countText(Number(value))} ${value === 1 ? "person" : "people"}`;
  const text = valueText(value, attribute, brief.vocabulary.store);
  if (typeof value === "string" && !squash(said).includes(squash(value))) return `matching “${said}”`;
  // "with 128 GB capacity", "with rectangular floor plan"; a label that ends in a preposition comes first.
  if (op === "eq" && !/ (of|to|for|by|in|on)$/.test(label)) return `with ${text} ${label}`;
  return `with ${label} ${COMPARES[op]}${text}`;
}

/** A fact that is so or not: "is waterproof", "has no timer". */
export function booleanText(label: string, value: boolean): string {
  if (ADJECTIVE.test(label.split(" ").at(-1)!)) return `is ${value ? "" : "not "}${lower(label)}`;
  return `has ${value ? "" : "no "}${lower(label)}`;
}

/** "tyres in 2025", "a helmet from Norrvik": what was bought, for answers about purchases. */
export function boughtWish(frame: Frame, language: Language, count: "one" | "many"): string {
  const { thing, attributes, price } = frame;
  if (!thing.category && !thing.brand && thing.words.length === 0 && attributes.length === 0 && !price)
    return count === "one" ? "anything" : "things";
  if (!thing.category && thing.words.length > 0 && attributes.length === 0)
    return `anything called “${thing.words.join(" ")}”${thing.brand ? ` from ${thing.brand}` : ""}`;
  const bare = { ...frame, negation: undefined, inStock: undefined };
  if (!thing.category)
    return wish(bare, language, count).replace(/^products?/, count === "one" ? "anything" : "things");
  const text = wish(bare, language, count);
  return count === "one" ? withArticle(text) : text;
}

/** The absolute time of a frame with a space before it, or nothing. */
export function timeOf({ timeRange }: Pick<Frame, "timeRange">, { brief }: Language): string {
  return timeRange ? ` ${rangeText(timeRange, brief.vocabulary.store)}` : "";
}
