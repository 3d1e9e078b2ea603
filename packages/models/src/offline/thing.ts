import { isParticular } from "./features.ts";
import type { Thing } from "./frame.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** What all phrases of a clause say about the one thing it asks for. */
export function thingOf(phrases: readonly NounPhrase[]): Thing {
  const category = phrases.find((phrase) => phrase.category)?.category;
  const brand = phrases.find((phrase) => phrase.brand)?.brand;
  return {
    ...(category && { category }),
    ...(brand && { brand }),
    words: phrases.flatMap((phrase) => phrase.words),
    ...(phrases.some((phrase) => phrase.hints.length > 0) && {
      hints: phrases.flatMap((phrase) => phrase.hints),
    }),
    ...(phrases.some(isParticular) && { definite: true }),
    ...(phrases.some((phrase) => phrase.mine) && { mine: true }),
    ...(phrases.some((phrase) => phrase.fate) && { fate: "returned" as const }),
  };
}
