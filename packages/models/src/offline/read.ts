import type { Brief } from "@orchard/domain/instructions";
import { timeReader } from "./dates.ts";
import * as adjectives from "./adjectives.ts";
import * as lexicon from "./lexicon.ts";
import { isType, type Meaning, type Mention } from "./mention.ts";
import { readAmount } from "./numbers.ts";
import { directionOf, readDegree } from "./degrees.ts";
import { attributesMeasuring } from "./measures.ts";
import { compilePattern, matchPattern, type Pattern } from "./pattern.ts";
import { indexStoreWords, type StoreWords } from "./store-words.ts";
import { correctSpelling } from "./spelling.ts";
import { baseForms, numberOf, tokenise, type Token } from "./tokens.ts";

/** From text to mentions: at each token the longest reading wins, and of equal ones the higher priority. */

export type Language = { brief: Brief; words: StoreWords; time: ReturnType<typeof timeReader> };
type Candidate = { length: number; priority: number; meaning: Meaning };

export function languageOf(brief: Brief): Language {
  const { locale } = brief.vocabulary.store;
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeZone: "UTC" }).formatToParts(
    new Date(0),
  );
  const dayFirst =
    parts.findIndex((part) => part.type === "day") < parts.findIndex((part) => part.type === "month");
  return { brief, words: indexStoreWords(brief.vocabulary), time: timeReader(brief.today, dayFirst) };
}

/** `names`: words of titles met in the conversation, which no typing correction may touch. */
export function readMentions(
  message: string,
  language: Language,
  names: ReadonlySet<string> = new Set(),
): Mention[] {
  const tokens = correctSpelling(tokenise(message), language.words, names);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const { length, meaning } = readAt(tokens, at, language);
    const taken = tokens.slice(at, at + length);
    const wrong = taken.filter((token) => token.said !== undefined);
    mentions.push({
      ...meaning,
      text: message.slice(taken[0]!.start, taken.at(-1)!.end),
      norms: taken.map((token) => token.norm),
      ...(wrong.length > 0 && {
        misread: {
          said: wrong.map((each) => each.said).join(" "),
          read: wrong.map((each) => each.norm).join(" "),
        },
      }),
    });
    at += length;
  }
  return mentions.map((mention, at) =>
    isRestOfName(mentions, at)
      ? { ...mention, type: "word" }
      : (gradeOfAttribute(mentions, at, language) ?? anotherYear(mentions, at, language) ?? mention),
  );
}

/** "In 2024 and 2025": a bare year after a time is one as well. */
function anotherYear(mentions: readonly Mention[], at: number, { time }: Language): Mention | undefined {
  const mention = mentions[at]!;
  const follows = isType(mentions[at - 1], "conjunction", "comma") && isType(mentions[at - 2], "time");
  if (!follows || !isType(mention, "number") || mention.unit || !/^(19|20)\d\d$/.test(mention.text))
    return undefined;
  const reading = time(tokenise(`in ${mention.text}`), 0);
  return reading && { ...mention, type: "time", range: reading.value };
}

/** "Heats up faster": an adjective that by itself speaks of nothing here speaks of the attribute before it. */
function gradeOfAttribute(
  mentions: readonly Mention[],
  at: number,
  { words }: Language,
): Mention | undefined {
  const [before, mention] = [mentions[at - 1], mentions[at]!];
  if (!isType(mention, "word") || !isType(before, "attribute")) return undefined;
  const attribute = words.attribute(before.names[0]!);
  // "The temperature rating" is the temperature.
  if (/^(rating|value|figure)s?$/.test(mention.norms[0]!)) return { ...mention, type: "filler" };
  const forms = baseForms(mention.norms[0]!);
  const base = forms?.bases.find((each) => each in adjectives.AXIS || each in adjectives.MERIT);
  if (!forms || !base || attribute?.type !== "number") return undefined;
  const direction = directionOf(base, attribute);
  return { ...mention, type: "degree", by: before.names, direction, grade: forms.grade };
}

/** "Trail Light": a capital right after a capitalised name goes on with the name, whatever else the word can say. */
function isRestOfName(mentions: readonly Mention[], at: number): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]!];
  const capital = (each: Mention) => /^\p{Lu}\p{Ll}/u.test(each.text);
  const describes =
    isType(mention, "attribute", "judgement") || (isType(mention, "degree") && mention.grade === "base");
  return (
    describes && mention.norms.length === 1 && capital(mention) && isType(before, "word") && capital(before)
  );
}

function readAt(tokens: readonly Token[], at: number, language: Language): Candidate {
  const token = tokens[at]!;
  if (token.kind === "order")
    return { length: 1, priority: 0, meaning: { type: "order number", number: token.text.toUpperCase() } };
  if (token.kind === "stop") return { length: 1, priority: 0, meaning: { type: "stop" } };
  // Whose address it is cannot be known here; nothing is looked up by one.
  if (token.norm.includes("@")) return { length: 1, priority: 0, meaning: { type: "cue", cue: "others" } };
  if (token.kind === "comma") return { length: 1, priority: 0, meaning: { type: "comma" } };
  const candidates = READERS.flatMap((read) => read(tokens, at, language) ?? []);
  candidates.sort((a, b) => b.length - a.length || b.priority - a.priority);
  return (
    candidates[0] ?? {
      length: 1,
      priority: 0,
      meaning: { type: token.kind === "symbol" ? "filler" : "word" },
    }
  );
}

type CandidateReader = (
  tokens: readonly Token[],
  at: number,
  language: Language,
) => Candidate | Candidate[] | undefined;

const READERS: CandidateReader[] = [
  (tokens, at, { words }) => {
    const amount = readAmount(tokens, at, words);
    return amount && { length: amount.length, priority: 90, meaning: { type: "number", ...amount.value } };
  },
  (tokens, at) => fromTable(CLOSED, tokens, at, 88),
  (tokens, at, { time }) => {
    const reading = time(tokens, at);
    return (
      reading && { length: reading.length, priority: 80, meaning: { type: "time", range: reading.value } }
    );
  },
  readStoreWord,
  (tokens, at, { words }) => {
    const dimension = lexicon.MEASURING[tokens[at]!.norm];
    const names = dimension ? attributesMeasuring(words, dimension) : [];
    return names.length > 0 ? { length: 1, priority: 30, meaning: { type: "attribute", names } } : undefined;
  },
  (tokens, at, language) => {
    const found = fromTable(CUE_TABLE, tokens, at, 60);
    return found && isSoldHere(tokens, at, found, language) ? undefined : found;
  },
  (tokens, at) => fromTable(OPEN, tokens, at, 50),
  (tokens, at, { words }) => {
    const degree = readDegree(tokens, at, words);
    return (
      degree && {
        length: degree.length,
        priority: degree.value.grade === "base" ? 55 : 65,
        meaning: { type: "degree", ...degree.value },
      }
    );
  },
  (tokens, at) => {
    // "second-hand" is one word and counts nothing.
    if (tokens[at]!.norm in lexicon.ORDINALS && tokens[at + 1]?.glued && tokens[at + 1]!.kind === "word")
      return { length: 2, priority: 58, meaning: { type: "word" } };
    const index = lexicon.ORDINALS[tokens[at]!.norm] ?? ordinalNumber(tokens, at);
    return index === undefined
      ? undefined
      : {
          length: /^\d/.test(tokens[at]!.norm) && !tokens[at]!.norm.match(/\D/) ? 2 : 1,
          priority: 58,
          meaning: { type: "ordinal", index },
        };
  },
  (tokens, at) => {
    const { norm } = tokens[at]!;
    if (lexicon.AUXILIARIES.has(norm)) return { length: 1, priority: 45, meaning: { type: "auxiliary" } };
    if (lexicon.PREPOSITIONS.has(norm)) return { length: 1, priority: 44, meaning: { type: "preposition" } };
    return lexicon.FILLERS.has(norm) ? { length: 1, priority: 20, meaning: { type: "filler" } } : undefined;
  },
];

const INTO_CART = new Set("add put throw take remove delete".split(" "));

/** A store may sell what others call the cart: then only "put … into my …" speaks of the cart. */
function isSoldHere(
  tokens: readonly Token[],
  at: number,
  { length, meaning }: Candidate,
  { words }: Language,
): boolean {
  if (meaning.type !== "cue" || meaning.cue !== "cart") return false;
  const sold = words.read(tokens, at + length - 1)?.word.categories.length;
  const moved = length > 1 && tokens.slice(0, at).some((token) => INTO_CART.has(token.norm));
  return Boolean(sold) && !(moved && /^(to|in|into|from|inside)$/.test(tokens[at]!.norm));
}

/** A phrase of the store can be several things; a category, brand or value outweighs the grammar's words. */
function readStoreWord(tokens: readonly Token[], at: number, { words }: Language): Candidate[] | undefined {
  const found = words.read(tokens, at);
  if (!found) return undefined;
  const { length, word } = found;
  const candidate = (priority: number, meaning: Meaning): Candidate => ({ length, priority, meaning });
  const options = word.values;
  return [
    ...(word.categories.length > 0 ? [candidate(72, { type: "category", slugs: word.categories })] : []),
    ...(word.brand !== undefined ? [candidate(71, { type: "brand", brand: word.brand })] : []),
    ...(options.length > 0 ? [candidate(70, { type: "value", options, whole: true })] : []),
    ...(word.attributes.length > 0
      ? [candidate(isMeasured(tokens, at, length) ? 68 : 54, { type: "attribute", names: word.attributes })]
      : []),
    ...(word.parts.length > 0 ? [candidate(30, { type: "value", options: word.parts, whole: false })] : []),
  ];
}

/** "3 sections", "contents over 200 g": beside a number a word names what is measured, whatever else it can say. */
const isMeasured = (tokens: readonly Token[], at: number, length: number) =>
  numberOf(tokens[at - 1]) !== undefined ||
  tokens.slice(at + length, at + length + 4).some((token) => token.kind === "number");

/** "2nd", "3rd": a number with its ending glued on. */
function ordinalNumber(tokens: readonly Token[], at: number): number | undefined {
  const [number, ending] = [tokens[at]!, tokens[at + 1]];
  if (number.kind !== "number" || !ending?.glued || !/^(st|nd|rd|th)$/.test(ending.norm)) return undefined;
  return number.value! - 1;
}

type Entry = { pattern: Pattern; meaning: Meaning };

const entries = (phrases: string, meaning: Meaning): Entry[] =>
  phrases.split(", ").map((phrase) => ({ pattern: compilePattern(phrase), meaning }));

/** By first word, so that a token is tried against a handful of patterns only. */
function tableOf(all: Entry[]): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const entry of all) {
    for (const element of entry.pattern.elements) {
      for (const word of element.words!) table.set(word, [...(table.get(word) ?? []), entry]);
      if (!element.optional) break;
    }
  }
  return table;
}

const { BOUNDS, CUES, DETERMINERS, PRONOUNS, TRAILING_BOUNDS } = lexicon;

const CLOSED = tableOf([
  ...entries(DETERMINERS.definite, { type: "determiner", definite: true }),
  ...entries(DETERMINERS.indefinite, { type: "determiner", definite: false }),
  ...entries(PRONOUNS.one, { type: "pronoun", many: false }),
  ...entries(PRONOUNS.many, { type: "pronoun", many: true }),
  ...entries(lexicon.MINE, { type: "mine" }),
  ...entries(lexicon.NEGATIONS, { type: "not" }),
  ...entries("than", { type: "than" }),
  ...entries("for", { type: "for" }),
  ...entries("or", { type: "conjunction", word: "or" }),
  ...entries("and, &, plus", { type: "conjunction", word: "and" }),
]);

const OPEN = tableOf([
  ...Object.entries(BOUNDS).flatMap(([op, phrases]) =>
    entries(phrases, { type: "bound", op: op as keyof typeof BOUNDS, trailing: false }),
  ),
  ...Object.entries(TRAILING_BOUNDS).flatMap(([op, phrases]) =>
    entries(phrases, { type: "bound", op: op as "lte" | "gte", trailing: true }),
  ),
  ...entries("between", { type: "bound", op: "between", trailing: false }),
  ...entries(lexicon.NEWEST, { type: "end", end: "newest" }),
  ...entries(lexicon.OLDEST, { type: "end", end: "oldest" }),
  ...entries(adjectives.JUDGEMENTS, { type: "judgement" }),
]);

const CUE_TABLE = tableOf(
  Object.entries(CUES).flatMap(([cue, phrases]) =>
    entries(phrases, { type: "cue", cue: cue as keyof typeof CUES }),
  ),
);

function fromTable(
  table: Map<string, Entry[]>,
  tokens: readonly Token[],
  at: number,
  priority: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { pattern, meaning } of table.get(tokens[at]!.norm) ?? []) {
    const match = matchPattern(pattern, tokens, at);
    if (match && (!best || match.length > best.length)) best = { length: match.length, priority, meaning };
  }
  return best;
}
