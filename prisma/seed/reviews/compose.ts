import { createHash } from "node:crypto";
import type { z } from "zod";
import type { productSeedSchema, storeSeedSchema } from "../format.ts";
import {
  COLOUR,
  FACTS,
  FLAG_NO,
  FLAG_YES,
  type Mood,
  OCCASIONS,
  OPENINGS,
  TITLES,
  VERDICTS,
  WEIGHT,
} from "./phrases.ts";

type Store = z.output<typeof storeSeedSchema>;
type Product = z.output<typeof productSeedSchema>;
export type ReviewText = { title: string; body: string };

/** The longest run of words that two reviews of one product may share. */
export const SHARED_WORDS = 7;

export const wordRuns = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'./-]+/gu) ?? [];
  return words.slice(SHARED_WORDS).map((_, at) => words.slice(at, at + SHARED_WORDS + 1).join(" "));
};

/** Numbers between 0 and 1 that are always the same for a key. */
function chances(key: string): () => number {
  let state = createHash("sha256").update(key).digest().readUInt32BE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const moodOf = (rating: number): Mood => (rating >= 4 ? "glad" : rating === 3 ? "torn" : "sorry");

/**
 * Writes the reviews of one product, one for each rating, in the order given: about lines of its own specification
 * table, some long, some a word, some only stars. No eight words in a row are shared by two of them.
 */
export function writeReviews(
  store: Store,
  product: Product,
  reviewers: readonly { key: string; rating: number }[],
): ReviewText[] {
  const noun = store.categories
    .find(({ slug }) => slug === product.category)!
    .singular.replace(/^.* of /, "");
  const taken = new Set<string>();
  const uses = new Map<string, number>();

  return reviewers.map(({ key, rating }) => {
    const chance = chances(`${product.slug}/${key}`);
    const mood = moodOf(rating);
    const one = <Item>(list: readonly Item[]) => list[Math.floor(chance() * list.length)]!;
    const expand = (phrase: string, words: Record<string, string>): string =>
      phrase
        .replaceAll("$occasion", () => one(OCCASIONS[store.tenant.id] ?? OCCASIONS["aperture"]!))
        .replaceAll(/\{([^{}]*)\}/g, (_, choices: string) => one(choices.split("|")))
        .replaceAll(/\$(\w+)/g, (_, name: string) => words[name] ?? "")
        .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
    // The phrases used least about this product come first, so that a page of reviews repeats itself late.
    const pick = (phrases: readonly string[]) =>
      [one(phrases), one(phrases), one(phrases)].toSorted(
        (a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0),
      )[0]!;
    const words = { noun, brand: product.brand };

    const sentences: string[] = [];
    const say = (phrases: readonly string[], more: Record<string, string> = {}) => {
      for (let attempt = 0; attempt < 6; attempt++) {
        const phrase = pick(phrases);
        const sentence = expand(phrase, { ...words, ...more });
        if (sentences.includes(sentence)) continue;
        if (wordRuns([...sentences, sentence].join(" ")).some((run) => taken.has(run))) continue;
        uses.set(phrase, (uses.get(phrase) ?? 0) + 1);
        sentences.push(sentence);
        return;
      }
    };

    const length = chance();
    if (length > 0.12) {
      if (chance() < 0.7) say(OPENINGS[mood]);
      const facts = linesOf(store, product).toSorted(() => chance() - 0.5);
      for (const { phrases, words: more } of facts.slice(0, length > 0.75 ? 3 : length > 0.3 ? 2 : 1))
        say(phrases(mood), more);
      if (chance() < 0.65) say(VERDICTS[mood]);
      if (length > 0.9) say(VERDICTS[mood]);
    }
    const body = sentences.join(" ");
    for (const run of wordRuns(body)) taken.add(run);
    return { title: chance() < 0.75 ? expand(pick(TITLES[mood]), words) : "", body };
  });
}

type Line = { phrases: (mood: Mood) => readonly string[]; words: Record<string, string> };

/** What there is to say about a product: the lines of its specification table. */
function linesOf(store: Store, { attributes }: Product): Line[] {
  return store.attributeDefinitions.flatMap(({ name, label, unit }): Line[] => {
    const value = attributes[name];
    if (value === undefined || value === "not stated") return [];
    if (typeof value === "boolean") {
      const words = { label, lower: label.toLowerCase() };
      return [{ phrases: (mood) => (value ? FLAG_YES : FLAG_NO)[mood], words }];
    }
    const shown = typeof value === "number" && unit ? `${value.toLocaleString("en")} ${unit}` : String(value);
    if (name === "weightGrams") return [{ phrases: (mood) => WEIGHT[mood], words: { value: shown } }];
    if (name === "colour") return [{ phrases: (mood) => COLOUR[mood], words: { value: shown } }];
    const lower = /^\p{Lu}[\p{Lu}-]/u.test(label) ? label : label.toLowerCase();
    return [{ phrases: (mood) => FACTS[mood], words: { fact: `${lower} ${shown}` } }];
  });
}
