import * as adjectives from "./adjectives.ts";
import * as lexicon from "./lexicon.ts";
import { unitNamed } from "./units.ts";
import type { StoreWords } from "./store-words.ts";
import { baseForms, nearestWord, numberOf, type Token } from "./tokens.ts";

/**
 * Reads misspelt words as the words of the store they most likely are, and says so in `said`; grammar words
 * ("compatable") silently. A capital inside a sentence marks a name, which is corrected only towards brands.
 */
export function correctSpelling(tokens: Token[], words: StoreWords, names: ReadonlySet<string>): Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== "word" || isKnown(token, words) || names.has(token.norm)) return token;
    const isName = at > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && tokens[at - 1]!.kind !== "stop";
    const store = nearestWord(token.norm, isName ? words.brandSpellings : words.spellings);
    if (store) return { ...token, norm: store, said: token.text };
    const grammar = isName || token.norm.length < 6 ? undefined : nearestWord(token.norm, GRAMMAR);
    return grammar ? { ...token, norm: grammar } : token;
  });
}

const phrases = [
  ...Object.values(lexicon.CUES),
  ...Object.values(lexicon.PRONOUNS),
  ...Object.values(lexicon.BOUNDS),
  ...Object.values(lexicon.TRAILING_BOUNDS),
  ...Object.values(lexicon.DETERMINERS),
  lexicon.MINE,
  lexicon.NEWEST,
  lexicon.OLDEST,
  adjectives.JUDGEMENTS,
  lexicon.NEGATIONS,
];
const GRAMMAR = new Set(
  phrases.flatMap((phrase) => phrase.split(/[ ,|?]+/)).filter((word) => word.length > 0),
);

const TIME_WORDS = new Set(
  (
    "january february march april may june july august september october november december monday tuesday wednesday thursday " +
    "friday saturday sunday spring summer autumn winter today yesterday tomorrow"
  ).split(" "),
);

/** Words of English or of the store that must be left as they are. */
function isKnown(token: Token, words: StoreWords): boolean {
  const { norm } = token;
  const bases = [norm, ...(baseForms(norm)?.bases ?? [])];
  return (
    words.isKnown(token) ||
    GRAMMAR.has(norm) ||
    lexicon.FILLERS.has(norm) ||
    lexicon.PREPOSITIONS.has(norm) ||
    lexicon.AUXILIARIES.has(norm) ||
    TIME_WORDS.has(norm) ||
    adjectives.COLOURS.has(norm) ||
    EVERYDAY.has(norm) ||
    numberOf(token) !== undefined ||
    unitNamed(norm) !== undefined ||
    norm in lexicon.ORDINALS ||
    norm in lexicon.MONEY ||
    bases.some(
      (base) => base in adjectives.AXIS || base in adjectives.MERIT || base in adjectives.PRICE_ADJECTIVES,
    )
  );
}

/** Common words near to words that shops often use, which are no typing errors. */
const EVERYDAY = new Set(
  (
    "about after books cable could daily doing every fiction first floor found gifts girls going guest hands heads hours house large leave light " +
    "lunch might money month music night notes other paper party phone place plant plate power quite ready right round shape share sheet shirt shoes " +
    "short small smell sound space spend spice staff stage stand start state steam steel stone stool storm story study style sugar table taste teach " +
    "thing think those three tower train trail treat tried trips truck under until value video visit voice waste watch water wheel where white whole " +
    "woman women world would write years young yours weather daughter mother father brother sister birthday present friend travel holiday vacation"
  ).split(" "),
);
