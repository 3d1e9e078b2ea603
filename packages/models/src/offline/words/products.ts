import type { ProductCard } from "@orchard/domain/tool-contracts";
import type { Answer, ProductsAnswer } from "../answer.ts";
import type { Frame } from "../frame.ts";
import type { Language } from "../read.ts";
import { capital, countText, listOf, lower, money, quoted, the, valueText } from "./phrases.ts";
import { kind, wish } from "./wish.ts";

/** At most this many products are named; the cards show the rest. */
export const NAMED = 3;

export function wordProducts(answer: ProductsAnswer, language: Language): string[] {
  const { frame, asked, products, missed, unproven } = answer;
  if (products.length === 0 && frame.page) return [`That was all of our ${wish(frame, language)}.`];
  if (products.length === 0) return nothingFound(asked, language);
  const onlyWords = missed.length > 0 && missed === asked.thing.words;
  const lost = onlyWords ? missed : unproven;
  if (missed.length > 0 && !onlyWords)
    return [`We have no ${wish(asked, language)}. ${nearest(answer, language)}`];
  const are = products.length === 1 ? "is" : "are";
  if (lost.length > 0 && !frame.thing.category && !frame.thing.brand) {
    return [
      `Nothing here matches “${asked.thing.words.join(" ")}”; the closest ${are} ${names(answer, language)}.`,
    ];
  }
  if (unproven.length > 0 && lost === unproven) {
    // The search went by descriptions too, so these are neither all of the kind nor sure to be what was meant.
    const comes = products.length === 1 ? "comes" : "come";
    return [
      `${capital(names(answer, language))} ${comes} closest among our ${wish(withoutWords(frame), language)}.`,
      `I could not filter by ${quoted(lost)}.`,
    ];
  }
  const sentences = [direct({ ...answer, frame: lost.length > 0 ? withoutWords(frame) : frame }, language)];
  if (lost.length > 0) sentences.push(`I could not filter by ${quoted(lost)}.`);
  return sentences;
}

const withoutWords = (frame: Frame): Frame => ({ ...frame, thing: { ...frame.thing, words: [] } });

function direct(answer: ProductsAnswer, language: Language): string {
  const { frame, products, total } = answer;
  const { order, asks } = frame;
  const [first, second] = products;
  if (typeof asks === "object") return valuesAsked(asks.attribute, answer, language);
  if (asks === "price") {
    const next = second
      ? `; next is ${the(second)} at ${money(second.priceCents, language.brief.vocabulary.store)}`
      : "";
    return `${capital(wish(frame, language))} start at ${money(first!.priceCents, language.brief.vocabulary.store)} with ${the(first!)}${next}.`;
  }
  if (order?.limit === 1) {
    const next = second ? `, followed by ${named(second, frame, language)}` : "";
    return `The ${order.said} ${wish({ ...frame, order: undefined }, language, "one")} is ${named(first!, frame, language)}${next}.`;
  }
  if (order?.by === "date")
    return `The newest ${wish(frame, language)} ${products.length === 1 ? "is" : "are"} ${names(answer, language)}.`;
  if (order?.by === "price")
    return `${order.direction === "asc" ? "Cheapest" : "Most expensive"} first, ${wish(frame, language)}: ${names(answer, language)}.`;
  if (order) {
    const label = lower(language.words.attribute(order.by)?.label ?? order.by);
    return `By ${label}, ${order.direction === "asc" ? "lowest" : "highest"} first: ${names(answer, language)}.`;
  }
  if (frame.page) return `Further ${wish(frame, language)}: ${names(answer, language)}.`;
  if (total === 1)
    return `${capital(named(first!, frame, language))} is our only ${wish(frame, language, "one")}.`;
  return `${capital(names(answer, language))} ${isPlain(frame) ? "are among our" : "are"} ${wish(frame, language)}.`;
}

/** A bare kind has many members: three of them "are among", not "are", all of them. */
const isPlain = ({ attributes, price, thing, inStock }: Frame) =>
  attributes.length === 0 && !price && !thing.brand && thing.words.length === 0 && !inStock;

function nearest(answer: ProductsAnswer, language: Language): string {
  const are = answer.products.length === 1 ? "is" : "are";
  if (answer.near) return `The nearest ${are} ${names(answer, language)}.`;
  if (answer.asked.price?.maxCents && !answer.frame.price)
    return `The cheapest ${are} ${names(answer, language)}.`;
  return `Without ${quoted(answer.missed)} there ${are} ${names(answer, language)}.`;
}

/** "the A (£40.00), the B (£50.00) and 3 more". */
function names(answer: ProductsAnswer, language: Language): string {
  const { products, frame, total } = answer;
  const shown = products.slice(0, NAMED).map((product) => named(product, frame, language, answer));
  const more = total - shown.length;
  return listOf(more > 0 ? [...shown, `${countText(more)} more`] : shown);
}

/** A product with its price, the facts that were asked about, and whether it is out of stock. */
export function named(
  product: ProductCard,
  frame: Pick<Frame, "attributes" | "order">,
  { words, brief }: Language,
  answer?: ProductsAnswer,
): string {
  const { store } = brief.vocabulary;
  const asked = [
    ...frame.attributes.filter((each) => each.op !== "eq").map((each) => each.name),
    ...(answer?.near ? [answer.near] : []),
    ...(frame.order && !["price", "date"].includes(frame.order.by) ? [frame.order.by] : []),
  ];
  const facts = [...new Set(asked)].flatMap((name) => {
    const value = product.attributes[name];
    if (typeof value !== "number") return [];
    const attribute = words.attribute(name);
    return [
      attribute?.unit
        ? valueText(value, attribute, store)
        : `${lower(attribute?.label ?? name)} ${valueText(value, attribute, store)}`,
    ];
  });
  const stock = product.inStock ? [] : ["out of stock"];
  return `${the(product)} (${[money(product.priceCents, store), ...facts, ...stock].join(", ")})`;
}

function valuesAsked(name: string, { products, frame }: ProductsAnswer, language: Language): string {
  const attribute = language.words.attribute(name);
  const label = lower(attribute?.label ?? name);
  const { store } = language.brief.vocabulary;
  const having = products.filter((product) => product.attributes[name] !== undefined);
  if (having.length === 0) return `For our ${wish(frame, language)} no ${label} is stated.`;
  if (attribute?.type === "number") {
    const sorted = having.toSorted((a, b) => Number(a.attributes[name]) - Number(b.attributes[name]));
    const [low, high] = [sorted[0]!, sorted.at(-1)!];
    const at = (product: ProductCard) =>
      `${valueText(product.attributes[name]!, attribute, store)} (${the(product)})`;
    if (low.attributes[name] === high.attributes[name])
      return `${capital(the(low))} has ${label} ${valueText(low.attributes[name]!, attribute, store)}.`;
    return `The ${label} of our ${wish(frame, language)} runs from ${at(low)} to ${at(high)}.`;
  }
  const values = [
    ...new Set(having.map((product) => valueText(product.attributes[name]!, attribute, store))),
  ];
  return `The ${label} of our ${wish(frame, language)} can be ${listOf(values.slice(0, 6), "or")}; ${the(having[0]!)} is ${valueText(having[0]!.attributes[name]!, attribute, store)}.`;
}

/** A connection is judged pair by pair: what can be asked instead. */
export function wordUnlisted(
  { frame, said, works }: Extract<Answer, { kind: "unlisted" }>,
  language: Language,
): string[] {
  const kinds = works.map((category) => kind({ thing: { words: [], category } }, language, "one"));
  return [
    `I cannot tell our ${kind(frame, language)} apart by “${said}”; I can only check what works with one particular thing.`,
    `Which ${listOf(kinds, "or")} do you want to use?`,
  ];
}

function nothingFound(frame: Frame, language: Language): string[] {
  const { thing } = frame;
  if (thing.words.length > 0 && !thing.category && !thing.brand) {
    return [
      `I found nothing that matches “${thing.words.join(" ")}”.`,
      `${language.brief.vocabulary.store.name} sells ${shopKinds(language)}.`,
    ];
  }
  if (thing.words.length > 0) return [`I found no ${wish(frame, language)}.`];
  return [`We have no ${wish(frame, language)}.`];
}

/** A few of the store's kinds of things, for somebody who looked for something else. */
export function shopKinds({ brief }: Language): string {
  const { categories } = brief.vocabulary;
  const top = categories.filter((category) => category.parent === undefined);
  const shown = (
    top.length > 3
      ? top
      : categories.filter((category) => !categories.some((other) => other.parent === category.slug))
  ).map((category) => lower(category.name));
  return listOf(shown.length > 8 ? [...shown.slice(0, 8), "more"] : shown);
}
