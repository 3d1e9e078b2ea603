import type { Asked } from "./asked.ts";

/**
 * No word of a question may be lost without a trace. Every content word must have reached a tool (as itself, as the
 * category or attribute it names, as a number, a date or a bound) or be said back in the answer.
 */

const set = (words: string) => new Set(words.split(/\s+/));

/** Words that ask, point or join, and carry no condition. */
const FUNCTION = set(`
  a an the this that these those any some of for with from to in on at by into and or but as than i me my mine you
  your we our us it its they them there here is are was were be been am do does did don't have has had can could will
  would should what which who when where how whose thing things anything something one ones kind please show give find
  tell looking look search want need like get got buy bought buying purchase purchased purchases ordered order own sell
  stock offer carry go goes work works fit fits suit suits compatible match take takes use used status still latest
  newest more much many often all ever total spend spent pay paid cost costs price send sent back keep kept return
  returned counting s t up put room about already only so far hold holds gear stuff equipment`);

/** Words about time: they must have become days, an order, or a date in the answer. */
const TIME = set(`
  last year years month months week weeks day days ago today yesterday this first most recent recently two three four
  january february march april may june july august september october november december since before after between in`);

const MONEY = set(
  "$ € dollars dollar euros euro a$ bucks cheap cheaper under over less than between below above most",
);
const BOUND = set(
  "under over less more than at least most between below above up maximum minimum only and smaller bigger larger narrower wider quieter lighter exactly",
);
const STATUS = set("ship shipped delivered arrived arrive come coming packed placed status way yet");
const SUPERLATIVE = set("cheapest expensive lightest heaviest newest most least best first last recent");
/** Words for what was asked to be done: they are used once a tool that does it was called. */
const ACTS: [tools: RegExp, words: ReadonlySet<string>][] = [
  [
    /^cart_/,
    set(
      "add put take i'll cart basket bag bags order make change remove out again empty come actually great three second i'd cheapest",
    ),
  ],
  [
    /^orders_(cancel|get|track)$/,
    set(
      "cancel call off please happening any idea posted where's parcel parcels track news my delivery order",
    ),
  ],
  [
    /^returns_request$/,
    set(
      "return give back send because leaks broken described changed mind short too month hold charge any i'd doesn't not was they",
    ),
  ],
  [/^(orders_reorder|cart_add)$/, set("order reorder buy same again last time everything")],
  [/^memories_/, set("just know remember note keep mind forget please i'm")],
  [/^preferences_get$/, set("delete everything remember know preferences about")],
  [/^products_compare$/, set("compare difference differ between vs side first better next apart sets")],
  [/^compatibility_check$/, set("does also first anything will any good")],
  [/^documents_search$/, set("manual say says often should come")],
  [
    /^pages_get$/,
    set(
      "charge postage if policy shipping deliver delivery long returns return countries included free pick shop ship",
    ),
  ],
];
/** Words about money that came back: the answer must speak of a refund, or of there being none. */
const REFUND = set("refund refunded money");
const UNIT = set(
  "minutes minute hours seconds kg g gram grams kilo kilos litre litres l gb mm cm db degrees degree lumens mp people person euros euro ml inch",
);
const NUMBER: Record<string, number> = {
  zero: 0,
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
};
// One figure in the units a store may use for it: pounds and pence, kilograms and grams, litres and millilitres.
const SCALES = [1, 100, 1000, 0.001, 10, 0.1];

export function unaccounted({ text, answer, calls, facts }: Asked): string[] {
  // What was searched for in vain and then left out did not count, unless nothing was found at all.
  // Whoever says that there is none has looked for it.
  const none = /\b(we have no|you have no|none)\b/i.test(answer) || !calls.some((call) => call.found);
  const telling = none ? calls : calls.filter((call) => call.found);
  const inputs = JSON.stringify(telling.map((call) => call.input));
  const reached = new Set(
    [...tokens(inputs), ...tokens(answer), ...namedBy(inputs, answer, facts)].flatMap(stems),
  );
  const numbers = [...inputs.matchAll(/-?\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
  // A bound that no tool takes is kept when the answer says it back: "up to $100.00".
  const bounds = [...answer.matchAll(/\b(?:up to|from|between|and) [A-Z]*[$€]([\d.,]*\d)/g)].map((match) =>
    Number(match[1]!.replaceAll(",", "")),
  );
  numbers.push(...bounds);
  const priced = /PriceCents/.test(inputs) || /price/.test(inputs) || bounds.length > 0;
  const dated = /"(from|to)":|"sort":"(oldest|newest)"/.test(inputs) || /\b20\d\d\b/.test(answer);
  // A bound whose figure is said back as not used went with it.
  const bounded = /"(lt|lte|gt|gte|eq)"/.test(inputs) || /could not filter by/.test(answer);
  const negated =
    /excludeBrands":\["|"not"|false/.test(inputs) || /\bnot\b|without|other than|\bkept\b/.test(answer);
  const ordered = /"sort":"(price|oldest|newest)/.test(inputs) || dated;

  // "The temperature rating" is the temperature.
  const plain = text.replace(/\b(temperature|load) rating\b/gi, "$1");
  return tokens(plain.replace(/\b(no|not) (more|less) than\b/gi, "at most")).filter((word) => {
    if (FUNCTION.has(word) || stems(word).some((stem) => reached.has(stem))) return false;
    if (TIME.has(word) && dated) return false;
    if ((MONEY.has(word) || BOUND.has(word)) && (priced || bounded)) return false;
    if (UNIT.has(word) && bounded) return false;
    if (STATUS.has(word) && calls.some((call) => call.tool === "orders_get")) return false;
    if (ACTS.some(([tools, words]) => words.has(word) && calls.some((call) => tools.test(call.tool))))
      return false;
    if (REFUND.has(word) && /refund/.test(answer)) return false;
    if (SUPERLATIVE.has(word) && ordered) return false;
    if (["not", "without", "no", "neither", "nor", "other"].includes(word)) return !negated;
    const figure = NUMBER[word] ?? Number(word);
    if (dated && new RegExp(`\\b${word} (day|week|month|year)`).test(text)) return false;
    if (!Number.isNaN(figure))
      return !SCALES.some((scale) =>
        numbers.some((each) => Math.abs(Math.abs(each) - figure * scale) < 1e-6),
      );
    return true;
  });
}

/** Every word that a category or attribute stands for which a tool's input or the answer names. */
function namedBy(inputs: string, answer: string, { vocabulary }: Asked["facts"]): string[] {
  const said = answer.toLowerCase();
  return vocabulary.flatMap(({ key, label, words }) => {
    const at = said.indexOf(label.toLowerCase());
    const named = at >= 0 && !/^\p{L}/u.test(said.slice(at + label.length));
    return inputs.includes(`"${key}"`) || named ? tokens(words) : [];
  });
}

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(\d),(?=\d{3}\b)/g, "$1")
    .split(/[^\p{L}\p{N}.']+|-(?=\p{L})/u)
    .map((word) => word.replace(/^[.']+|[.']+$/g, "").replace(/'s$/, ""))
    .filter((word) => word !== "");

/** A word and what is left without the usual endings. */
function stems(word: string): string[] {
  const short = word.replace(/(ies|ing|ed|es|s|er|est|y|e|ation|ised|ized)$/, "").replace(/ll$/, "l");
  return [
    word,
    ...(short.length > 2 && short !== word ? [short] : []),
    ...(word.endsWith("t") && word.length > 5 ? [word.slice(0, -1)] : []),
  ];
}
