import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** What phrases rule out, undefined when they rule out nothing. */
export function negationOf(phrases: readonly NounPhrase[]): Frame["negation"] {
  const brands = phrases.flatMap((phrase) => phrase.excludedBrands);
  const categories = phrases.flatMap((phrase) => phrase.excludedCategories);
  const words = phrases.flatMap((phrase) => phrase.excludedWords);
  if (brands.length + categories.length + words.length === 0) return undefined;
  return { brands, words, ...(categories.length > 0 && { categories }) };
}
