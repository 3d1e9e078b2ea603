import type { Cue } from "./lexicon.ts";
import { isType, type Mention } from "./mention.ts";

/** A message cut into clauses, each with a request of its own at most. */
export function splitClauses(mentions: readonly Mention[]): Mention[][] {
  const clauses: Mention[][] = [[]];
  mentions.forEach((mention, at) => {
    if (isType(mention, "stop")) clauses.push([]);
    else if (isType(mention, "conjunction", "comma") && hasRequest(clauses.at(-1)!) && opensRequest(mentions, at + 1)) {
      clauses.push(isType(mention, "conjunction") ? [mention] : []);
    } else clauses.at(-1)!.push(mention);
  });
  return clauses.filter((clause) => clause.some((mention) => !isType(mention, "filler", "comma")));
}

const OPENERS = new Set<Cue>([
  "what", "which", "when", "where", "how", "howMany", "howMuch", "who", "why", "want", "sell", "spent", "details", "compare", "bought", "own", "action",
  "capability", "identity",
]);
const SMALL = new Set<Cue>(["greeting", "thanks", "agreement", "bye"]);

const hasRequest = (clause: readonly Mention[]) =>
  clause.some((mention) => isType(mention, "cue", "auxiliary"));

/** After "and" or a comma: a question word, a verb of asking, or an auxiliary before its subject begins a new request. */
function opensRequest(mentions: readonly Mention[], at: number): boolean {
  const first = mentions[at];
  if (isType(first, "conjunction")) return opensRequest(mentions, at + 1);
  const second = mentions[at + 1];
  if (isType(first, "auxiliary")) return isType(second, "pronoun", "determiner", "mine", "cue", "filler");
  const previous = mentions[at - 2];
  if (isType(previous, "cue") && SMALL.has(previous.cue)) return true;
  return isType(first, "cue") && OPENERS.has(first.cue);
}
