import { markActs } from "./act-verbs.ts";
import { JOINING, type Cue } from "./lexicon.ts";
import { isType, type Mention } from "./mention.ts";

/** A message cut into clauses, each with a request of its own at most. */
export function splitClauses(mentions: readonly Mention[]): Mention[][] {
  const clauses: Mention[][] = [[]];
  mentions.forEach((mention, at) => {
    if (isType(mention, "stop")) clauses.push([]);
    else if (
      isType(mention, "conjunction", "comma") &&
      hasRequest(clauses.at(-1)!) &&
      opensRequest(mentions, at + 1)
    ) {
      clauses.push(isType(mention, "conjunction") ? [mention] : []);
    } else clauses.at(-1)!.push(mention);
  });
  return sharePredicates(
    clauses.filter((clause) => clause.some((mention) => !isType(mention, "filler", "comma"))),
  )
    .map(markOthers)
    .map(markKept)
    .map(markActs)
    .map(markJoining);
}

const PREDICATES = new Set<Cue>([
  "bought",
  "own",
  "spent",
  "paid",
  "kept",
  "sentBack",
  "refunded",
  "cancelled",
]);
const COUNTING = new Set<Cue>(["howMany", "howMuch"]);

const hasCue = (clause: readonly Mention[], cues: ReadonlySet<Cue>) =>
  clause.some((mention) => isType(mention, "cue") && cues.has(mention.cue));

/** "How many pumps and how many tyres did I buy last year?": the verb and the time at the end hold for both. */
function sharePredicates(clauses: Mention[][]): Mention[][] {
  return clauses.map((clause, at) => {
    const next = clauses[at + 1];
    const shares =
      next &&
      isType(next[0], "conjunction", "comma", "cue") &&
      hasCue(clause, COUNTING) &&
      !clause.some((mention) => isType(mention, "cue") && !COUNTING.has(mention.cue)) &&
      hasCue(next, COUNTING) &&
      hasCue(next, PREDICATES);
    if (!shares) return clause;
    const predicate = next.filter(
      (mention) => isType(mention, "time") || (isType(mention, "cue") && PREDICATES.has(mention.cue)),
    );
    return [...clause, ...predicate];
  });
}

const BUYING = /^(buy|buys|bought|order|ordered|purchase|purchased|spend|spent|own|owns)$/;

/** "What did Ben buy?", "has my wife ordered …": somebody who is not the shopper. */
function markOthers(clause: Mention[]): Mention[] {
  const verb = clause.findIndex((mention) => mention.norms.length === 1 && BUYING.test(mention.norms[0]!));
  const subject = clause[verb - 1];
  const opener = clause
    .slice(0, Math.max(verb - 1, 0))
    .findLast((mention) => !isType(mention, "mine", "determiner", "word"));
  if (!isType(subject, "word") || !isType(opener, "auxiliary")) return clause;
  const cue = (at: number, name: Cue): Mention => ({
    type: "cue",
    cue: name,
    text: clause[at]!.text,
    norms: clause[at]!.norms,
  });
  return clause.with(verb - 1, cue(verb - 1, "others")).with(verb, cue(verb, "bought"));
}

const UNDONE = new Set<Cue>(["sentBack", "refunded", "cancelled"]);

/** "… other than the one I sent back": what was kept. */
function markKept(clause: Mention[]): Mention[] {
  const not = clause.findIndex((mention) => isType(mention, "not"));
  const undone = clause.findIndex(
    (mention, at) => at > not && isType(mention, "cue") && UNDONE.has(mention.cue),
  );
  const between = clause.slice(not + 1, undone);
  if (not < 0 || undone < 0 || !between.every(isPointer)) return clause;
  const [from, to] = [clause.slice(0, not), clause.slice(undone + 1)];
  const taken = clause.slice(not, undone + 1);
  const text = taken.map((mention) => mention.text).join(" ");
  return [
    ...from,
    { type: "cue", cue: "kept", text, norms: taken.flatMap((mention) => mention.norms) },
    ...to,
  ];
}

/** "The one which", "those that": words that only point. */
const isPointer = (mention: Mention) =>
  isType(mention, "determiner", "pronoun", "filler", "auxiliary") ||
  (isType(mention, "cue") && mention.cue === "which");

/** "Can I use the one with the other?": the preposition then is the word of fitting. */
function markJoining(clause: Mention[]): Mention[] {
  if (clause.some((mention) => isType(mention, "cue") && (mention.cue === "fit" || mention.cue === "cart")))
    return clause;
  const { verbs, prepositions } = JOINING;
  const verb = clause.findIndex(
    (mention) =>
      isType(mention, "cue", "filler", "word", "auxiliary") &&
      mention.norms.some((norm) => verbs.includes(norm)),
  );
  const at = clause.findIndex(
    (mention, index) =>
      index > verb && isType(mention, "preposition") && prepositions.includes(mention.norms[0]!),
  );
  const isHead = (mention: Mention) => isType(mention, "category", "brand", "word", "pronoun", "ordinal");
  // "Which can I use in winter?" joins nothing: what follows must be a thing.
  const isThing = isType(clause[at + 1], "mine", "determiner", "brand", "category", "pronoun");
  const joins =
    verb >= 0 && at > 0 && isThing && clause.slice(0, at).some(isHead) && clause.slice(at).some(isHead);
  if (!joins) return clause;
  return clause.map((mention, index): Mention => {
    if (index === at) return { type: "cue", cue: "fit", text: mention.text, norms: mention.norms };
    return index === verb && isType(mention, "word") ? { ...mention, type: "filler" } : mention;
  });
}

const OPENERS = new Set<Cue>([
  "what",
  "which",
  "when",
  "where",
  "how",
  "howMany",
  "howMuch",
  "who",
  "why",
  "want",
  "sell",
  "spent",
  "details",
  "compare",
  "bought",
  "own",
  "action",
  "put",
  "remove",
  "takeIt",
  "cancelIt",
  "returnIt",
  "reorder",
  "capability",
  "identity",
]);
const SMALL = new Set<Cue>(["greeting", "thanks", "agreement", "bye"]);

const hasRequest = (clause: readonly Mention[]) =>
  clause.some((mention) => isType(mention, "cue", "auxiliary"));

/** After "and" or a comma: a question word, a verb of asking, or an auxiliary before its subject begins a new request. */
function opensRequest(mentions: readonly Mention[], at: number): boolean {
  const first = mentions[at];
  if (isType(first, "conjunction")) return opensRequest(mentions, at + 1);
  const second = mentions[at + 1];
  // "… and have a hood" goes on with what is said; "… and have I bought one" asks.
  const goesOn =
    /^(have|has)$/.test(first?.norms[0] ?? "") && isType(second, "determiner") && !second.definite;
  if (isType(first, "auxiliary"))
    return !goesOn && isType(second, "pronoun", "determiner", "mine", "cue", "filler");
  const previous = mentions[at - 2];
  if (isType(previous, "cue") && SMALL.has(previous.cue)) return true;
  return isType(first, "cue") && OPENERS.has(first.cue);
}
