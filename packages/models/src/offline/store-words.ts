import type { AttributeValue } from "@orchard/domain/product";
import type { Vocabulary } from "@orchard/domain/tool-contracts";
import { AUXILIARIES, DETERMINERS, FILLERS, PREPOSITIONS } from "./lexicon.ts";
import { normalise, phraseKeys, stem, tokenise, type Token } from "./tokens.ts";

/** The store's words, indexed for reading. Everything specific to a store enters the offline model here. */

export type ValueOption = { name: string; value: AttributeValue };

/** What a phrase means in this store. One phrase can be several of these. */
export type StoreWord = {
  categories: string[];
  brand?: string;
  /** Attribute values the phrase names in full, true for an attribute that is either so or not. */
  values: ValueOption[];
  /** Longer values of which the word is a part: "green" of "moss green". */
  parts: ValueOption[];
  /** Attributes the phrase names. */
  attributes: string[];
};

export type Attribute = Vocabulary["attributes"][number];

export type StoreWords = {
  vocabulary: Vocabulary;
  /** The longest phrase of the store at a token. */
  read(tokens: readonly Token[], at: number): { length: number; word: StoreWord } | undefined;
  /** Single words long enough to be recognised in spite of a typing error. */
  spellings: ReadonlySet<string>;
  brandSpellings: ReadonlySet<string>;
  attribute(name: string): Attribute | undefined;
  isKnown(token: Token): boolean;
};

const LONGEST_PHRASE = 5;
const CLOSED = new Set([
  ...AUXILIARIES,
  ...PREPOSITIONS,
  ...Object.values(DETERMINERS).join(", ").split(", "),
  "i",
  "you",
  "my",
  "it",
  "not",
  "and",
  "or",
  "for",
  "what",
  "which",
  "when",
  "where",
  "how",
  "who",
  "yes",
  "no",
]);

export function indexStoreWords(vocabulary: Vocabulary): StoreWords {
  const index = new Map<string, StoreWord>();
  const spellings = new Set<string>();
  const brandSpellings = new Set<string>();

  const wordAt = (key: string): StoreWord => {
    const known = index.get(key) ?? { categories: [], values: [], parts: [], attributes: [] };
    index.set(key, known);
    return known;
  };
  const add = (phrase: string, change: (word: StoreWord) => void, spelling = spellings) => {
    const norms = contentNorms(tokenise(phrase));
    if (norms.length === 0 || (norms.length === 1 && CLOSED.has(norms[0]!))) return;
    for (const key of phraseKeys(norms)) change(wordAt(key));
    for (const norm of norms) if (norm.length >= 5 && !CLOSED.has(norm)) spelling.add(norm);
  };

  for (const { slug, name, singular, synonyms } of vocabulary.categories) {
    for (const phrase of [name, singular, slug, ...synonyms]) {
      add(phrase, (word) => void (word.categories.includes(slug) || word.categories.push(slug)));
    }
  }
  for (const brand of vocabulary.brands) add(brand, (word) => (word.brand = brand), brandSpellings);
  // Part of a value ("steel" of a colour) is no value when it is part of a kind's name as well.
  const ofKinds = new Set(
    vocabulary.categories.flatMap(({ name, singular, synonyms }) =>
      contentNorms(tokenise([name, singular, ...synonyms].join(" "))).map(stem),
    ),
  );
  for (const attribute of vocabulary.attributes) addAttribute(attribute, add, ofKinds);
  for (const spelling of brandSpellings) spellings.add(spelling);

  const verbs = verbsOf(vocabulary);
  const stems = new Set([...index.keys(), ...[...spellings].map(stem)]);
  return {
    vocabulary,
    spellings,
    brandSpellings,
    attribute: (name) => vocabulary.attributes.find((each) => each.name === name),
    isKnown: (token) => stems.has(stem(token.norm)),
    read(tokens, at) {
      for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length >= 1; length--) {
        const window = tokens.slice(at, at + length);
        if (!isPhrase(window)) continue;
        const word = phraseKeys(contentNorms(window))
          .map((key) => index.get(key))
          .find((each) => each !== undefined);
        if (word) return { length, word };
      }
      const inflected = tokens[at] && verbs.get(verbKey(tokens[at].norm) ?? "");
      return (
        inflected && { length: 1, word: { categories: [], values: [], parts: [], attributes: inflected } }
      );
    },
  };
}

/** "Folds" speaks of what is listed as "folded": what is left of a verb's form, undefined for other words. */
const verbKey = (norm: string): string | undefined => /^([\p{L}]{3,})(?:s|ed|ing)$/u.exec(norm)?.[1];

/** Attributes by the verbs among their synonyms. */
function verbsOf({ attributes }: Vocabulary): Map<string, string[]> {
  const verbs = new Map<string, string[]>();
  for (const { name, type, synonyms } of attributes) {
    for (const synonym of type === "boolean" ? [] : synonyms) {
      const key = verbKey(normalise(synonym));
      if (key) verbs.set(key, [...new Set([...(verbs.get(key) ?? []), name])]);
    }
  }
  return verbs;
}

type Add = (phrase: string, change: (word: StoreWord) => void) => void;

function addAttribute(attribute: Attribute, add: Add, ofKinds: ReadonlySet<string>): void {
  const { name, label, type, synonyms, values = [] } = attribute;
  const phrases = [label, name.replace(/([A-Z])/g, " $1"), ...synonyms];
  for (const phrase of phrases) {
    add(phrase, (word) => {
      if (type === "boolean") pushValue(word.values, { name, value: true });
      else if (!word.attributes.includes(name)) word.attributes.push(name);
    });
  }
  if (type !== "text") return;
  for (const value of values) {
    const norms = contentNorms(tokenise(value));
    if (norms.join("").length < 2) continue; // "S", "M": only beside the attribute's name, see conditions.ts
    add(value, (word) => pushValue(word.values, { name, value }));
    if (norms.length < 2) continue;
    for (const norm of norms) {
      if (norm.length >= 3 && !FILLERS.has(norm) && !/^\d+$/.test(norm) && !ofKinds.has(stem(norm)))
        add(norm, (word) => pushValue(word.parts, { name, value }));
    }
  }
}

function pushValue(values: ValueOption[], option: ValueOption): void {
  if (!values.some((each) => each.name === option.name && each.value === option.value)) values.push(option);
}

const contentNorms = (tokens: readonly Token[]): string[] =>
  tokens.filter((token) => token.kind === "word" || token.kind === "number").map((token) => token.norm);

/** A phrase begins and ends in a word or number and holds nothing but those and a joining sign. */
function isPhrase(window: readonly Token[]): boolean {
  const solid = (token: Token | undefined) =>
    token?.kind === "word" || token?.kind === "number" || token?.kind === "order";
  return (
    solid(window[0]) &&
    solid(window[window.length - 1]) &&
    window.every((each) => solid(each) || each.norm === "&" || each.norm === "+")
  );
}
