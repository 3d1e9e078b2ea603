import type { Asks, Intent } from "./frame.ts";
import type { Cue } from "./lexicon.ts";
import { RULES } from "./rules.ts";

/** What a clause is made of, as far as its intent depends on it: the cues of the lexicon and the shape of its phrases. */
export type Feature =
  | Cue
  | "thing"
  | "category"
  | "particular"
  | "mine"
  | "order number"
  | "pronoun"
  | "ordinal"
  | "attribute"
  | "value"
  | "degree"
  | "comparative"
  | "superlative"
  | "time"
  | "price"
  | "end"
  | "yesno"
  | "anchor"
  | "two things"
  | "known products"
  | "known orders"
  | "question"
  | "judged"
  | "how degree"
  | "known words"
  | "first person"
  | "which attribute"
  | "excluded"
  | "number"
  | "known cart"
  | "waits"
  | "denied"
  | "future";

export type Rule = {
  intent: Intent;
  all?: readonly Feature[];
  any?: readonly Feature[];
  none?: readonly Feature[];
  asks?: Asks;
  topic?: string;
};

/** The rule that fits a clause's features, undefined when none does. */
export function chooseRule(features: ReadonlySet<Feature>, rules: readonly Rule[] = RULES): Rule | undefined {
  return rules.find(
    ({ all = [], any, none = [] }) =>
      all.every((each) => features.has(each)) &&
      (!any || any.some((each) => features.has(each))) &&
      !none.some((each) => features.has(each)),
  );
}

/** Cues that ask for something by themselves: a clause without any is a fragment of the request before it. */
export const REQUEST_CUES: ReadonlySet<Cue> = new Set<Cue>([
  "bought",
  "own",
  "kept",
  "sentBack",
  "refunded",
  "cancelled",
  "spent",
  "paid",
  "want",
  "sell",
  "fit",
  "status",
  "order",
  "details",
  "stock",
  "cost",
  "catalogue",
  "brands",
  "categories",
  "compare",
  "newest",
  "action",
  "cart",
  "put",
  "takeIt",
  "remove",
  "emptyOut",
  "cancelIt",
  "returnIt",
  "reorder",
  "aboutMe",
  "leaveIt",
  "outcome",
  "deliveryTerms",
  "returnTerms",
  "priceTerms",
  "manual",
  "guarantee",
  "policy",
  "capability",
  "identity",
  "contents",
  "when",
  "where",
  "howMany",
  "howMuch",
  "what",
  "how",
  "why",
  "who",
]);
