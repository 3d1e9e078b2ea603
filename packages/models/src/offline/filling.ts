import type { Feature, Rule } from "./grammar.ts";
import type { Mention } from "./mention.ts";
import type { Memory } from "./memory.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Language } from "./read.ts";

/** The clause under a rule, with everything a frame is filled from. */
export type Filling = {
  rule: Rule;
  features: ReadonlySet<Feature>;
  clause: readonly Mention[];
  phrases: NounPhrase[];
  language: Language;
  memory: Memory;
  /** A thing the shopper said they own in the clause before. */
  before?: NounPhrase;
};
