import { splitClauses } from "./clauses.ts";
import { joinConditions } from "./conditions.ts";
import { chooseOrder } from "./choose-order.ts";
import { chooseFrom } from "./choice.ts";
import { featuresOf } from "./features.ts";
import {
  continues,
  isAgreement,
  isFragment,
  isSlotsOnly,
  mergeFragment,
  namesKindOnly,
} from "./follow-up.ts";
import { emptyThing, isSomething, type Frame } from "./frame.ts";
import { chooseRule } from "./grammar.ts";
import { isType, type Mention } from "./mention.ts";
import type { Memory, OpenQuestion } from "./memory.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { readNounPhrases } from "./noun-phrases.ts";
import { readMentions, type Language } from "./read.ts";
import { ABOUT_PURCHASES } from "./reference.ts";
import { ownWordsFrame } from "./own-words.ts";
import { readReason, speaksOfReturning, type SaidReason } from "./reasons.ts";
import { isSearch, narrows, regraded } from "./regrade.ts";
import { fillFrames } from "./fill.ts";
import { normalise } from "./tokens.ts";

/**
 * A message, in the light of the store's words and of what was said before, to the requests in it.
 * Always at least one frame; what nothing fits is `out_of_scope` with its words in `unused`.
 */
export function parseMessage(said: string, language: Language, memory: Memory): Frame[] {
  const own = ownWordsFrame(said);
  if (own) return [own];
  const waitsForReason = memory.question?.slot === "reason";
  const reason = waitsForReason || speaksOfReturning(said) ? readReason(said) : undefined;
  if (waitsForReason && reason && !hasWords(reason.rest)) return [withReason(memory.question!.frame, reason)];
  const message = reason?.rest ?? said;
  const names = new Set(memory.products.flatMap((product) => normalise(product.title).split(/\W+/)));
  const mentions = joinConditions(readMentions(message, language, names), language);
  const frames: Frame[] = [];
  let before: NounPhrase | undefined;
  for (const clause of splitClauses(mentions)) {
    const phrases = readNounPhrases(clause, language.words);
    const previous = frames.length > 0 ? { ...memory, frames } : memory;
    const read = readClause(clause, phrases, language, previous, before);
    frames.push(...read.map((frame) => withAntecedent(frame, frames.at(-1), phrases)));
    before = phrases.findLast((phrase) => phrase.mine) ?? before;
  }
  return tidy(joined(frames).map((frame) => withMisread(frame, mentions))).map((frame) =>
    reason && frame.intent === "return_items" ? withReason(frame, reason) : frame,
  );
}

const ON_PURCHASES = new Set<Frame["intent"]>(["return_items", "cancel_order", "reorder"]);

/** "The lamp I bought is broken, I want a refund": what was said of the thing belongs to what is wanted of it. */
function joined(frames: readonly Frame[]): Frame[] {
  return frames.flatMap((frame, at) => {
    const [before, after] = [frames[at - 1], frames[at + 1]];
    const opens = (one: Frame | undefined, other: Frame | undefined) =>
      one?.intent === "find_purchases" &&
      isSomething(one.thing) &&
      other !== undefined &&
      ON_PURCHASES.has(other.intent) &&
      !isSomething(other.thing) &&
      !other.refersTo;
    if (opens(frame, after)) return [];
    if (!opens(before, frame)) return [frame];
    const { thing, attributes, timeRange, order } = before!;
    return [{ ...frame, thing, attributes, ...(timeRange && { timeRange }), ...(order && { order }) }];
  });
}

/** What is left once the reason is taken out is more than a word like "sorry". */
const hasWords = (rest: string) => rest.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 2;

const withReason = (frame: Frame, { reason, note }: SaidReason): Frame => ({ ...frame, reason, note });

function readClause(
  clause: readonly Mention[],
  phrases: NounPhrase[],
  language: Language,
  memory: Memory,
  before: NounPhrase | undefined,
): Frame[] {
  const { question } = memory;
  if (question?.slot === "order" && question.orders) {
    const number = chooseOrder(question.orders, clause, phrases);
    if (number) return [{ ...question.frame, thing: emptyThing(), refersTo: { order: number } }];
  }
  const chosen = question && chooseFrom(question.candidates, clause, phrases);
  if (question && chosen) return chosen.map((id) => withChoice(question.frame, question.slot, id));
  if (question?.slot === "category" && namesKindOnly(clause, phrases))
    return [mergeFragment(question.frame, clause, phrases)];
  // A reply that chooses nothing is no new request either: the question is put again.
  if (question && question.slot !== "category" && (isSlotsOnly(clause, phrases) || isAgreement(clause)))
    return [question.frame];

  const features = featuresOf(clause, phrases, memory);
  const latest = memory.frames.findLast(
    (frame) => !["small_talk", "capabilities", "out_of_scope"].includes(frame.intent),
  );
  const search = memory.frames.findLast(isSearch);
  const graded = search && regraded(search, latest, clause, phrases);
  if (graded) return [graded];
  // After a comparison, what is said narrows the search that brought the things compared.
  const previous = latest?.intent === "compare_products" && narrows(phrases) ? (search ?? latest) : latest;
  if (previous && (isFragment(clause, phrases) || continues(previous, features, clause)))
    return [mergeFragment(previous, clause, phrases)];

  const rule = chooseRule(features);
  if (!rule) return [outOfScope(clause)];
  return fillFrames({ rule, features, clause, phrases, language, memory, before });
}

const SPEAKS_OF_IT = new Set(["order_status", "order_details", "product_details"]);

/** "When did I order my tent and when was it delivered?": "it" is the thing the same message has just named. */
function withAntecedent(frame: Frame, before: Frame | undefined, phrases: readonly NounPhrase[]): Frame {
  const points = phrases.some((phrase) => phrase.pronoun) && !isSomething(frame.thing);
  const takes = SPEAKS_OF_IT.has(frame.intent) || frame.asks === "refund";
  if (!before || !points || !takes || !isSomething(before.thing)) return frame;
  const { attributes, timeRange, order } = before;
  return {
    ...frame,
    thing: { ...before.thing, ...(ABOUT_PURCHASES.has(before.intent) && { mine: true }) },
    attributes,
    refersTo: undefined,
    ...(timeRange && { timeRange }),
    ...(order && { order }),
  };
}

/** "Both" makes one request of each. */
function withChoice(frame: Frame, slot: OpenQuestion["slot"], id: string): Frame {
  const chosen = [id];
  if (slot !== "partner") return { ...frame, refersTo: { ...frame.refersTo, chosen }, misread: [] };
  return {
    ...frame,
    partner: { ...frame.partner!, refersTo: { ...frame.partner!.refersTo, chosen } },
    misread: [],
  };
}

function outOfScope(clause: readonly Mention[]): Frame {
  const unused = clause
    .filter((mention) => isType(mention, "word", "time", "number"))
    .map((mention) => mention.text);
  return { intent: "out_of_scope", thing: emptyThing(), attributes: [], unused, misread: [] };
}

function withMisread(frame: Frame, mentions: readonly Mention[]): Frame {
  const misread = mentions.flatMap((mention) =>
    mention.misread && !isType(mention, "cue") ? [mention.misread] : [],
  );
  return { ...frame, misread };
}

const asksForSomething = ({ thing, attributes, price, order, negation, inStock, unused }: Frame): boolean =>
  isSomething(thing) ||
  attributes.length + unused.length > 0 ||
  [price, order, negation, inStock].some((each) => each !== undefined);

/** A greeting or a statement beside a request is not answered by itself. */
function tidy(frames: Frame[]): Frame[] {
  const requests = frames.filter((frame) => frame.intent !== "small_talk" && frame.topic !== "statement");
  const statements = frames.filter((frame) => frame.intent !== "small_talk");
  const kept = requests.length > 0 ? requests : statements.length > 0 ? statements : frames.slice(0, 1);
  const understood = kept.filter((frame) => frame.intent !== "out_of_scope" || frame.topic !== undefined);
  const told = understood.length > 0 ? understood : kept;
  // "…, what do you recommend?" asks for nothing beside a request that does.
  const asking = told.filter((frame) => frame.intent !== "find_products" || asksForSomething(frame));
  const chosen = asking.length > 0 ? asking : told;
  return chosen.length > 0
    ? chosen.slice(0, 4)
    : [{ intent: "out_of_scope", thing: emptyThing(), attributes: [], unused: [], misread: [] }];
}
