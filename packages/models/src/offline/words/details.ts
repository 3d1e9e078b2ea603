import type { Answer } from "../answer.ts";
import type { Language } from "../read.ts";
import { booleanText } from "./wish.ts";
import { satisfies } from "../choice.ts";
import { wordPassage } from "./passages.ts";
import { capital, dayText, listOf, lower, money, orderLink, the, valueText } from "./phrases.ts";

type Details = Extract<Answer, { kind: "details" }>;

export function wordDetails(answer: Details, language: Language): string[] {
  const { frame, product, card, purchase } = answer;
  const bought = purchase
    ? [
        `You bought it on ${dayText(purchase.placedOn, language.brief.vocabulary.store)} in order ${orderLink(purchase.orderNumber)}.`,
      ]
    : [];
  if (!card) return [`I know ${the(product)}, but not its details.`];
  if (typeof frame.asks === "object")
    return [
      oneFact(frame.asks.attribute, answer, language),
      ...(answer.passage ? [wordPassage(answer.passage)] : []),
      ...bought,
    ];
  if (frame.asks === "price")
    return [
      `${capital(the(product))} costs ${money(card.priceCents, language.brief.vocabulary.store)}${card.inStock ? "" : " and is out of stock"}.`,
      ...bought,
    ];
  if (frame.asks === "stock") return [stockText(answer), ...bought];
  return [overview(answer, language), firstSentences(answer.description ?? ""), ...bought].filter(
    (sentence) => sentence !== "",
  );
}

function oneFact(name: string, { frame, product, card }: Details, language: Language): string {
  const attribute = language.words.attribute(name);
  const label = lower(attribute?.label ?? name);
  const value = card!.attributes[name];
  if (value === undefined && attribute?.type === "boolean")
    return `It is not stated whether ${the(product)} ${booleanText(attribute.label, true)}.`;
  if (value === undefined) return `For ${the(product)} no ${label} is stated.`;
  const asked = frame.attributes.find((condition) => condition.name === name);
  if (typeof value === "boolean") {
    const sentence = `${the(product)} ${booleanText(attribute?.label ?? name, value)}.`;
    return asked ? `${value ? "Yes" : "No"}, ${sentence}` : capital(sentence);
  }
  const text = valueText(value, attribute, language.brief.vocabulary.store);
  if (asked) {
    const meets = satisfies(card!, { ...asked, alternatives: undefined });
    return `${meets ? "Yes" : "No"}: for ${the(product)}, ${label} is ${text}.`;
  }
  return factText(product, attribute?.label ?? name, text);
}

/** Labels that are verbs ("Serves") or plurals ("Seasons") are worded as such. */
const VERBS = /^(serves|treats|holds|weighs|fits|sleeps|seats|carries|contains|takes)$/i;

function factText(product: Details["product"], label: string, text: string): string {
  const subject = capital(the(product));
  if (VERBS.test(label) || / (of|to|for|by|in|on)$/.test(label)) return `${subject} ${lower(label)} ${text}.`;
  if (/[^s]s$/.test(label)) return `${subject} has ${text} ${lower(label)}.`;
  return `The ${lower(label)} of ${the(product)} is ${text}.`;
}

function stockText({ product, card, stock }: Details): string {
  if (!card!.inStock) return `No, ${the(product)} is out of stock.`;
  return stock !== undefined && stock <= 3
    ? `Yes, ${the(product)} is in stock, but only ${stock} left.`
    : `Yes, ${the(product)} is in stock.`;
}

/** Price, stock and the first few stated facts. */
function overview({ product, card, stock }: Details, language: Language): string {
  const { words, brief } = language;
  const { store, attributes } = brief.vocabulary;
  const order = new Map(attributes.map((attribute, at) => [attribute.name, at]));
  const facts = Object.entries(card!.attributes)
    .toSorted(([a], [b]) => (order.get(a) ?? 99) - (order.get(b) ?? 99))
    .slice(0, 5)
    .map(([name, value]) => {
      const label = words.attribute(name)?.label ?? name;
      return typeof value === "boolean"
        ? booleanText(label, value).replace(/^(is|has) /, "")
        : `${lower(label)} ${valueText(value, words.attribute(name), store)}`;
    });
  const available = card!.inStock
    ? stock !== undefined && stock <= 3
      ? `in stock, with only ${stock} left`
      : "in stock"
    : "out of stock";
  const listed = facts.length > 0 ? ` ${capital(listOf(facts))}.` : "";
  return `${capital(the(product))} costs ${money(card!.priceCents, store)} and is ${available}.${listed}`;
}

/** The maker's own words, quoted as such, two sentences at most and without links or markup. */
function firstSentences(description: string): string {
  const plain = description
    .replace(/[[\]()<>*_#`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const sentences = plain
    .match(/[^.!?]+[.!?]+/g)
    ?.slice(0, 2)
    .join("")
    .trim();
  return sentences ? `Its description says: “${sentences}”` : "";
}
