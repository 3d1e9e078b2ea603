import { MONEY } from "./lexicon.ts";
import type { Reading } from "./pattern.ts";
import type { StoreWords } from "./store-words.ts";
import { numberOf, tokenise, type Token } from "./tokens.ts";
import { unitNamed } from "./units.ts";

/** A number with what it counts: money, a unit of measure, or nothing said. */
export type Amount = { value: number; unit?: string; currency?: string };

/** Units that are words of their own when they stand apart from the number: "2 in", "5 s". */
const ONLY_GLUED = new Set(["c", "f", "s", "x", "in", "a"]);
const ARTICLES_AS_ONE = /^(a|an)$/;

/** Reads "-5 °C", "minus five", "$400", "40 euros", "128GB", "1.2 kg", "two"; undefined where no number starts. */
export function readAmount(
  tokens: readonly Token[],
  at: number,
  words: StoreWords,
): Reading<Amount> | undefined {
  let position = at;
  const sign = isMinus(tokens, position) ? -1 : 1;
  if (sign < 0) position++;
  const before = currencyOf(tokens[position], words);
  if (before && tokens[position]!.kind === "symbol") position++;

  const value = readNumber(tokens, position);
  if (value === undefined) return undefined;
  position += value.length;
  const amount: Amount = { value: sign * value.value };
  if (before && position - value.length > at)
    return { length: position - at, value: { ...amount, currency: before } };

  const unit = readUnit(tokens, position, words);
  if (tokens[position - 1]!.norm === "one" && !unit && !words.read(tokens, position)?.word.attributes.length)
    return undefined;
  const currency = currencyOf(tokens[position], words);
  if (currency && !(unit && tokens[position]!.norm.startsWith("pound") && storeWeighsInPounds(words))) {
    return { length: position + 1 - at, value: { ...amount, currency } };
  }
  if (unit) return { length: position + unit.length - at, value: { ...amount, unit: unit.value } };
  return { length: position - at, value: amount };
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.norm === "minus") return numberOf(tokens[at + 1]) !== undefined;
  return /^[-–]$/.test(token.norm) && !token.glued && tokens[at + 1]?.kind === "number";
}

/** "two hundred" and "a hundred" besides single numbers. */
function readNumber(tokens: readonly Token[], at: number): Reading<number> | undefined {
  // "half a kilo", "half a litre"
  if (tokens[at]?.norm === "half")
    return /^an?$/.test(tokens[at + 1]?.norm ?? "") ? { length: 2, value: 0.5 } : undefined;
  // "02" is what something is called, no amount.
  if (/^0\d+$/.test(tokens[at]?.text ?? "")) return undefined;
  const first = ARTICLES_AS_ONE.test(tokens[at]?.norm ?? "") ? 1 : numberOf(tokens[at]);
  if (first === undefined) return undefined;
  const scale = numberOf(tokens[at + 1]);
  const isScale = tokens[at + 1]?.kind === "word" && (scale === 100 || scale === 1000);
  if (isScale) return { length: 2, value: first * scale };
  return tokens[at]!.norm.length <= 2 && ARTICLES_AS_ONE.test(tokens[at]!.norm)
    ? undefined
    : { length: 1, value: first };
}

function readUnit(tokens: readonly Token[], at: number, words: StoreWords): Reading<string> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.norm === "°" && tokens[at + 1] && /^[cf]$/.test(tokens[at + 1]!.norm))
    return { length: 2, value: `°${tokens[at + 1]!.norm}` };
  if (token.norm === "degrees" && /^(c|f|celsius|fahrenheit)$/.test(tokens[at + 1]?.norm ?? "")) {
    return { length: 2, value: `°${tokens[at + 1]!.norm[0]}` };
  }
  if (token.norm === "%" || token.kind === "stop") return undefined;
  if (ONLY_GLUED.has(token.norm) && !token.glued) return undefined;
  const ofTheStore = words.vocabulary.attributes.flatMap(({ unit }) => {
    const length = unit ? lengthOfUnit(unit, tokens, at) : 0;
    return length > 0 ? [{ length, value: unit! }] : [];
  });
  const [longest] = ofTheStore.toSorted((a, b) => b.length - a.length);
  if (longest) return longest;
  return unitNamed(token.norm) ? { length: 1, value: token.norm } : undefined;
}

/** How many tokens write a unit of the store ("L/min" is two); 0 when they do not. */
function lengthOfUnit(unit: string, tokens: readonly Token[], at: number): number {
  const written = tokenise(unit);
  const matches = written.every(({ norm }, index) => {
    const said = tokens[at + index]?.norm;
    return said === norm || said?.replace(/s$/, "") === norm;
  });
  return matches ? written.length : 0;
}

/** The currency a token names. A dollar sign in a store with another dollar means that one. */
function currencyOf(token: Token | undefined, words: StoreWords): string | undefined {
  const currency = token && MONEY[token.norm];
  const own = words.vocabulary.store.currency;
  return currency === "USD" && /^(AUD|CAD|NZD|SGD|HKD)$/.test(own) ? own : currency;
}

const storeWeighsInPounds = (words: StoreWords) =>
  words.vocabulary.store.currency !== "GBP" &&
  words.vocabulary.attributes.some(({ unit }) => unit && unitNamed(unit)?.dimension === "mass");
