import type { Cue } from "./lexicon.ts";
import { isType, type Mention } from "./mention.ts";

/** Verbs with their object in between: "send the … back", "order the same … again", "take the … out of my cart". */
export function markActs(clause: Mention[]): Mention[] {
  return markPut(markTaken(markAgain(markBack(markApart(clause)))));
}

const cue = (mention: Mention, name: Cue): Mention => ({
  type: "cue",
  cue: name,
  text: mention.text,
  norms: mention.norms,
});
const filler = ({ text, norms }: Mention): Mention => ({ type: "filler", text, norms });
const says = (mention: Mention | undefined, words: RegExp) =>
  mention !== undefined && mention.norms.length === 1 && words.test(mention.norms[0]!);
const asks = (clause: readonly Mention[], ...cues: Cue[]) =>
  clause.some((mention) => isType(mention, "cue") && cues.includes(mention.cue));

function markBack(clause: Mention[]): Mention[] {
  const verb = clause.findIndex((mention) => says(mention, /^(send|give|bring|take)$/));
  const back = clause.findIndex((mention, at) => at > verb && says(mention, /^back$/));
  if (verb < 0 || back < 0 || asks(clause, "sentBack", "when", "fit", "returnTerms")) return clause;
  return clause.with(verb, cue(clause[verb]!, "returnIt")).with(back, filler(clause[back]!));
}

/** "Again", and "the same …", after a verb of buying that is not told of the past. */
function markAgain(clause: Mention[]): Mention[] {
  const verb = clause.findIndex(
    (mention) => says(mention, /^(order|buy|purchase|get|send)$/) || asksToBuy(mention),
  );
  const again = clause.findIndex((mention) => says(mention, /^again$/));
  const same = clause.findIndex((mention, at) => at > verb && mention.norms.at(-1) === "same");
  const asked = clause.some((mention) => isType(mention, "cue") && mention.norms[0] === "what");
  const past =
    asked || asks(clause, "bought", "spent", "when", "which", "howMany", "status", "sentBack", "returnIt");
  if (verb < 0 || past || (again < verb && same < 0)) return clause;
  return clause.map((mention, at) => {
    if (at === verb) return cue(mention, "reorder");
    return at === again || at === same ? filler(mention) : mention;
  });
}

const asksToBuy = (mention: Mention) =>
  isType(mention, "cue") &&
  mention.cue === "want" &&
  /\b(buy|order|get|get me|purchase)$/.test(mention.norms.join(" "));

const opening = (clause: readonly Mention[]) =>
  clause.findIndex((mention) => !isType(mention, "filler", "auxiliary", "conjunction", "comma", "pronoun"));

/** "Order the …", "buy two …": said of a thing at the start, it asks for the thing. */
function markTaken(clause: Mention[]): Mention[] {
  const at = clause.findIndex(
    (mention) => !isType(mention, "comma", "conjunction") && !says(mention, /^(please|ok|okay|then)$/),
  );
  const next = clause[at + 1];
  const isThing =
    isType(next, "determiner", "brand", "category", "number", "quantity") ||
    (isType(next, "word") && /\p{Lu}/u.test(next.text));
  const alone = !asks(
    clause,
    "what",
    "when",
    "where",
    "status",
    "cart",
    "reorder",
    "howMany",
    "howMuch",
    "bought",
  );
  return says(clause[at], /^(order|buy|purchase)$/) && isThing && alone
    ? clause.with(at, cue(clause[at]!, "takeIt"))
    : clause;
}

/** "Pop a … in my cart": whatever verb opens it, it puts. */
function markPut(clause: Mention[]): Mention[] {
  const at = opening(clause);
  const verb = clause[at];
  const plain = isType(verb, "word") && /^\p{Ll}+$/u.test(verb.text) && clause[at + 1] !== undefined;
  const into = clause.some(
    (mention) =>
      isType(mention, "cue") && mention.cue === "cart" && /^(to|in|into|inside)$/.test(mention.norms[0]!),
  );
  return plain && into && !asks(clause, "put", "remove", "what", "which")
    ? clause.with(at, cue(verb, "put"))
    : clause;
}

/** "What sets the one apart from the other?" compares them and rules nothing out. */
function markApart(clause: Mention[]): Mention[] {
  const verb = clause.findIndex((mention) => says(mention, /^(sets?|tells?|makes?)$/));
  const apart = clause.findIndex((mention, at) => at > verb && mention.norms[0] === "apart");
  if (verb < 0 || apart < 0) return clause;
  return clause.with(verb, filler(clause[verb]!)).with(apart, cue(clause[apart]!, "compare"));
}
