import { REQUEST_CUES, type Feature } from "./grammar.ts";
import type { Frame, Order } from "./frame.ts";
import type { Cue } from "./lexicon.ts";
import { thingOf } from "./thing.ts";
import { isType, type Mention } from "./mention.ts";
import { hasHead, type NounPhrase } from "./noun-phrase.ts";

/**
 * "and in 2024?", "under $200?", "what about blue ones?": a clause that asks nothing by itself and is read as a
 * change to the request before it.
 */
export function isFragment(clause: readonly Mention[], phrases: readonly NounPhrase[]): boolean {
  if (isBareQuestion(clause) || asksForMore(clause)) return true;
  if (phrases.length === 0) return false;
  const asks = clause.some(
    (mention) => isType(mention, "auxiliary") || (isType(mention, "cue") && REQUEST_CUES.has(mention.cue)),
  );
  if (asks || phrases.some((phrase) => phrase.pronoun === "one" && !phrase.conditions.length)) return false;
  if (clause.some((mention) => isType(mention, "order number", "ordinal")) || comparative(phrases))
    return false;
  const marked = clause.some(
    (mention, at) =>
      (isType(mention, "cue") && mention.cue === "ellipsis") || (isType(mention, "conjunction") && at === 0),
  );
  return marked || isSlotsOnly(clause, phrases);
}

/** Prices, times, attributes and brands, and nothing they could belong to. */
export function isSlotsOnly(clause: readonly Mention[], phrases: readonly NounPhrase[]): boolean {
  const asks = clause.some(
    (mention) => isType(mention, "auxiliary") || (isType(mention, "cue") && REQUEST_CUES.has(mention.cue)),
  );
  return phrases.length > 0 && !asks && !phrases.some((phrase) => phrase.category || phrase.words.length > 0);
}

/** A kind alone, in reply to "which of these are you after?" */
export const namesKindOnly = (clause: readonly Mention[], phrases: readonly NounPhrase[]): boolean =>
  phrases.some((phrase) => phrase.category !== undefined && !phrase.mine) &&
  !clause.some(
    (mention) => isType(mention, "auxiliary") || (isType(mention, "cue") && REQUEST_CUES.has(mention.cue)),
  );

export const isAgreement = (clause: readonly Mention[]): boolean =>
  clause.length > 0 &&
  clause.every(
    (mention) =>
      isType(mention, "not", "filler", "comma") || (isType(mention, "cue") && mention.cue === "agreement"),
  );

const asksForMore = (clause: readonly Mention[]) => {
  const content = clause.filter((mention) => !isType(mention, "filler", "conjunction"));
  return content.length === 1 && isType(content[0], "cue") && content[0].cue === "more";
};

const QUESTIONS = ["when", "howMuch", "howMany", "cost", "paid"] as const;
const ASKS_ANEW = ["bought", "own", "mine", "status", "sentBack", "refunded", "cancelled"] as const;

/** "Do you have one under $200?" after products, "how many is that?" after purchases: same thing, one more detail. */
export function continues(
  previous: Frame,
  features: ReadonlySet<Feature>,
  clause: readonly Mention[],
): boolean {
  if (ASKS_ANEW.some((feature) => features.has(feature))) return false;
  if (["find_purchases", "total_spent", "count_bought"].includes(previous.intent)) {
    const asks = QUESTIONS.some((cue) => features.has(cue));
    const now = clause.some(
      (mention) => isType(mention, "auxiliary") && /^(is|are|does|do)$/.test(mention.norms[0]!),
    );
    return (
      asks &&
      features.has("pronoun") &&
      (features.has("howMany") || !now) &&
      !clause.some((mention) => isType(mention, "category"))
    );
  }
  const aboutProducts = previous.intent === "find_products" || previous.intent === "find_compatible";
  const narrows =
    features.has("price") ||
    features.has("value") ||
    (features.has("degree") && !features.has("comparative"));
  return (
    aboutProducts &&
    narrows &&
    !features.has("thing") &&
    !features.has("fit") &&
    (features.has("sell") || features.has("want"))
  );
}

const comparative = (phrases: readonly NounPhrase[]) =>
  phrases.some((phrase) => phrase.degrees.some((degree) => degree.grade !== "base"));

/** "When?", "and how much?" after an answer about purchases. */
const isBareQuestion = (clause: readonly Mention[]) => {
  const content = clause.filter((mention) => !isType(mention, "conjunction", "filler", "comma"));
  return (
    content.length === 1 &&
    isType(content[0], "cue") &&
    ["when", "howMuch", "howMany"].includes(content[0].cue)
  );
};

/** The request before, with what the fragment says put in its place. */
export function mergeFragment(
  previous: Frame,
  clause: readonly Mention[],
  phrases: readonly NounPhrase[],
): Frame {
  const said = thingOf(phrases.filter(hasHead));
  const conditions = phrases.flatMap((phrase) => phrase.conditions);
  const time = phrases.flatMap((phrase) => phrase.times)[0];
  const price = phrases.find((phrase) => phrase.price)?.price;
  const degree = phrases.flatMap((phrase) => phrase.degrees)[0];
  const kept = previous.attributes.filter(
    (each) => !conditions.some((condition) => condition.name === each.name),
  );
  const isNewKind = said.category !== undefined && said.category !== previous.thing.category;
  const merged: Frame = {
    ...previous,
    thing: {
      ...previous.thing,
      ...(said.category && { category: said.category }),
      ...(said.brand && { brand: said.brand }),
      words: said.words.length > 0 || isNewKind ? said.words : previous.thing.words,
    },
    attributes: [...(isNewKind ? [] : kept), ...conditions],
    ...(price && { price }),
    ...(degree && { order: orderBy(degree) }),
    page: undefined,
    unused: phrases.flatMap((phrase) => (phrase.judged ? [phrase.judged] : [])),
    misread: [],
  };
  if (time && previous.partner?.thing.mine)
    merged.partner = { ...previous.partner, timeRange: time, refersTo: undefined };
  else if (time) merged.timeRange = time;
  const excluded = phrases.flatMap((phrase) => phrase.excludedBrands);
  if (excluded.length > 0)
    merged.negation = {
      brands: [...(previous.negation?.brands ?? []), ...excluded],
      words: previous.negation?.words ?? [],
    };
  const question = clause
    .flatMap((mention) => (isType(mention, "cue") ? [mention.cue] : []))
    .find((cue) => (QUESTIONS as readonly string[]).includes(cue));
  if (asksForMore(clause)) return { ...merged, page: (previous.page ?? 0) + 1 };
  return question ? asking(merged, question) : merged;
}

const orderBy = ({ by, direction, grade, text }: NounPhrase["degrees"][number]): Order => ({
  by: by[0]!,
  direction,
  said: text,
  ...(grade === "superlative" && { limit: 1 }),
});

function asking(frame: Frame, question: Cue): Frame {
  if (!["find_purchases", "total_spent", "count_bought"].includes(frame.intent)) return frame;
  if (question === "when") return { ...frame, intent: "find_purchases", asks: "when" };
  return question === "howMany"
    ? { ...frame, intent: "count_bought", asks: undefined }
    : { ...frame, intent: "find_purchases", asks: "price" };
}
