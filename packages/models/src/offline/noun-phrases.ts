import type { AttributeValue } from "@orchard/domain/product";
import type { TimeRange } from "./dates.ts";
import type { Condition, Price } from "./frame.ts";
import { isType, type Mention, type MentionOf } from "./mention.ts";
import type { StoreWords, ValueOption } from "./store-words.ts";
import { normalise, stem } from "./tokens.ts";

/** A clause as noun phrases: what things it speaks of, each with what was said about it. */
export type NounPhrase = {
  category?: string;
  brand?: string;
  /** More brands named as alternatives. */
  otherBrands: string[];
  excludedBrands: string[];
  conditions: Condition[];
  words: string[];
  hints: string[];
  excludedWords: string[];
  /** Attributes named without a value: "the weight", "how heavy". */
  attributes: string[];
  degrees: MentionOf<"degree">[];
  times: TimeRange[];
  price?: Price;
  quantity?: number;
  ordinal?: number;
  end?: "newest" | "oldest";
  pronoun?: "one" | "many";
  mine: boolean;
  definite: boolean;
  indefinite: boolean;
  judged?: string;
  /** The index of its first mention in the clause. */
  start: number;
};

const emptyPhrase = (start: number): NounPhrase => ({
  otherBrands: [], excludedBrands: [], conditions: [], words: [], hints: [], excludedWords: [], attributes: [], degrees: [], times: [],
  mine: false, definite: false, indefinite: false, start,
});

/** True when the phrase has a head, so that a new article begins another one. */
export const hasHead = (phrase: NounPhrase): boolean =>
  phrase.category !== undefined || phrase.brand !== undefined || phrase.words.length > 0 || phrase.pronoun !== undefined ||
  phrase.ordinal !== undefined;

const isBlank = (phrase: NounPhrase) =>
  !hasHead(phrase) && phrase.conditions.length + phrase.attributes.length + phrase.degrees.length + phrase.times.length +
    phrase.excludedBrands.length + phrase.excludedWords.length === 0 &&
  !phrase.price && !phrase.end && !phrase.quantity && !phrase.mine && !phrase.judged;

/** Reads the noun phrases of one clause, in order. */
export function readNounPhrases(clause: readonly Mention[], words: StoreWords): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let current = emptyPhrase(0);
  let negated = false;
  let ownerAhead = false;

  const close = (at: number) => {
    if (!isBlank(current)) phrases.push(current);
    current = emptyPhrase(at);
  };

  clause.forEach((mention, at) => {
    if (isType(mention, "not")) {
      negated = true;
      return;
    }
    switch (mention.type) {
      case "determiner":
      case "mine":
        if (startsPhrase(clause, at) && hasHead(current)) close(at);
        if (mention.type === "mine") current.mine = true;
        else if (!isRelative(clause, at)) current[mention.definite ? "definite" : "indefinite"] = true;
        if (mention.type === "determiner" && standsAlone(clause, at)) current.pronoun = /^(these|those)$/.test(mention.norms[0]!) ? "many" : "one";
        break;
      case "category": {
        const slug = widestCategory(mention.slugs, words);
        const compound = isType(clause[at - 1], "category") && current.category !== undefined;
        if (current.category && !compound) close(at);
        if (negated) current.excludedWords.push(mention.text);
        else if (compound && isAncestor(slug, current.category!, words)) break;
        else {
          // "<a> <b>": the last noun is the head, the one before only describes it.
          if (compound && current.category !== slug && !isAncestor(current.category!, slug, words)) current.words.push(clause[at - 1]!.text);
          current.category = slug;
          addSynonym(current, mention, slug, words);
        }
        break;
      }
      case "brand":
        if (negated) current.excludedBrands.push(mention.brand);
        else if (current.brand && isType(clause[at - 1], "conjunction", "comma")) current.otherBrands.push(mention.brand);
        else {
          if (current.brand) close(at);
          current.brand = mention.brand;
        }
        break;
      case "value":
        addValue(current, mention, negated);
        break;
      case "condition":
        current.conditions.push(...mention.conditions.map((each) => (negated ? { ...each, op: OPPOSITE[each.op] } : each)));
        break;
      case "word":
      case "number":
        if (modifiesUnknown(clause, at, words)) {
          current.words.push(clause[at - 1]!.text);
          current.category = undefined;
        }
        (negated ? current.excludedWords : current.words).push(mention.text);
        break;
      case "attribute":
        current.attributes.push(...mention.names);
        break;
      case "degree":
        current.degrees.push(mention);
        break;
      case "time":
        current.times.push(mention.range);
        break;
      case "price":
        current.price = mention.price;
        break;
      case "quantity":
        current.quantity = mention.value;
        break;
      case "ordinal":
        if (current.mine && mention.index === 0) {
          current.end = "oldest"; // "the one I bought first"
          break;
        }
        if (hasHead(current)) close(at);
        current.ordinal = mention.index;
        break;
      case "end":
        current.end = mention.end;
        break;
      case "pronoun":
        if (hasHead(current)) close(at);
        current.pronoun = mention.many ? "many" : "one";
        break;
      case "judgement":
        current.judged = mention.text;
        break;
      case "cue":
        if (mention.cue === "bought" || mention.cue === "own" || mention.cue === "kept" || mention.cue === "sentBack") {
          if (hasHead(current)) current.mine = true;
          else ownerAhead = true;
        } else if (BREAKS.has(mention.cue)) close(at);
        break;
      case "filler":
        // "the lighter one": stands for something said before; "a lighter one" does not.
        if (/^ones?$/.test(mention.norms[0]!) && !current.indefinite && (current.definite || !isBlank(current))) {
          current.pronoun ??= mention.norms[0] === "one" ? "one" : "many";
        }
        break;
      case "conjunction":
        if (!isType(clause[at + 1], "brand", "value", "word") || !isType(clause[at - 1], "brand", "value", "word")) close(at);
        break;
      case "for":
      case "than":
      case "comma":
      case "auxiliary":
        close(at);
        break;
    }
    if (ownerAhead && hasHead(current)) {
      current.mine = true;
      ownerAhead = false;
    }
    if (!isType(mention, "determiner", "preposition", "bound", "filler", "auxiliary")) negated = false;
  });
  close(clause.length);
  return phrases;
}

const BREAKS = new Set(["fit", "want", "sell", "which", "what", "how", "howMany", "howMuch", "status", "spent", "compare"]);
const OPPOSITE = { eq: "not", not: "eq", lt: "gte", lte: "gt", gt: "lte", gte: "lt" } as const;

function addValue(phrase: NounPhrase, mention: MentionOf<"value">, negated: boolean): void {
  const [first, ...others] = mention.options;
  const sameValue = mention.options.every((each) => each.value === first!.value);
  if (!sameValue) {
    // Part of several values ("green" of moss green and olive green): no single condition says it.
    (negated ? phrase.excludedWords : phrase.words).push(mention.text);
    return;
  }
  const condition = (option: ValueOption): { name: string; value: AttributeValue; op: "eq" | "not" } =>
    typeof option.value === "boolean" ? { ...option, value: !negated, op: "eq" } : { ...option, op: negated ? "not" : "eq" };
  phrase.conditions.push({
    ...condition(first!),
    said: mention.text,
    ...(others.length > 0 && { alternatives: others.map(({ name }) => ({ name, value: condition(first!).value })) }),
  });
}

/** "A bike lock" is no bike: a kind in the singular right before an unknown common noun only describes it. */
function modifiesUnknown(clause: readonly Mention[], at: number, { vocabulary }: StoreWords): boolean {
  const before = clause[at - 1];
  if (!isType(before, "category") || !isType(clause[at], "word") || /\d|^\p{Lu}/u.test(clause[at]!.text)) return false;
  const category = vocabulary.categories.find((each) => before.slugs.includes(each.slug));
  const names = [category?.singular ?? "", ...(category?.synonyms ?? [])].map((name) => name.toLowerCase());
  return names.includes(before.text.toLowerCase()) && !/[^s]s$/.test(before.norms.at(-1)!);
}

/**
 * "SD card", "hand mill": what a synonym says beyond the kind's own name is a value of an attribute where the store has
 * such a value, else only a hint ("digital").
 */
function addSynonym(phrase: NounPhrase, mention: MentionOf<"category">, slug: string, words: StoreWords): void {
  const category = words.vocabulary.categories.find((each) => each.slug === slug)!;
  const own = new Set([category.name, category.singular].flatMap((name) => normalise(name).split(/\W+/)).map(stem));
  for (const norm of mention.norms.filter((each) => !own.has(stem(each)))) {
    const found = words.read([{ text: norm, norm, kind: "word", glued: false, start: 0, end: 0 }], 0)?.word;
    const options = (found?.values.length ? found.values : found?.parts) ?? [];
    if (options.length > 0 && options.every((each) => typeof each.value === "string" && each.value === options[0]!.value)) {
      const [first, ...others] = options;
      phrase.conditions.push({ ...first!, op: "eq", said: norm, soft: true, ...(others.length > 0 && { alternatives: others }) });
    } else if (mention.norms.length > 1) phrase.hints.push(norm);
  }
}

/** A new article opens a new phrase unless it only continues one ("all the …", "my other …"). */
function startsPhrase(clause: readonly Mention[], at: number): boolean {
  return !isType(clause[at - 1], "determiner", "mine") && !isRelative(clause, at);
}

/** "that" before "I bought" or a verb is no article. */
function isRelative(clause: readonly Mention[], at: number): boolean {
  return clause[at]!.norms[0] === "that" && isType(clause[at + 1], "cue", "auxiliary");
}

const DEMONSTRATIVE = /^(this|that|these|those)$/;
const PHRASE_PARTS = ["category", "brand", "value", "condition", "word", "number", "attribute", "degree", "ordinal", "end", "quantity", "judgement", "mine"] as const;

/** "Is this in stock?": a demonstrative with nothing after it to belong to. */
function standsAlone(clause: readonly Mention[], at: number): boolean {
  if (!DEMONSTRATIVE.test(clause[at]!.norms[0]!) || isRelative(clause, at)) return false;
  const next = isType(clause[at + 1], "filler") && !isType(clause[at + 2], ...PHRASE_PARTS) ? undefined : clause[at + 1];
  return !isType(next, ...PHRASE_PARTS);
}

/** Of the categories one word can mean: the one above the others, or the first. */
function widestCategory(slugs: readonly string[], words: StoreWords): string {
  return slugs.find((slug) => slugs.every((other) => other === slug || isAncestor(slug, other, words))) ?? slugs[0]!;
}

export function isAncestor(slug: string, below: string, { vocabulary }: StoreWords): boolean {
  const parent = vocabulary.categories.find((each) => each.slug === below)?.parent;
  return parent !== undefined && (parent === slug || isAncestor(slug, parent, { vocabulary } as StoreWords));
}
