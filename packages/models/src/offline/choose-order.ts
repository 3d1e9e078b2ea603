import type { Order } from "@orchard/domain/tool-contracts";
import { isAncestor } from "./categories.ts";
import { holdsWords, satisfies } from "./choice.ts";
import { isType, type Mention } from "./mention.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { StoreWords } from "./store-words.ts";

/** Which of several orders a reply names: by number, place, day, end or what is in it. Undefined when it names none. */
export function chooseOrder(
  orders: readonly Order[],
  clause: readonly Mention[],
  phrases: readonly NounPhrase[],
): string | undefined {
  const number = clause.find((mention) => isType(mention, "order number"))?.norms[0]!.toUpperCase();
  if (number) return orders.find((order) => order.number === number)?.number;
  const ordinal = phrases.find((phrase) => phrase.ordinal !== undefined)?.ordinal;
  if (ordinal !== undefined) return orders[ordinal]?.number;
  const end = phrases.find((phrase) => phrase.end)?.end;
  if (end) return (end === "newest" ? orders[0] : orders.at(-1))?.number;
  const left = orders.filter((order) => phrases.every((phrase) => isMeant(order, phrase)));
  return left.length === 1 && orders.length > 1 ? left[0]!.number : undefined;
}

function isMeant(order: Order, { times, category, brand, words, conditions }: NounPhrase): boolean {
  const inTime = times.every(({ from = "", to = "9" }) => order.placedOn >= from && order.placedOn <= to);
  const named = category !== undefined || words.length > 0 || brand !== undefined || conditions.length > 0;
  return (
    inTime && (!named || order.items.some((item) => isItem(item, { category, brand, words, conditions })))
  );
}

/** Whether a line of an order is such a thing. A line knows no brand but in its title. */
export function isItem(
  item: Order["items"][number],
  { category, brand, words, conditions }: Pick<NounPhrase, "category" | "brand" | "words" | "conditions">,
  store?: StoreWords,
): boolean {
  const ofKind =
    item.category === category || (store && category && isAncestor(category, item.category, store));
  return (
    (category === undefined || ofKind === true) &&
    holdsWords({ ...item, brand: "" }, [...(brand ? [brand] : []), ...words]) &&
    conditions.every((condition) => satisfies(item, condition))
  );
}
