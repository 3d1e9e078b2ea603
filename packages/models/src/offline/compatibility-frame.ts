import { isSpecific, forAnchor } from "./features.ts";
import { negationOf } from "./negation.ts";
import type { Filling } from "./filling.ts";
import { referenceOf } from "./reference.ts";
import { thingOf } from "./thing.ts";
import { emptyThing, type Frame, type Partner } from "./frame.ts";
import { isType } from "./mention.ts";
import { hasHead, type NounPhrase } from "./noun-phrase.ts";

/** Who must go with whom: the thing looked for on one side, its partner on the other. */
export function compatibilityFrame(filling: Filling): Frame {
  const { clause, phrases, features, before, memory } = filling;
  const pivot = clause.findIndex((mention) => isType(mention, "cue") && mention.cue === "fit");
  const at = pivot >= 0 ? pivot : (forAnchor(clause, phrases) ?? 0);
  const sides = sidesOf(phrases, at, before);
  const ownsAll = filling.rule.topic === "owned";
  // Against all that is owned there is one side only.
  const [sought, partner] = ownsAll ? [phrases.find(hasHead), undefined] : sides;
  const isOwnCheck = ownsAll && sought !== undefined && isSpecific(sought);
  const isCheck = isOwnCheck || isPair(sought, partner);
  const rest = phrases.filter((phrase) => phrase !== sought && phrase !== partner);
  const ownSide = sought
    ? [sought, ...rest.filter((phrase) => !hasHead(phrase))]
    : rest.filter((phrase) => !hasHead(phrase));
  const unused = rest.filter(hasHead).flatMap((phrase) => [phrase.brand ?? [], phrase.words].flat());
  const price = phrases.find((phrase) => phrase.price)?.price;
  const refersTo = sought
    ? referenceOf({ ...filling, phrases: [sought] }, thingOf([sought]), [sought])
    : undefined;
  const degree = ownSide.flatMap((phrase) => phrase.degrees)[0];
  // What is ruled out is ruled out of what is looked for, wherever in the sentence that is said.
  const negation = negationOf(phrases);
  return {
    intent: isCheck ? "check_compatible" : "find_compatible",
    ...(features.has("yesno") && { asks: "whether" as const }),
    thing: refersTo?.products || !sought ? emptyThing() : thingOf([sought]),
    attributes: ownSide.flatMap((phrase) => phrase.conditions),
    ...(sought?.mine && sought.times[0] && { timeRange: sought.times[0] }),
    ...(price && { price }),
    ...(degree && {
      order: {
        by: degree.by[0]!,
        direction: degree.direction,
        said: degree.text,
        ...(degree.grade === "superlative" && { limit: 1 }),
      },
    }),
    ...(negation && { negation }),
    ...(refersTo && { refersTo }),
    ...(isOwnCheck && { topic: "owned" }),
    partner: isOwnCheck
      ? { thing: { words: [], mine: true }, attributes: [] }
      : partner
        ? partnerOf(partner, rest, filling)
        : lastMentioned(memory),
    ...(features.has("stock") && { inStock: true }),
    unused: [
      ...unused,
      ...(partner?.degrees ?? []).map((each) => each.text),
      ...ownSide.flatMap((phrase) => (phrase.judged ? [phrase.judged] : [])),
    ],
    misread: [],
  };
}

const isPair = (sought: NounPhrase | undefined, partner: NounPhrase | undefined): boolean =>
  sought !== undefined && partner !== undefined && isSpecific(sought) && isSpecific(partner);

/** Before and after the word of fitting; when one side is empty, the specific phrase of the other is the partner. */
function sidesOf(
  phrases: readonly NounPhrase[],
  pivot: number,
  before: NounPhrase | undefined,
): [NounPhrase | undefined, NounPhrase | undefined] {
  const heads = phrases.filter(hasHead);
  const left = heads.filter((phrase) => phrase.start < pivot);
  const right = heads.filter((phrase) => phrase.start >= pivot);
  const pronoun = right.find((phrase) => phrase.pronoun && !phrase.category);
  if (before && (pronoun || right.length === 0)) return [left.find((phrase) => !phrase.mine), before];
  if (right.length === 0) {
    const partner =
      left.length > 1
        ? (left.find((phrase) => phrase.mine) ?? left.findLast(isSpecific) ?? left.at(-1))
        : left.find((phrase) => phrase.mine);
    return [left.find((phrase) => phrase !== partner), partner];
  }
  const mineOnLeft = left.find((phrase) => phrase.mine);
  const mineOnRight = right.find((phrase) => phrase.mine);
  // "Does my rack take this pannier?": what one owns is the partner, whichever side it stands on.
  if (mineOnLeft && !mineOnRight) return [right[0], mineOnLeft];
  const partner = mineOnRight ?? right.find(isSpecific) ?? right[0];
  return [left.at(-1) ?? right.find((phrase) => phrase !== partner), partner];
}

function partnerOf(phrase: NounPhrase, rest: readonly NounPhrase[], filling: Filling): Partner {
  const thing = thingOf([phrase]);
  const time = phrase.times[0] ?? rest.flatMap((each) => each.times)[0];
  const refersTo = thing.mine ? undefined : referenceOf({ ...filling, phrases: [phrase] }, thing, [phrase]);
  return {
    thing: refersTo?.products ? emptyThing() : thing,
    attributes: phrase.conditions,
    ...(time && { timeRange: time }),
    ...(phrase.end && {
      order: {
        by: "date",
        direction: phrase.end === "newest" ? ("desc" as const) : ("asc" as const),
        limit: 1,
        said: phrase.end,
      },
    }),
    ...(phrase.ordinal === 0 &&
      thing.mine && { order: { by: "date", direction: "asc" as const, limit: 1, said: "first" } }),
    ...(refersTo && { refersTo }),
  };
}

/** "Which tyre fits?" after an answer about a bike. */
function lastMentioned(memory: Filling["memory"]): Partner | undefined {
  if (memory.products.length === 0) return undefined;
  return {
    thing: emptyThing(),
    attributes: [],
    refersTo: { products: memory.products.map((product) => product.slug) },
  };
}
