import type { Feature } from "./grammar.ts";
import { isType, type Mention } from "./mention.ts";
import type { Memory } from "./memory.ts";
import { hasHead, type NounPhrase } from "./noun-phrase.ts";

/** One particular product rather than any of a kind: "the <brand> M4", "that pump". */
export const isParticular = (phrase: NounPhrase): boolean =>
  (phrase.brand !== undefined && phrase.words.length > 0 && !phrase.indefinite) ||
  (phrase.definite &&
    !phrase.end &&
    !phrase.degrees.some((each) => each.grade === "superlative") &&
    (phrase.category !== undefined || phrase.brand !== undefined || phrase.words.length > 0)) ||
  (phrase.category === undefined && phrase.words.some(isName) && !phrase.indefinite);

/** Model names are capitalised or hold a digit. */
const isName = (word: string) => /\d|^\p{Lu}/u.test(word);

/** Something one can hold a second thing against: owned, particular, or said before. */
export const isSpecific = (phrase: NounPhrase): boolean =>
  (phrase.mine && (phrase.category !== undefined || phrase.brand !== undefined || phrase.words.length > 0)) ||
  isParticular(phrase) ||
  phrase.pronoun !== undefined ||
  phrase.ordinal !== undefined;

const CART = new Set(["read_cart", "add_to_cart", "change_cart"]);

/** Everything the grammar's table asks about a clause. */
export function featuresOf(
  clause: readonly Mention[],
  phrases: readonly NounPhrase[],
  memory: Memory,
): Set<Feature> {
  const features = new Set<Feature>();
  const when = (condition: boolean, feature: Feature) => void (condition && features.add(feature));
  for (const mention of clause) {
    if (isType(mention, "cue")) features.add(mention.cue);
    if (isType(mention, "order number")) features.add("order number");
    if (isType(mention, "degree") && mention.grade !== "base") features.add(mention.grade);
    if (isType(mention, "degree")) features.add("degree");
    if (isType(mention, "end")) features.add("end");
  }
  const some = (test: (phrase: NounPhrase) => unknown) => phrases.some((phrase) => Boolean(test(phrase)));
  when(
    some((each) => each.category || each.brand || each.words.length > 0),
    "thing",
  );
  when(
    some((each) => each.category),
    "category",
  );
  when(some(isParticular), "particular");
  when(
    some((each) => each.mine),
    "mine",
  );
  when(
    some((each) => each.pronoun),
    "pronoun",
  );
  when(
    some((each) => each.ordinal !== undefined),
    "ordinal",
  );
  when(
    some((each) => each.attributes.length > 0),
    "attribute",
  );
  when(
    some((each) => each.conditions.length > 0),
    "value",
  );
  when(
    some((each) => each.times.length > 0),
    "time",
  );
  when(
    some((each) => each.price),
    "price",
  );
  when(
    some((each) => each.judged),
    "judged",
  );
  when(
    phrases.filter((each) => hasHead(each) && (each.brand || each.words.length > 0 || isSpecific(each)))
      .length > 1,
    "two things",
  );
  when(
    clause.some((mention) => isType(mention, "number", "quantity")),
    "number",
  );
  when(
    memory.frames.some(({ intent }) => CART.has(intent)),
    "known cart",
  );
  when(isDenied(clause), "denied");
  when(
    memory.approvals.some(({ state }) => state === "waiting"),
    "waits",
  );
  when(memory.products.length > 0, "known products");
  when(memory.orders.length > 0, "known orders");
  when(
    some(
      (each) =>
        each.category ||
        each.brand ||
        each.conditions.length > 0 ||
        each.attributes.length > 0 ||
        (isParticular(each) && each.words.slice(0, 1).some(isName)),
    ),
    "known words",
  );
  when(/^(i|we)$/.test(clause[0]?.norms[0] ?? ""), "first person");
  when(
    clause.some((mention) => mention.norms.includes("will")),
    "future",
  );
  when(opensWithAuxiliary(clause), "yesno");
  when(asksDegree(clause), "how degree");
  when(asksAttribute(clause), "which attribute");
  when(forAnchor(clause, phrases) !== undefined, "anchor");
  return features;
}

const DONE_TO = new Set<string>(["cancelIt", "returnIt", "reorder", "put", "remove", "takeIt", "emptyOut"]);

/** "Do not …", before what is to be done. */
const isDenied = (clause: readonly Mention[]) =>
  clause.some(
    (mention, at) =>
      isType(mention, "cue") &&
      DONE_TO.has(mention.cue) &&
      isType(clause[at - 1], "not") &&
      !/^(no|without)$/.test(clause[at - 1]!.norms[0]!),
  );

function opensWithAuxiliary(clause: readonly Mention[]): boolean {
  const first = clause.find((mention) => !isType(mention, "conjunction", "comma", "filler"));
  return (
    isType(first, "auxiliary") ||
    /^(is|are|was|were|do|does|did|have|has|can|could|will|would)$/.test(first?.norms[0] ?? "")
  );
}

const asksDegree = (clause: readonly Mention[]) =>
  clause.some(
    (mention, at) =>
      isType(mention, "cue") && mention.cue === "how" && isType(clause[at + 1], "degree", "attribute"),
  );

/** "Which colours …", "what is the weight of …". */
const asksAttribute = (clause: readonly Mention[]) =>
  clause.some(
    (mention, at) =>
      isType(mention, "cue") &&
      (mention.cue === "what" || mention.cue === "which") &&
      isType(
        clause
          .slice(at + 1)
          .find((each) => !isType(each, "auxiliary", "determiner", "filler", "preposition")),
        "attribute",
      ),
  );

/** The index of a "for" that is followed by something specific the sought thing must go with. */
export function forAnchor(clause: readonly Mention[], phrases: readonly NounPhrase[]): number | undefined {
  const at = clause.findIndex((mention) => isType(mention, "for"));
  if (at < 0) return undefined;
  const after = phrases.find((phrase) => phrase.start >= at);
  const before = phrases.some((phrase) => phrase.start < at && phrase.category !== undefined);
  const asks = clause
    .slice(0, at)
    .some((mention) => isType(mention, "cue") && ["what", "which", "want", "sell"].includes(mention.cue));
  if (!after || !(before || asks) || !isSpecific(after)) return undefined;
  return after.category !== undefined ||
    after.brand !== undefined ||
    after.pronoun ||
    after.ordinal !== undefined ||
    isParticular(after)
    ? at
    : undefined;
}
