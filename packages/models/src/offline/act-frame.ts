import { chooseFrom } from "./choice.ts";
import type { Filling } from "./filling.ts";
import { emptyThing, type Frame, type Intent, type Reference, type Thing } from "./frame.ts";
import { isType, type Mention } from "./mention.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { readNounPhrases } from "./noun-phrases.ts";
import { referenceOf } from "./reference.ts";
import { thingOf } from "./thing.ts";

/** The frame of something to be done: the thing it is done to, how many, and what was said before that it points at. */

const ACTS: ReadonlySet<Intent> = new Set<Intent>([
  "open_page",
  "search_documents",
  "read_cart",
  "add_to_cart",
  "change_cart",
  "cancel_order",
  "return_items",
  "reorder",
  "read_preferences",
  "approval_state",
]);
/** Acts on what the shopper bought, whether they say "my" or not. */
const ON_PURCHASES: ReadonlySet<Intent> = new Set<Intent>(["cancel_order", "return_items", "reorder"]);

export const isAct = (intent: Intent): boolean => ACTS.has(intent);

/** One frame for each thing that is put into the cart or taken out of it: "the lamp and the pump", "both". */
export function actFrames(filling: Filling): Frame[] {
  const frame = actFrame(filling);
  if (!MANY.has(frame.intent) || frame.topic === "empty") return [frame];
  const { products } = frame.refersTo ?? {};
  const all = filling.clause.some((mention) => isType(mention, "pronoun") && mention.many);
  if (products && products.length > 1 && products.length <= MOST_THINGS && all)
    return products.map((slug) => ({ ...frame, refersTo: { products: [slug] } }));
  const joined = filling.clause.some((mention) => isType(mention, "conjunction", "comma"));
  const things = filling.phrases.filter((phrase) => phrase.category ?? phrase.brand ?? phrase.words[0]);
  if (!joined || frame.refersTo || things.length < 2 || frame.quantity !== undefined) return [frame];
  return things.slice(0, MOST_THINGS).map((phrase) => ({
    ...frame,
    thing: withoutArticles(thingOf([phrase])),
    attributes: phrase.conditions,
  }));
}

const MANY: ReadonlySet<Intent> = new Set<Intent>(["add_to_cart", "change_cart"]);
const MOST_THINGS = 4;

function actFrame(filling: Filling): Frame {
  const { rule, memory } = filling;
  const counted = quantityIn(filling.clause, rule.intent);
  const about = rule.intent === "search_documents" ? aboutIn(filling.clause) : -1;
  const clause = filling.clause.flatMap((mention, at) =>
    counted?.at.includes(at) || (about >= 0 && at >= about) ? [] : [mention],
  );
  const phrases = readNounPhrases(clause, filling.language.words);
  const thing = withoutArticles(thingOf(phrases));
  const number = clause.find((mention) => isType(mention, "order number"));
  const wanting = new Set([...filling.features].filter((each) => each !== "want" && each !== "sell"));
  const refersTo = number
    ? { order: number.norms[0]!.toUpperCase() }
    : chosenOf(
        memory,
        clause,
        phrases,
        referenceOf({ ...filling, clause, phrases, features: wanting }, thing, phrases),
      );
  const times = phrases.flatMap((phrase) => phrase.times);
  const end = phrases.find((phrase) => phrase.end)?.end;
  const points = phrases.some((phrase) => phrase.pronoun);
  const onPurchases = ON_PURCHASES.has(rule.intent);
  const ofOrder = onPurchases && points && !refersTo && memory.orders.length === 1;
  return {
    intent: rule.intent,
    thing: refersTo?.products ? emptyThing() : { ...thing, ...(onPurchases && { mine: true }) },
    attributes: phrases.flatMap((phrase) => phrase.conditions),
    ...(times[0] && { timeRange: times[0] }),
    ...(end && {
      order: { by: "date", direction: end === "newest" ? "desc" : "asc", limit: 1, said: end },
    }),
    ...(counted && { quantity: counted.value }),
    ...(refersTo && { refersTo }),
    ...(ofOrder && { refersTo: { order: memory.orders[0]! } }),
    ...(rule.topic && { topic: rule.topic }),
    ...(rule.intent === "search_documents" && { note: topicOf(filling.clause) }),
    unused: [],
    misread: [],
  };
}

/** "The cheapest one" of those that were listed. */
function chosenOf(
  { products, listed }: Filling["memory"],
  clause: readonly Mention[],
  phrases: readonly NounPhrase[],
  refersTo: Reference | undefined,
): Reference | undefined {
  const slugs = refersTo?.products ?? [];
  const degree = phrases.some((phrase) => phrase.degrees.some((each) => each.grade !== "base"));
  if (slugs.length < 2 || !degree) return refersTo;
  const named = slugs.flatMap(
    (slug) => [...products, ...listed].find((product) => product.slug === slug) ?? [],
  );
  const chosen = chooseFrom(named, clause, phrases);
  const one = chosen?.length === 1 && named.find(({ productId }) => productId === chosen[0]);
  return one ? { products: [one.slug] } : refersTo;
}

/** Words around what is done that name nothing: "bags" of "two bags of …" where the store has no such word. */
const AROUND =
  /^(pair|pairs|pack|packs|packet|packets|set|sets|bag|bags|box|boxes|unit|units|copy|copies|side|page|order|back|please|instead|now|then|out)$/i;
const withoutArticles = (thing: Thing): Thing => ({
  ...thing,
  words: thing.words.filter((word) => !AROUND.test(word)),
});

/** How many: a number before what is counted ("two bags of …", "3 x …"), or at the end ("make it three", "to 4 bags"). */
function quantityIn(clause: readonly Mention[], intent: Intent): { value: number; at: number[] } | undefined {
  const numbers = clause.flatMap((mention, at) => {
    const value = isType(mention, "quantity", "number") ? mention.value : oneOf(clause, at);
    const bare =
      isType(mention, "quantity") || (isType(mention, "number") && !mention.unit && !mention.currency);
    return value !== undefined && (bare || !isType(mention, "number")) ? [{ value, at }] : [];
  });
  const whole = numbers.filter(({ value }) => Number.isInteger(value) && value > 0 && value < 100);
  const one = clause.findIndex((mention) => intent === "change_cart" && mention.norms[0] === "one");
  const found =
    whole.find(({ at }) => intent === "change_cart" || countsWhatFollows(clause, at)) ??
    (one >= 0 && isType(clause[one - 1], "cue") ? { value: 1, at: one } : undefined);
  return found && { value: found.value, at: [found.at] };
}

/** "One of the …": how many of them, rather than which. */
const oneOf = (clause: readonly Mention[], at: number): number | undefined =>
  clause[at]!.norms[0] === "one" && clause[at]!.norms.length === 1 && clause[at + 1]?.norms[0] === "of"
    ? 1
    : undefined;

function countsWhatFollows(clause: readonly Mention[], at: number): boolean {
  if (isType(clause[at], "quantity")) return true;
  const [before, after] = [clause[at - 1], clause[at + 1]];
  const counts = /^(of|x|times|more|bags?|packs?|pairs?|boxes|pieces|units)$/.test(after?.norms[0] ?? "");
  const opens = before === undefined || isType(before, "cue", "determiner", "filler");
  return counts || (opens && isType(after, "category", "brand", "word", "pronoun"));
}

/** "What does the manual of … say about descaling?": where what is asked about begins. */
function aboutIn(clause: readonly Mention[]): number {
  const at = clause.findIndex(({ norms }) => norms.at(-1) === "about" || norms.at(-1) === "on");
  return at > 0 && at < clause.length - 1 ? at : -1;
}

/** What is looked up in manuals: the verb of "how do I clean …?", or what the manual is to tell about. */
function topicOf(clause: readonly Mention[]): string {
  const about = aboutIn(clause);
  const said = about < 0 ? clause.filter((mention) => isType(mention, "cue")) : clause.slice(about + 1);
  return said
    .flatMap((mention) =>
      isType(mention, "filler", "auxiliary", "determiner", "comma") ? [] : mention.norms,
    )
    .filter((norm) => !NO_TOPIC.has(norm))
    .join(" ");
}

const NO_TOPIC = new Set(
  "how do should can must i you to what the does often a of for say about manual instructions my which when is faq handbook guide user".split(
    " ",
  ),
);
