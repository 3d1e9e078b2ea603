import type { Condition, Frame } from "../frame.ts";
import type { Language } from "../read.ts";
import { lower, money, rangeText, valueText, withArticle } from "./phrases.ts";

/** What was asked for, said back: "waterproof" conditions, prices and brands behind the kind of thing. */

/** The kind of thing in a frame: "gravel bikes", or "products" where no category is named. */
export function kind({ thing }: Pick<Frame, "thing">, { words }: Language, count: "one" | "many" = "many"): string {
  const category = words.vocabulary.categories.find((each) => each.slug === thing.category);
  if (!category) return count === "one" ? "product" : "products";
  return lower(count === "one" ? category.singular : category.name);
}

/** The kind with everything that was to be true of it: "bikes from Norrvik under £900.00 with frame size M". */
export function wish(frame: Frame, language: Language, count: "one" | "many" = "many"): string {
  const { thing, price, attributes, negation, inStock } = frame;
  const { store } = language.brief.vocabulary;
  const parts = [kind(frame, language, count)];
  if (thing.words.length > 0) parts.push(`called “${thing.words.join(" ")}”`);
  if (thing.brand) parts.push(`from ${thing.brand}`);
  if (negation?.brands.length) parts.push(`not from ${negation.brands.join(" or ")}`);
  if (price) parts.push(priceText(price, (cents) => money(cents, store)));
  parts.push(...attributes.map((condition) => conditionText(condition, language, count)));
  if (inStock) parts.push("in stock");
  return parts.join(" ");
}

function priceText({ minCents, maxCents }: { minCents?: number; maxCents?: number }, amount: (cents: number) => string): string {
  if (minCents !== undefined && maxCents !== undefined) return `between ${amount(minCents)} and ${amount(maxCents)}`;
  return maxCents !== undefined ? `up to ${amount(maxCents)}` : `from ${amount(minCents!)}`;
}

/** Labels that are adjectives stand after "that are". Told by their endings, as English has it. */
const ADJECTIVE = /(proof|able|ed|less|safe|free|tight|standing|levelling|stick|ic)$/i;
const COMPARES = { eq: "", not: "other than ", lt: "under ", lte: "up to ", gt: "over ", gte: "of at least " } as const;

export function conditionText(condition: Condition, { words, brief }: Language, count: "one" | "many" = "many"): string {
  const attribute = words.attribute(condition.name);
  const label = lower(attribute?.label ?? condition.name);
  if (typeof condition.value === "boolean") {
    if (!ADJECTIVE.test(label)) return condition.value ? `with ${label}` : `without ${label}`;
    return `that ${count === "one" ? "is" : "are"} ${condition.value ? "" : "not "}${label}`;
  }
  return `with ${label} ${COMPARES[condition.op]}${valueText(condition.value, attribute, brief.vocabulary.store)}`;
}

/** "tyres in 2025", "a helmet from Norrvik": what was bought, for answers about purchases. */
export function boughtWish(frame: Frame, language: Language, count: "one" | "many"): string {
  const { thing, attributes } = frame;
  if (!thing.category && !thing.brand && thing.words.length === 0 && attributes.length === 0) return count === "one" ? "anything" : "things";
  if (!thing.category && thing.words.length > 0 && attributes.length === 0) return `anything called “${thing.words.join(" ")}”${thing.brand ? ` from ${thing.brand}` : ""}`;
  const bare = { ...frame, price: undefined, negation: undefined, inStock: undefined };
  if (!thing.category) return wish(bare, language, count).replace(/^products?/, count === "one" ? "anything" : "things");
  const text = wish(bare, language, count);
  return count === "one" ? withArticle(text) : text;
}

/** The absolute time of a frame with a space before it, or nothing. */
export function timeOf({ timeRange }: Pick<Frame, "timeRange">, { brief }: Language): string {
  return timeRange ? ` ${rangeText(timeRange, brief.vocabulary.store)}` : "";
}
