import type { Asked } from "./asked.ts";
import type { Holds } from "./question.ts";
import { countOf, countTexts, dayText, falsehoods, linkedOrders, linkedProducts, moneyText } from "./said.ts";
import { overdone, uncalled } from "./acted.ts";
import { unaccounted } from "./words.ts";

export type Outcome = "right" | "asked back" | "wrong";
export type Verdict = { outcome: Outcome; problems: string[] };

/**
 * Right: everything that must hold holds. Asked back: not right, nothing false, and an honest question or "I cannot".
 * Wrong: something false, a condition ignored, or a confident answer without what was asked for.
 */
export function judge(asked: Asked): Verdict {
  const lies = [...falsehoods(asked.answer, asked.facts), ...forbidden(asked), ...overdone(asked)];
  const missing = [...absent(asked), ...disordered(asked), ...miscounted(asked), ...uncalled(asked)];
  // Whoever asks back, or says that they cannot, has not used the words.
  const open = isQuestion(asked.answer) || REFUSES.test(asked.answer);
  const ignored = (open ? [] : unaccounted(asked))
    .filter((word) => !asked.question.idle?.includes(word))
    .map((word) => `nothing came of “${word}”`);
  const problems = [...lies, ...missing, ...ignored];
  if (problems.length === 0) return { outcome: "right", problems };
  if (lies.length === 0 && ignored.length === 0 && isHonest(asked.answer))
    return { outcome: "asked back", problems };
  return { outcome: "wrong", problems };
}

/** Declines, whatever the words were: what is not known here, not theirs, or no request to a shop at all. */
const REFUSES =
  /^(I cannot\b|I can only look up\b|I have no information about\b|All right, I leave\b|That changes nothing\b)/;

/** A question back, or a plain "I cannot". "We have none" is a statement and must be true. */
const isHonest = (answer: string) => isQuestion(answer) || /^I (cannot|could not)\b/.test(answer);

const isQuestion = (answer: string) => /\?/.test(answer) || /^Please (name|say|sign)/.test(answer);

function rows({ truth }: Asked, ...holds: Holds[]): string[] {
  return [...new Set(truth.filter((row) => holds.includes(row.holds)).map((row) => row.value))];
}

const contains = (answer: string, text: string) => plain(answer).includes(plain(text));
const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ");

/** Things said that must not be: products and orders beside the truth, texts ruled out. */
function forbidden(asked: Asked): string[] {
  const { answer, question } = asked;
  const allowed = new Set(rows(asked, "product", "named", "also", "candidate"));
  // What is offered to choose from is no claim, unless the question says what there is to choose from.
  const offers = isQuestion(answer) && rows(asked, "candidate").length === 0;
  const bounded = allowed.size > 0 && !offers;
  const strangers = bounded ? linkedProducts(answer).filter((slug) => !allowed.has(slug)) : [];
  const numbers = rows(asked, "order");
  const others = numbers.length > 0 ? linkedOrders(answer).filter((number) => !numbers.includes(number)) : [];
  const said = [...(question.never ?? []), ...rows(asked, "never")].filter((text) => contains(answer, text));
  return [
    ...strangers.map((slug) => `names ${slug}, which the question rules out`),
    // Other purchases may be told of besides; orders of another thing than the one asked for may not.
    ...(question.category === "orders"
      ? others.map((number) => `names order ${number}, which was not asked for`)
      : []),
    ...said.map((text) => `says “${text}”`),
    ...(question.signIn && !/sign in/i.test(answer) ? ["does not ask a visitor to sign in"] : []),
    ...(question.signIn && linkedOrders(answer).length > 0 ? ["shows orders to a visitor"] : []),
  ];
}

/** Things that had to be said and were not. */
function absent(asked: Asked): string[] {
  const { answer, question, facts } = asked;
  const linked = linkedProducts(answer);
  const wanted = rows(asked, "product");
  const named = wanted.filter((slug) => linked.includes(slug));
  const enough = Math.min(wanted.length, 3);
  const candidates = rows(asked, "candidate");
  const asks = question.asks === true || candidates.length > 0;
  const texts: [string, string[]][] = [
    ...rows(asked, "money").map((cents): [string, string[]] => [
      "the amount",
      [moneyText(Number(cents), facts)],
    ]),
    ...rows(asked, "day").map((day): [string, string[]] => ["the day", [dayText(day, facts)]]),
    ...[...(question.must ?? []), ...rows(asked, "must")].map((text): [string, string[]] => [
      "the text",
      [text],
    ]),
    ...(question.unused ?? []).map((word): [string, string[]] => [
      "the unused word",
      [`“${word}”`, `"${word}"`, `“${(question.unused ?? []).join(" ")}”`],
    ]),
  ];
  return [
    ...(named.length < enough ? [`names ${named.length} of at least ${enough} of ${wanted.join(", ")}`] : []),
    ...rows(asked, "named")
      .filter((slug) => !linked.includes(slug))
      .map((slug) => `does not name ${slug}`),
    ...rows(asked, "order")
      .filter((number) => !linkedOrders(answer).includes(number))
      .map((number) => `does not name order ${number}`),
    ...texts
      .filter(([, any]) => !any.some((text) => contains(answer, text)))
      .map(([what, [text]]) => `lacks ${what} “${text}”`),
    ...rows(asked, "count")
      .filter(
        (count) => !countTexts(Number(count)).some((text) => new RegExp(`\\b${text}\\b`, "i").test(answer)),
      )
      .map((count) => `lacks the count ${count}`),
    ...rows(asked, "pattern")
      .filter((pattern) => !new RegExp(pattern, "i").test(answer))
      .map((pattern) => `does not match ${pattern}`),
    ...(asks && !isQuestion(answer) ? ["does not ask which one is meant"] : []),
    ...candidates
      .filter((slug) => !contains(answer, `product:${slug}`))
      .map((slug) => `does not offer ${slug} to choose from`),
  ];
}

/** Better fits and what is in stock come first among what is named. */
function disordered(asked: Asked): string[] {
  const tiers = new Map(
    asked.truth.flatMap(({ holds, value, tier }) =>
      holds === "product" && tier !== null ? [[value, tier] as const] : [],
    ),
  );
  const named = linkedProducts(asked.answer)
    .filter((slug) => tiers.has(slug))
    .slice(0, 3);
  const best = [...tiers.values()].toSorted((a, b) => a - b);
  return named.flatMap((slug, at) =>
    tiers.get(slug)! > best[at]! ? [`names ${slug} before what fits better or is in stock`] : [],
  );
}

/** "…, and two more" must add up to what there is. */
function miscounted({ truth, answer }: Asked): string[] {
  const products = truth.filter((row) => row.holds === "product");
  // What works with a limit is counted apart.
  const [full = ""] = answer.split(/\b[Ww]ith a limit\b/);
  const at = full.search(/\band \w+ more\b/);
  const more = countOf(/^and (\w+) more\b/.exec(full.slice(at))?.[1] ?? "");
  const lists = full.match(/\band \w+ more\b/g)?.length;
  if (lists !== 1 || more === undefined || products.length === 0) return [];
  const counted = products.filter((row) => row.tier === null || row.tier < 2);
  const before = linkedProducts(full.slice(0, at)).filter((slug) =>
    counted.some((row) => row.value === slug),
  );
  return before.length + more === counted.length
    ? []
    : [`counts ${before.length + more}, there are ${counted.length}`];
}
