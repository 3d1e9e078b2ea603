import { isAncestor } from "./categories.ts";
import type { Filling } from "./filling.ts";
import { isSomething, type Reference, type Thing } from "./frame.ts";
import { isType, type Mention } from "./mention.ts";
import type { KnownProduct } from "./memory.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { normalise, stem } from "./tokens.ts";

/** What a clause points at in what was said before. */

export const ABOUT_PURCHASES = new Set([
  "find_purchases",
  "total_spent",
  "count_bought",
  "order_status",
  "order_details",
]);

/** The products or the order of the last answer that the clause points at. */
export function referenceOf(
  filling: Filling,
  thing: Thing,
  phrases: readonly NounPhrase[],
): Reference | undefined {
  const { rule, memory, clause } = filling;
  const number = clause.find((mention) => isType(mention, "order number"));
  if (number) return { order: number.norms[0]!.toUpperCase() };
  const points =
    phrases.some((phrase) => phrase.pronoun || (phrase.definite && !phrase.end)) ||
    filling.features.has("contents");
  if (rule.intent === "order_status" || rule.intent === "order_details") {
    return points && memory.orders.length > 0 && !thing.category ? { order: memory.orders[0]! } : undefined;
  }
  const saidBefore =
    phrases.some((phrase) => phrase.pronoun) && !thing.category && !thing.brand && thing.words.length === 0;
  if ((ABOUT_PURCHASES.has(rule.intent) && !saidBefore) || memory.products.length === 0) return undefined;
  const few = fewOf(clause, memory.listed.length > 0 ? memory.listed : memory.products);
  if (few) return { products: few };
  const named = knownByTitle([...memory.products, ...memory.asides], thing);
  if (named && (thing.definite || rule.intent === "product_details")) return { products: [named.slug] };
  if (thing.words.length > 0 || thing.brand) return undefined;
  const ordinal = phrases.find((phrase) => phrase.ordinal !== undefined)?.ordinal;
  const inCategory = (product: KnownProduct) =>
    !thing.category ||
    product.category === thing.category ||
    isAncestor(thing.category, product.category, filling.language.words);
  const subjects = memory.products.filter(inCategory);
  const ofCategory =
    subjects.length > 0 ? subjects : memory.asides.filter((product) => thing.category && inCategory(product));
  if (ordinal !== undefined) {
    const counted = memory.listed.length > 0 ? memory.listed.filter(inCategory) : ofCategory;
    return { products: counted[ordinal] ? [counted[ordinal].slug] : [] };
  }
  const wants = filling.features.has("sell") || filling.features.has("want");
  const isIt = phrases.some((phrase) => phrase.pronoun === "one") && !thing.category;
  if (isIt && memory.focus && rule.intent !== "compare_products" && !wants)
    return { products: [memory.focus] };
  if (rule.intent === "compare_products" || (points && !wants))
    return ofCategory.length > 0 ? { products: ofCategory.map((each) => each.slug) } : undefined;
  return undefined;
}

/** "The first two", "the first and the third": several of a list, by their places. */
function fewOf(clause: readonly Mention[], listed: readonly KnownProduct[]): string[] | undefined {
  const ordinals = clause.flatMap((mention) => (isType(mention, "ordinal") ? [mention.index] : []));
  const at = clause.findIndex((mention) => isType(mention, "ordinal"));
  const next = clause[at + 1];
  const count = isType(next, "number", "quantity") ? next.value : ordinals.length;
  const places = ordinals.length === 1 ? Array.from({ length: count }, (_, place) => place) : ordinals;
  const slugs = places.flatMap((place) => listed[place]?.slug ?? []);
  return at >= 0 && places.length > 1 && slugs.length > 1 ? slugs : undefined;
}

const OF_ONE = new Set<unknown>(["whether", "when", "price", "refund"]);

/** "Do I own it?" with nothing said before: no product at all, rather than whatever was bought. */
export function unknownReference(
  { rule }: Filling,
  thing: Thing,
  phrases: readonly NounPhrase[],
): Reference | undefined {
  const points = phrases.some((phrase) => phrase.pronoun);
  const ofOne = OF_ONE.has(rule.asks);
  return rule.intent === "find_purchases" && ofOne && points && !isSomething(thing)
    ? { products: [] }
    : undefined;
}

/** The one known product whose title holds all the words of a thing. */
function knownByTitle(products: readonly KnownProduct[], thing: Thing): KnownProduct | undefined {
  const said = [...thing.words, ...(thing.brand ? thing.brand.split(/\s+/) : [])].map((word) =>
    stem(normalise(word)),
  );
  if (said.length === 0) return undefined;
  const matches = products.filter((product) => {
    const title = new Set(
      normalise(product.title)
        .split(/[^\p{L}\p{N}/.]+/u)
        .map(stem),
    );
    return said.every((word) => title.has(word)) && (!thing.category || product.category === thing.category);
  });
  return matches.length === 1 ? matches[0] : undefined;
}
