import { isAncestor, widestCategory } from "./categories.ts";
import { opposite } from "./degrees.ts";
import { isType, type Mention } from "./mention.ts";
import { addSynonym, addValue, excludeSynonym, modifiesUnknown, OPPOSITE } from "./modifiers.ts";
import { emptyPhrase, hasHead, isBlank, type NounPhrase } from "./noun-phrase.ts";
import type { StoreWords } from "./store-words.ts";

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
        if (mention.type === "determiner" && standsAlone(clause, at))
          current.pronoun = /^(these|those)$/.test(mention.norms[0]!) ? "many" : "one";
        break;
      case "category": {
        const slug = widestCategory(mention.slugs, words);
        const compound = isType(clause[at - 1], "category") && current.category !== undefined;
        if (current.category && !compound && !negated) close(at);
        // "No pressure gauge" denies a word of several parts, "other than gloves" a kind.
        if (negated && isType(clause[at + 1], "word")) current.excludedWords.push(mention.text);
        else if (negated && slug === (current.category ?? phrases.at(-1)?.category))
          excludeSynonym(current, mention, slug, words);
        else if (negated) current.excludedCategories.push(slug);
        else if (compound && isAncestor(slug, current.category!, words)) break;
        else {
          // "<a> <b>": the last noun is the head, the one before only describes it.
          if (compound && current.category !== slug && !isAncestor(current.category!, slug, words))
            current.words.push(clause[at - 1]!.text);
          current.category = slug;
          addSynonym(current, mention, slug, words);
        }
        break;
      }
      case "brand":
        if (negated || continuesExclusion(clause, at, current)) current.excludedBrands.push(mention.brand);
        else if (current.brand && isType(clause[at - 1], "conjunction", "comma"))
          current.otherBrands.push(mention.brand);
        else {
          if (current.brand) close(at);
          current.brand = mention.brand;
        }
        break;
      case "value":
        addValue(current, mention, negated);
        break;
      case "condition":
        current.conditions.push(
          ...mention.conditions.map((each) => (negated ? { ...each, op: OPPOSITE[each.op] } : each)),
        );
        break;
      case "word":
      case "number":
        if (!negated && modifiesUnknown(clause, at, words)) {
          current.words.push(clause[at - 1]!.text);
          current.category = undefined;
        }
        (negated ? current.excludedWords : current.words).push(mention.text);
        break;
      case "attribute":
        current.attributes.push(...mention.names);
        break;
      case "degree":
        // "Not too expensive" asks for the other end.
        current.degrees.push(
          negated && mention.grade === "base"
            ? { ...mention, direction: opposite(mention.direction) }
            : mention,
        );
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
        if (
          mention.cue === "bought" ||
          mention.cue === "own" ||
          mention.cue === "kept" ||
          mention.cue === "sentBack"
        ) {
          if (mention.cue === "sentBack") current.fate = "returned";
          if (hasHead(current)) current.mine = true;
          else ownerAhead = true;
        } else if (mention.cue === "newest" && current.mine) current.end = "newest";
        else if (BREAKS.has(mention.cue)) close(at);
        break;
      case "filler":
        // "the lighter one": stands for something said before; "a lighter one" does not.
        if (
          /^ones?$/.test(mention.norms[0]!) &&
          !current.indefinite &&
          (current.definite || !isBlank(current))
        ) {
          current.pronoun ??= mention.norms[0] === "one" ? "one" : "many";
        }
        break;
      case "conjunction":
        if (
          !isType(clause[at + 1], "brand", "value", "word") ||
          !isType(clause[at - 1], "brand", "value", "word")
        )
          close(at);
        break;
      case "for":
      case "than":
      case "comma":
      case "auxiliary":
        close(at);
        break;
      default:
        break;
    }
    if (ownerAhead && hasHead(current)) {
      current.mine = true;
      ownerAhead = false;
    }
    // "No pressure gauge": the words of one name are denied together.
    const goesOn = isType(mention, "word", "category") && isType(clause[at + 1], "word");
    if (!goesOn && !isType(mention, "determiner", "preposition", "bound", "filler", "auxiliary"))
      negated = false;
  });
  close(clause.length);
  return phrases.map((phrase) => (isAside(phrase, phrases, clause) ? asideOf(phrase) : phrase));
}

/** "A lamp for my mother": whom it is for, when a kind of thing is asked for beside it and nothing names a model. */
function isAside(phrase: NounPhrase, phrases: readonly NounPhrase[], clause: readonly Mention[]): boolean {
  const at = clause.findIndex((mention, index) => isType(mention, "mine") && index >= phrase.start);
  const cues = clause.filter((mention) => isType(mention, "cue"));
  return (
    phrase.mine &&
    isType(clause[at - 1], "for") &&
    !phrase.category &&
    !phrase.brand &&
    phrase.words.length > 0 &&
    phrase.words.every((word) => /^\p{Ll}+$/u.test(word)) &&
    phrases.some((other) => other !== phrase && other.category) &&
    !cues.some(({ cue }) => cue === "fit" || cue === "bought" || cue === "own" || cue === "order")
  );
}

const asideOf = (phrase: NounPhrase): NounPhrase => ({
  ...phrase,
  mine: false,
  words: [],
  aside: phrase.words,
});

const BREAKS = new Set([
  "fit",
  "want",
  "sell",
  "which",
  "what",
  "how",
  "howMany",
  "howMuch",
  "status",
  "spent",
  "compare",
]);

/** A new article opens a new phrase unless it only continues one ("all the …", "my other …"). */
function startsPhrase(clause: readonly Mention[], at: number): boolean {
  return !isType(clause[at - 1], "determiner", "mine") && !isRelative(clause, at);
}

/** "Not from the one or the other": what follows "or" is excluded too. */
function continuesExclusion(clause: readonly Mention[], at: number, phrase: NounPhrase): boolean {
  const before = clause[at - 2];
  return (
    isType(clause[at - 1], "conjunction", "comma") &&
    isType(before, "brand") &&
    phrase.excludedBrands.includes(before.brand)
  );
}

/** "that" before "I bought" or a verb is no article. */
function isRelative(clause: readonly Mention[], at: number): boolean {
  return clause[at]!.norms[0] === "that" && isType(clause[at + 1], "cue", "auxiliary");
}

const DEMONSTRATIVE = /^(this|that|these|those)$/;
const PHRASE_PARTS = [
  "category",
  "brand",
  "value",
  "condition",
  "word",
  "number",
  "attribute",
  "degree",
  "ordinal",
  "end",
  "quantity",
  "judgement",
  "mine",
] as const;

/** "Is this in stock?": a demonstrative with nothing after it to belong to. */
function standsAlone(clause: readonly Mention[], at: number): boolean {
  if (!DEMONSTRATIVE.test(clause[at]!.norms[0]!) || isRelative(clause, at)) return false;
  const next =
    isType(clause[at + 1], "filler") && !isType(clause[at + 2], ...PHRASE_PARTS) ? undefined : clause[at + 1];
  return !isType(next, ...PHRASE_PARTS);
}
