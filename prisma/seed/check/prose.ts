import type { Finding, Store } from "./stores.ts";

const RUN = 8;
/** Phrases of advertising and of machines, which nobody behind a counter says. */
const CLICHES = [
  "game changer",
  "game-changer",
  "elevate your",
  "take your",
  "to the next level",
  "look no further",
  "seamless",
  "cutting-edge",
  "state-of-the-art",
  "unparalleled",
  "unleash",
  "revolution",
  "world-class",
  "best-in-class",
  "must-have",
  "perfect for any",
  "crafted with",
  "whether you're",
  "whether you are a",
  "boasts",
  "delve",
  "effortless",
  "stunning",
  "ultimate",
  "meticulously",
];

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}'./-]+/gu) ?? [];

/** No eight words in a row in two descriptions, over all stores: nothing was written once and filled in. */
export function checkProse(stores: readonly Store[]): Finding {
  const texts = stores.flatMap(({ name, products }) =>
    products.map(({ slug, description }) => ({ who: `${name}/${slug}`, words: wordsOf(description) })),
  );
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const { who, words } of texts) {
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN).join(" ");
      const other = seen.get(run);
      if (other !== undefined && other !== who) problems.push(`${who} and ${other} share "${run}"`);
      seen.set(run, who);
    }
    if (words.length < 50 || words.length > 110)
      problems.push(`${who}: ${words.length} words, 50 to 110 are wanted`);
  }
  for (const { name, products } of stores) {
    for (const { slug, description, summary } of products) {
      const text = `${summary} ${description}`.toLowerCase();
      problems.push(
        ...CLICHES.filter((phrase) => text.includes(phrase)).map(
          (phrase) => `${name}/${slug} says "${phrase}"`,
        ),
      );
      if (/!/.test(text)) problems.push(`${name}/${slug} shouts`);
    }
  }
  const runs = seen.size;
  return {
    check: "prose",
    counted: `${texts.length} descriptions, ${runs} runs of ${RUN} words, none shared`,
    problems,
  };
}
