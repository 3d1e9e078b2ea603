import type { Condition, Price } from "./frame.ts";
import { HOLDING, type Bound } from "./lexicon.ts";
import { isType, type Meaning, type Mention, type MentionOf } from "./mention.ts";
import type { Language } from "./read.ts";
import { isNumeric, onAttribute, onUnit, peopleAttribute, type Meant } from "./measures.ts";

/**
 * Joins neighbouring mentions into prices, conditions on attributes and quantities: "under" + "1.2 kg" is a
 * condition on the weight, "2" + "person" one on the persons, "between" + "100" + "and" + "200" a price.
 */
export function joinConditions(mentions: readonly Mention[], language: Language): Mention[] {
  const joined: Mention[] = [];
  for (let at = 0; at < mentions.length;) {
    const found = JOINERS.map((join) => join(mentions, at, language)).find((each) => each !== undefined);
    if (!found) {
      joined.push(mentions[at]!);
      at++;
      continue;
    }
    const taken = mentions.slice(at, at + found.length);
    joined.push({
      ...found.meaning,
      text: taken.map((each) => each.text).join(" "),
      norms: taken.flatMap((each) => each.norms),
      misread: taken.find((each) => each.misread)?.misread,
    });
    at += found.length;
  }
  return joined;
}

type Joined = { length: number; meaning: Extract<Meaning, { type: "condition" | "price" | "quantity" }> };
type Joiner = (mentions: readonly Mention[], at: number, language: Language) => Joined | undefined;
type Op = Condition["op"];

const JOINERS: Joiner[] = [joinRange, joinAttributeThenNumber, joinNumber, joinTextAttribute];

/** "between 100 and 200", "100-200 euros", "20 to 30 megapixels"; `named`: the attributes right before it. */
function joinRange(
  mentions: readonly Mention[],
  at: number,
  { words }: Language,
  named?: string[],
): Joined | undefined {
  const opened =
    isType(mentions[at], "bound") && (mentions[at].op === "between" || mentions[at].op === "gte");
  const start = at + (opened ? 1 : 0);
  const [low, link, high, after] = mentions.slice(start, start + 4);
  if (!isType(low, "number") || !isType(high, "number")) return undefined;
  const linked = isType(link, "conjunction")
    ? opened
    : link?.norms[0] === "to" || /^[-–]$/.test(link?.norms[0] ?? "");
  if (!linked) return undefined;
  const followed = isType(after, "attribute") && isNumeric(after.names, words) ? after.names : undefined;
  const length = start + 3 - at + (followed ? 1 : 0);
  const said = textOf(mentions, at, length);
  const unit = high.unit ?? low.unit;
  const currency = high.currency ?? low.currency;
  const names = currency ? undefined : (followed ?? named);
  if (!unit && !names) {
    if (!currency && !opened) return undefined;
    const price = { minCents: cents(low.value), maxCents: cents(high.value), said, currency };
    return { length, meaning: { type: "price", price } };
  }
  const end = (value: number, op: Op) =>
    unit
      ? onUnit(words, { value, unit }, op, said, names ?? nearbyAttributes(mentions, at), names && "only")
      : onAttribute(words, names!, value, op, said);
  const conditions = [end(low.value, "gte"), end(high.value, "lte")].filter((each) => each !== undefined);
  return conditions.length === 2 ? { length, meaning: { type: "condition", conditions } } : undefined;
}

/** "Carries 25 kg" is met by what carries more. */
const CAPABLE = /^(carries|carry|holds|hold|supports|lasts|reaches|weighs)$/;

/** "weight under 1.2 kg", "ISO 6400", "sleeps 4". */
function joinAttributeThenNumber(
  mentions: readonly Mention[],
  at: number,
  language: Language,
): Joined | undefined {
  const [first, second] = [mentions[at], mentions[at + 1]];
  // "lighter than 1 kg": the adjective says which attribute and which way.
  if (
    isType(first, "degree") &&
    first.grade === "comparative" &&
    isType(second, "than") &&
    isType(mentions[at + 2], "number")
  ) {
    const number = mentions[at + 2] as MentionOf<"number">;
    const op = first.direction === "asc" ? "lt" : "gt";
    if (first.by[0] === "price" || number.currency)
      return { length: 3, meaning: { type: "price", price: priceOf(number, op, textOf(mentions, at, 3)) } };
    return bounded(number, op, first.by, 3, textOf(mentions, at, 3), language);
  }
  const names = isType(first, "attribute") ? first.names : undefined;
  if (!names?.some((name) => language.words.attribute(name)?.type === "number")) return undefined;
  let next = at + 1;
  while (isType(mentions[next], "auxiliary", "preposition", "filler") && next < at + 3) next++;
  const range = joinRange(mentions, next, language, names);
  if (range) return { ...range, length: range.length + next - at };
  const bound =
    isType(mentions[next], "bound") && !mentions[next]!.norms.includes("or")
      ? (mentions[next] as MentionOf<"bound">)
      : undefined;
  if (bound) next++;
  const number = mentions[next];
  if (!isType(number, "number") || number.currency) return undefined;
  const length = next + 1 - at;
  const better = CAPABLE.test(first!.norms[0]!) ? language.words.attribute(names[0]!)?.better : undefined;
  const op = bound ? opOf(bound.op) : better && (better === "higher" ? "gte" : "lte");
  return bounded(number, op, names, length, textOf(mentions, at, length), language);
}

/** A number with its bound, unit and the attribute after it: "at least 2 person", "under $400", "up to 30 litres". */
function joinNumber(mentions: readonly Mention[], at: number, language: Language): Joined | undefined {
  const leading = boundAt(mentions, at, false);
  let next = at;
  if (leading) {
    next++;
    while (isType(mentions[next], "determiner", "preposition") && next < at + 3) next++;
  }
  const number = mentions[next];
  if (!isType(number, "number")) return undefined;
  next++;
  const after = mentions[next];
  const attribute = isType(after, "attribute") ? after : undefined;
  if (attribute && isNumeric(attribute.names, language.words)) next++;
  const trailing = boundAt(mentions, next, true);
  if (trailing) next++;
  const bound = trailing ?? leading;
  const length = next - at;
  const said = textOf(mentions, at, length);

  if (number.currency) return { length, meaning: { type: "price", price: priceOf(number, bound?.op, said) } };
  const names = attribute && isNumeric(attribute.names, language.words) ? attribute.names : undefined;
  if (names || number.unit)
    return bounded(
      number,
      bound && opOf(bound.op),
      names ?? nearbyAttributes(mentions, at),
      length,
      said,
      language,
      names ? "only" : isHeld(mentions, at) ? "held" : "first",
    );
  if (bound && bound.op !== "around")
    return { length, meaning: { type: "price", price: priceOf(number, bound.op, said) } };
  if (bound) return undefined;
  return joinBareNumber(mentions, at, number, language);
}

function boundAt(
  mentions: readonly Mention[],
  at: number,
  trailing: boolean,
): MentionOf<"bound"> | undefined {
  const mention = mentions[at];
  return isType(mention, "bound") && mention.trailing === trailing ? mention : undefined;
}

/** "for two" counts people where the store has such an attribute; "three pumps" is how many are wanted. */
function joinBareNumber(
  mentions: readonly Mention[],
  at: number,
  number: MentionOf<"number">,
  language: Language,
): Joined | undefined {
  const after = mentions[at + 1];
  const ends =
    after === undefined ||
    isType(after, "stop", "comma", "bound", "conjunction", "preposition", "cue", "auxiliary") ||
    /^(that|which|please)$/.test(after.norms[0]!);
  const temperature =
    number.value < 0 &&
    onUnit(language.words, { value: number.value, unit: "°C" }, undefined, number.text, []);
  if (temperature) return { length: 1, meaning: { type: "condition", conditions: [temperature] } };
  if (isType(mentions[at - 1], "for") && ends) {
    const people = peopleAttribute(language.words);
    if (people)
      return {
        length: 1,
        meaning: {
          type: "condition",
          conditions: [{ name: people.name, op: "eq", value: number.value, said: number.text }],
        },
      };
  }
  const named = isType(mentions[at - 1], "word", "brand");
  const counted = isType(after, "category") || after?.norms[0] === "of" || isType(mentions[at - 1], "end");
  if (counted && !named && Number.isInteger(number.value) && number.value > 0)
    return { length: 1, meaning: { type: "quantity", value: number.value } };
  return undefined;
}

/** "size M", "roast: light", "blue colour": a text attribute beside one of its values. */
function joinTextAttribute(
  mentions: readonly Mention[],
  at: number,
  { words }: Language,
): Joined | undefined {
  const first = mentions[at];
  // "filled with down": a preposition may stand between.
  const gap = isType(first, "attribute") && isType(mentions[at + 1], "preposition") ? 2 : 1;
  const second = mentions[at + gap];
  if (isType(first, "value") && isType(second, "attribute")) {
    const option = first.options.find(({ name }) => second.names.includes(name));
    return (
      option && {
        length: 2,
        meaning: { type: "condition", conditions: [{ ...option, op: "eq", said: first.text }] },
      }
    );
  }
  if (!isType(first, "attribute") || !second) return undefined;
  if (isType(second, "value")) {
    const option = second.options.find(({ name }) => first.names.includes(name));
    return (
      option && {
        length: gap + 1,
        meaning: { type: "condition", conditions: [{ ...option, op: "eq", said: second.text }] },
      }
    );
  }
  for (const name of first.names) {
    const value = words
      .attribute(name)
      ?.values?.find((each) => each.toLowerCase() === second.text.toLowerCase());
    if (value && words.attribute(name)!.type === "text") {
      return {
        length: gap + 1,
        meaning: {
          type: "condition",
          conditions: [{ name, op: "eq", value, said: `${first.text} ${second.text}` }],
        },
      };
    }
  }
  return undefined;
}

function bounded(
  number: MentionOf<"number">,
  op: Op | undefined,
  names: string[],
  length: number,
  said: string,
  { words }: Language,
  meant: Meant = "only",
): Joined | undefined {
  const { unit, value } = number;
  const condition = unit
    ? onUnit(words, { value, unit }, op, said, names, meant)
    : onAttribute(words, names, value, op, said);
  return condition && { length, meaning: { type: "condition", conditions: [condition] } };
}

/** "Holds 5 kg", "for 18 g": what a thing is made to take, not what it weighs itself. */
const isHeld = (mentions: readonly Mention[], at: number) =>
  mentions
    .slice(Math.max(0, at - 2), at)
    .some((mention) => isType(mention, "for") || mention.norms.some((norm) => HOLDING.has(norm)));

/** Attributes named elsewhere in the same sentence, which decide between attributes of one unit. */
function nearbyAttributes(mentions: readonly Mention[], at: number): string[] {
  return mentions.flatMap((mention, index) => {
    if (Math.abs(index - at) > 6) return [];
    if (isType(mention, "attribute")) return mention.names;
    return isType(mention, "degree") && mention.by[0] !== "price" ? mention.by : [];
  });
}

const opOf = (bound: Bound | "between"): Op | undefined =>
  bound === "around" || bound === "between" ? undefined : bound;
const cents = (value: number) => Math.round(value * 100);
const textOf = (mentions: readonly Mention[], at: number, length: number) =>
  mentions
    .slice(at, at + length)
    .map((each) => each.text)
    .join(" ");

function priceOf(number: MentionOf<"number">, bound: Bound | "between" | undefined, said: string): Price {
  const value = cents(number.value);
  const common = { said, ...(number.currency && { currency: number.currency }) };
  if (bound === "lt" || bound === "lte") return { maxCents: value, ...common };
  if (bound === "gt" || bound === "gte") return { minCents: value, ...common };
  return { minCents: Math.round(value * 0.85), maxCents: Math.round(value * 1.15), ...common };
}
