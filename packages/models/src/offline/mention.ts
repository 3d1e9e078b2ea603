import type { Bound, Cue } from "./lexicon.ts";
import type { TimeRange } from "./dates.ts";
import type { Condition, Price } from "./frame.ts";
import type { ValueOption } from "./store-words.ts";

/** What one stretch of a message says, before grammar puts the stretches together. */
export type Meaning =
  | { type: "cue"; cue: Cue }
  | { type: "category"; slugs: string[] }
  | { type: "brand"; brand: string }
  /** One attribute value named in full; several options when several attributes have it. */
  | { type: "value"; options: ValueOption[]; whole: boolean }
  | { type: "attribute"; names: string[] }
  | { type: "degree"; by: string[]; direction: "asc" | "desc"; grade: "base" | "comparative" | "superlative" }
  | { type: "judgement" }
  | { type: "time"; range: TimeRange }
  | { type: "number"; value: number; unit?: string; currency?: string }
  | { type: "bound"; op: Bound | "between"; trailing: boolean }
  | { type: "condition"; conditions: Condition[] }
  | { type: "price"; price: Price }
  | { type: "quantity"; value: number }
  | { type: "order number"; number: string }
  | { type: "ordinal"; index: number }
  | { type: "end"; end: "newest" | "oldest" }
  | { type: "pronoun"; many: boolean }
  | { type: "determiner"; definite: boolean }
  | { type: "mine" }
  | { type: "not" }
  | { type: "conjunction"; word: "and" | "or" }
  | { type: "than" }
  | { type: "for" }
  | { type: "preposition" }
  | { type: "auxiliary" }
  | { type: "stop" }
  | { type: "comma" }
  | { type: "filler" }
  | { type: "word" };

export type MeaningType = Meaning["type"];
export type Mention = Meaning & {
  /** As typed. */
  text: string;
  /** Lower-case words. */
  norms: string[];
  misread?: { said: string; read: string };
};

export type MentionOf<Type extends MeaningType> = Extract<Mention, { type: Type }>;

export const isType = <Type extends MeaningType>(
  mention: Mention | undefined,
  ...types: Type[]
): mention is MentionOf<Type> => mention !== undefined && (types as MeaningType[]).includes(mention.type);
