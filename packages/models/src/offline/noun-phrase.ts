import type { TimeRange } from "./dates.ts";
import type { Condition, Price } from "./frame.ts";
import type { MentionOf } from "./mention.ts";

/** A clause as noun phrases: what things it speaks of, each with what was said about it. */
export type NounPhrase = {
  category?: string;
  brand?: string;
  /** More brands named as alternatives. */
  otherBrands: string[];
  excludedBrands: string[];
  excludedCategories: string[];
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
  fate?: "returned";
  definite: boolean;
  indefinite: boolean;
  judged?: string;
  /** Who or what it is for ("for my mother"): no thing of the shop and no condition. */
  aside: string[];
  /** The index of its first mention in the clause. */
  start: number;
};

export const emptyPhrase = (start: number): NounPhrase => ({
  otherBrands: [],
  excludedBrands: [],
  excludedCategories: [],
  conditions: [],
  words: [],
  hints: [],
  excludedWords: [],
  aside: [],
  attributes: [],
  degrees: [],
  times: [],
  mine: false,
  definite: false,
  indefinite: false,
  start,
});

/** True when the phrase has a head, so that a new article begins another one. */
export const hasHead = (phrase: NounPhrase): boolean =>
  phrase.category !== undefined ||
  phrase.brand !== undefined ||
  phrase.words.length > 0 ||
  phrase.pronoun !== undefined ||
  phrase.ordinal !== undefined;

export const isBlank = (phrase: NounPhrase) =>
  !hasHead(phrase) &&
  phrase.conditions.length +
    phrase.attributes.length +
    phrase.degrees.length +
    phrase.times.length +
    phrase.excludedBrands.length +
    phrase.excludedCategories.length +
    phrase.excludedWords.length +
    phrase.aside.length ===
    0 &&
  !phrase.price &&
  !phrase.end &&
  !phrase.quantity &&
  !phrase.mine &&
  !phrase.judged;
