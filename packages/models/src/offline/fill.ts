import { actFrames, isAct } from "./act-frame.ts";
import { isAncestor } from "./categories.ts";
import { compatibilityFrame } from "./compatibility-frame.ts";
import type { Filling } from "./filling.ts";
import { emptyThing, type Asks, type Comparison, type Frame, type Order, type Price } from "./frame.ts";
import type { Rule } from "./grammar.ts";
import { isType, type Mention } from "./mention.ts";
import type { Memory } from "./memory.ts";
import { ORDINALS } from "./lexicon.ts";
import { negationOf } from "./negation.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { ABOUT_PURCHASES, referenceOf, unknownReference } from "./reference.ts";
import { thingOf } from "./thing.ts";

/** One frame per category, brand or time named side by side ("tyres and pumps"). */
export function fillFrames(filling: Filling): Frame[] {
  if (filling.rule.intent === "find_compatible") return [compatibilityFrame(filling)];
  if (isAct(filling.rule.intent)) return actFrames(filling);
  const { rule, phrases } = filling;
  const than = comparedWith(filling);
  const own = phrases.filter((phrase) => phrase !== than);
  const frame = fillFrame(filling, own, than);
  if (rule.intent === "compare_products") return [withSecondThing(frame, than ? [...own, than] : own)];
  const named = [...new Set(own.flatMap((phrase) => phrase.category ?? []))];
  // "a gravel bike": the narrower of a kind and the kind above it.
  const categories = named
    .filter((slug) => !named.some((other) => isAncestor(slug, other, filling.language.words)))
    .slice(0, 3);
  const brands = own
    .flatMap((phrase) =>
      phrase.brand && phrase.otherBrands.length > 0 ? [phrase.brand, ...phrase.otherBrands] : [],
    )
    .slice(0, 3);
  const times = ABOUT_PURCHASES.has(rule.intent) ? own.flatMap((phrase) => phrase.times).slice(0, 3) : [];
  let frames = [frame];
  if (named.length > 1 && categories.length === 1)
    frames = [{ ...frame, thing: { ...frame.thing, category: categories[0] } }];
  if (categories.length > 1)
    frames = frames.flatMap((each) =>
      categories.map((category) => ({ ...each, thing: { ...each.thing, category } })),
    );
  if (brands.length > 1)
    frames = frames.flatMap((each) => brands.map((brand) => ({ ...each, thing: { ...each.thing, brand } })));
  if (times.length > 1) frames = frames.flatMap((each) => times.map((timeRange) => ({ ...each, timeRange })));
  return frames;
}

const ABOUT_ORDERS = new Set(["order_status", "order_details"]);

/** As many as a search takes; what is beyond is named as not used. */
const MOST_CONDITIONS = 8;

function fillFrame(filling: Filling, phrases: NounPhrase[], than: NounPhrase | undefined): Frame {
  const { rule, features, clause, memory } = filling;
  const aboutPurchases = ABOUT_PURCHASES.has(rule.intent);
  const thing = thingOf(phrases);
  const refersTo = referenceOf(filling, thing, phrases) ?? unknownReference(filling, thing, phrases);
  const times = phrases.flatMap((phrase) => phrase.times);
  const timed = aboutPurchases || thing.mine === true;
  const all = phrases.flatMap((phrase) => phrase.conditions);
  const conditions = all.slice(0, MOST_CONDITIONS);
  const frame: Frame = {
    intent: rule.intent,
    asks: asksOf(filling, phrases),
    thing: refersTo?.products ? emptyThing() : thing,
    attributes: conditions,
    timeRange: timed ? times[0] : undefined,
    price: priceOf(phrases),
    ...orderAndComparison(filling, phrases, than, memory),
    quantity: phrases.find((phrase) => phrase.quantity)?.quantity,
    negation: negationOf(phrases),
    refersTo,
    inStock: features.has("stock") && rule.intent === "find_products" ? true : undefined,
    topic:
      rule.intent === "out_of_scope"
        ? topicOf(rule, clause)
        : isStatement(filling)
          ? "statement"
          : rule.topic,
    unused: [
      ...unusedWords(phrases),
      ...(aboutPurchases ? laterOrdinals(phrases) : []),
      ...all.slice(MOST_CONDITIONS).map((condition) => condition.said),
      ...(rule.intent === "out_of_scope" ? thing.words : []),
      ...(timed ? [] : times.map((time) => time.said)),
      ...(ABOUT_ORDERS.has(rule.intent)
        ? phrases.flatMap(({ degrees }) => degrees.map(({ text }) => text))
        : []),
    ],
    misread: [],
  };
  return Object.fromEntries(Object.entries(frame).filter(([, value]) => value !== undefined)) as Frame;
}

function comparedWith({ clause, phrases }: Filling): NounPhrase | undefined {
  const at = clause.findIndex((mention) => isType(mention, "than"));
  return at < 0 ? undefined : phrases.find((phrase) => phrase.start >= at);
}

function withSecondThing(frame: Frame, phrases: NounPhrase[]): Frame {
  const [first, second, ...more] = phrases.filter(
    (phrase) => phrase.brand || phrase.words.length > 0 || phrase.mine || phrase.category,
  );
  if (!first || !second || frame.refersTo) return frame;
  return {
    ...frame,
    thing: thingOf([first]),
    attributes: [],
    partner: {
      thing: thingOf([second]),
      attributes: second.conditions,
      ...(second.times[0] && { timeRange: second.times[0] }),
    },
    ...(more.length > 0 && {
      others: more.slice(0, 3).map((each) => ({ thing: thingOf([each]), attributes: each.conditions })),
    }),
  };
}

function asksOf({ rule, features, clause }: Filling, phrases: readonly NounPhrase[]): Asks | undefined {
  const often = clause.some(
    (each) => isType(each, "cue") && each.cue === "howMany" && /often|times/.test(each.norms.join(" ")),
  );
  if (rule.intent === "count_bought" && often) return "times";
  const named =
    phrases.flatMap((phrase) => phrase.attributes)[0] ??
    phrases.flatMap((phrase) => phrase.degrees.map((degree) => degree.by[0]))[0];
  const open =
    features.has("what") || features.has("which") || features.has("how") || features.has("how degree");
  if (
    rule.intent === "find_purchases" &&
    named &&
    named !== "price" &&
    open &&
    rule.asks === "what" &&
    !features.has("superlative")
  )
    return { attribute: named };
  if (rule.intent === "product_details" && !rule.asks) {
    if (features.has("stock")) return "stock";
    const condition = phrases.flatMap((phrase) => phrase.conditions)[0]?.name;
    const attribute = condition && features.has("yesno") ? condition : named;
    return attribute === "price" ? "price" : attribute ? { attribute } : undefined;
  }
  if (rule.intent === "find_products" && features.has("which attribute") && named)
    return { attribute: named };
  return rule.asks;
}

function priceOf(phrases: readonly NounPhrase[]): Price | undefined {
  return phrases.find((phrase) => phrase.price)?.price;
}

function orderAndComparison(
  filling: Filling,
  phrases: readonly NounPhrase[],
  than: NounPhrase | undefined,
  memory: Memory,
): { order?: Order; comparison?: Comparison } {
  const { rule, features } = filling;
  const end = phrases.find((phrase) => phrase.end);
  const ordinal = phrases.find((phrase) => phrase.ordinal === 0);
  const many = phrases.find((phrase) => phrase.quantity)?.quantity;
  const degree = phrases.flatMap((phrase) => phrase.degrees)[0];
  if (features.has("mostPaid"))
    return { order: { by: "price", direction: "desc", limit: 1, said: "most expensive purchase" } };
  // Orders are listed by date; by what else was asked is said to be unused.
  if (degree && ABOUT_ORDERS.has(rule.intent)) return {};
  if (degree?.grade === "comparative") {
    const against = than && { than: thingOf([than]) };
    const comparison = { by: degree.by[0]!, direction: degree.direction, said: degree.text, ...against };
    return than || memory.products.length > 0 || rule.intent === "compare_products"
      ? { comparison }
      : { order: { by: degree.by[0]!, direction: degree.direction, said: degree.text } };
  }
  if (rule.intent === "compare_products" && degree)
    return { comparison: { by: degree.by[0]!, direction: degree.direction, said: degree.text } };
  if (degree && !features.has("how degree") && rule.intent !== "product_details") {
    return {
      order: {
        by: degree.by[0]!,
        direction: degree.direction,
        said: degree.text,
        ...(degree.grade === "superlative" && { limit: 1 }),
      },
    };
  }
  if (ABOUT_PURCHASES.has(rule.intent)) {
    if (end)
      return {
        order: {
          by: "date",
          direction: end.end === "newest" ? "desc" : "asc",
          limit: many ?? 1,
          said: end.end!,
        },
      };
    if (ordinal) return { order: { by: "date", direction: "asc", limit: 1, said: "first" } };
  }
  const named = phrases.flatMap((phrase) => phrase.attributes)[0];
  const attribute =
    named && !features.has("which attribute") ? filling.language.words.attribute(named) : undefined;
  if (rule.intent === "find_products" && attribute?.better) {
    return {
      order: {
        by: attribute.name,
        direction: attribute.better === "lower" ? "asc" : "desc",
        said: wordsFor(filling.clause, attribute.name),
      },
    };
  }
  if (rule.intent === "find_products" && (end?.end === "newest" || features.has("newest")))
    return { order: { by: "date", direction: "desc", said: "newest" } };
  return {};
}

/** The words in which a clause named an attribute. */
const wordsFor = (clause: readonly Mention[], name: string) =>
  clause.find((mention) => isType(mention, "attribute") && mention.names.includes(name))?.text ?? name;

/** Praise has no place in a search; everything else of a phrase has one. */
const unusedWords = (phrases: readonly NounPhrase[]): string[] =>
  phrases.flatMap((phrase) => [...phrase.aside, ...(phrase.judged ? [phrase.judged] : [])]);

/** "My second …": purchases are found from either end, not counted through. */
const laterOrdinals = (phrases: readonly NounPhrase[]): string[] =>
  phrases.flatMap(({ ordinal }) =>
    ordinal ? (Object.keys(ORDINALS).find((word) => ORDINALS[word] === ordinal) ?? []) : [],
  );

/** "I bought a … last year.": says something, asks nothing. */
const isStatement = ({ rule, clause }: Filling) =>
  rule.intent === "find_purchases" && isType(clause[0], "cue") && /^(i|we)$/.test(clause[0].norms[0]!);

function topicOf(rule: Rule, clause: readonly Mention[]): string | undefined {
  if (!["action", "policy", "elsewhere"].includes(rule.topic ?? "")) return rule.topic;
  const cue = clause.find((mention) => isType(mention, "cue") && mention.cue === rule.topic);
  return `${rule.topic}: ${cue?.norms.join(" ") ?? ""}`;
}
