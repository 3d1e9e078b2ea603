import { mergeFragment } from "./follow-up.ts";
import type { Frame } from "./frame.ts";
import type { Cue } from "./lexicon.ts";
import { isType, type Mention } from "./mention.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** "The warmest one", "anything cheaper?" after a search: the same search by a measure, with all its conditions. */

export const isSearch = ({ intent }: Frame) => intent === "find_products" || intent === "find_compatible";

/** True when phrases add a condition of their own. */
export const narrows = (phrases: readonly NounPhrase[]): boolean =>
  phrases.some(
    (phrase) =>
      phrase.conditions.length + phrase.excludedBrands.length > 0 ||
      phrase.price !== undefined ||
      phrase.brand !== undefined,
  );

// What may stand beside the adjective without asking for something else.
const BESIDE = new Set<Cue>(["ellipsis", "some", "which", "what", "want", "sell", "agreement", "more"]);

/** Undefined when the clause is no such thing, or is about the few that were named rather than all that were found. */
export function regraded(
  search: Frame,
  latest: Frame | undefined,
  clause: readonly Mention[],
  phrases: readonly NounPhrase[],
): Frame | undefined {
  const degree = phrases.flatMap((phrase) => phrase.degrees).find((each) => each.grade !== "base");
  const names = phrases.some(
    (phrase) =>
      phrase.category !== undefined ||
      phrase.brand !== undefined ||
      phrase.ordinal !== undefined ||
      phrase.words.length > 0 ||
      phrase.mine,
  );
  const cues = clause.flatMap((mention) => (isType(mention, "cue") ? [mention.cue] : []));
  const pair = clause.some((mention) => isType(mention, "pronoun") && /two|three|both/.test(mention.text));
  const than = clause.some((mention) => isType(mention, "than"));
  const turned = latest !== search && latest?.intent !== "compare_products";
  if (!degree || names || pair || than || turned || !cues.every((cue) => BESIDE.has(cue))) return undefined;
  const merged = { ...mergeFragment(search, clause, phrases), asks: undefined };
  if (degree.grade === "superlative") return merged;
  // "The cheaper one", "which is cheaper?": of those that were named.
  const ofNamed = cues.includes("which") || phrases.some((phrase) => phrase.definite);
  const { by, direction, text } = degree;
  return ofNamed
    ? undefined
    : { ...merged, order: undefined, comparison: { by: by[0]!, direction, said: text } };
}
