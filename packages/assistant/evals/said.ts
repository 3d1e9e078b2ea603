import type { Facts } from "./asked.ts";

/** What an answer says, taken apart: links, amounts, days. Whatever can be checked without knowing the question. */

export type Link = { text: string; scheme: string; target: string; at: number };

const LINK = /\[([^\]]*)\]\(([a-z]+):([^)\s]+)\)/g;

const linksOf = (answer: string): Link[] =>
  [...answer.matchAll(LINK)].map((match) => ({
    text: match[1]!,
    scheme: match[2]!,
    target: match[3]!,
    at: match.index,
  }));

/** The products an answer links, in the order of their first mention. */
export const linkedProducts = (answer: string): string[] => [
  ...new Set(linksOf(answer).flatMap((link) => (link.scheme === "product" ? [link.target] : []))),
];

export const linkedOrders = (answer: string): string[] => [
  ...new Set(linksOf(answer).flatMap((link) => (link.scheme === "order" ? [link.target] : []))),
];

export function moneyText(cents: number, { store }: Facts): string {
  return new Intl.NumberFormat(store.locale, { style: "currency", currency: store.currency }).format(
    cents / 100,
  );
}

export function dayText(day: string, { store }: Facts): string {
  const instant = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(store.locale, { dateStyle: "long", timeZone: "UTC" }).format(instant);
}

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
export const countOf = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : NUMBERS.includes(word) ? NUMBERS.indexOf(word) : undefined;
export const countTexts = (count: number): string[] => [
  String(count),
  ...(NUMBERS[count] ? [NUMBERS[count]] : []),
];

/** What is false in an answer whatever the question was. Empty when nothing is. */
export function falsehoods(answer: string, facts: Facts): string[] {
  const problems: string[] = [];
  for (const { text, scheme, target, at } of linksOf(answer)) {
    const product = scheme === "product" ? facts.products.get(target) : undefined;
    const order = scheme === "order" ? facts.orders.get(target) : undefined;
    if (!product && !order) problems.push(`links ${scheme}:${target}, which this person does not have`);
    const after = answer.slice(at + text.length + scheme.length + target.length + 5);
    if (product) problems.push(...aboutProduct(text, after, product, facts));
    if (order) problems.push(...aboutOrder(target, answer.slice(0, at), after, order.day, facts));
  }
  if (/undefined|NaN|\[object|\bnull\b/.test(answer)) problems.push("holds a value that is none");
  if (/https?:|!\[|<\w/.test(answer)) problems.push("holds an address, an image or HTML");
  return problems;
}

function aboutProduct(
  text: string,
  after: string,
  product: { title: string; price: number; stock: number },
  facts: Facts,
): string[] {
  const problems = text === product.title ? [] : [`calls “${product.title}” “${text}”`];
  const inside = /^ \(([^()]*)\)/.exec(after)?.[1];
  const price = moneyText(product.price, facts);
  // Parentheses that begin with an amount state the price and, after it, whether there is none left.
  if (inside && /^[^\d\s,]*\$?€?\d/.test(inside) && /^[^\d]*[$€]/.test(inside)) {
    if (!inside.startsWith(price)) problems.push(`says ${inside} for ${product.title}, which costs ${price}`);
    if (inside.includes("out of stock") !== (product.stock === 0))
      problems.push(`is wrong about the stock of ${product.title}`);
  }
  return problems;
}

const DATE = String.raw`((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4})`;

function aboutOrder(number: string, before: string, after: string, day: string, facts: Facts): string[] {
  const dates = [
    new RegExp(`${DATE}(?: \\(|, | in order )$`).exec(before)?.[1],
    new RegExp(`^ of ${DATE}`).exec(after)?.[1],
  ].filter((date) => date !== undefined);
  return dates.flatMap((date) =>
    date === dayText(day, facts) ? [] : [`dates order ${number} ${date}, which is of ${dayText(day, facts)}`],
  );
}
