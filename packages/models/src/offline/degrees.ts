import { ADJECTIVE_DIMENSION, AXIS, GRADES, MERIT, PRICE_ADJECTIVES } from "./adjectives.ts";
import type { Meaning } from "./mention.ts";
import type { Reading } from "./pattern.ts";
import type { Attribute, StoreWords } from "./store-words.ts";
import { baseForms, type Token } from "./tokens.ts";
import { unitNamed } from "./units.ts";

/** Adjectives that order things: by price, or by an attribute whose synonyms (or unit) they speak of. */

export type Degree = Omit<Extract<Meaning, { type: "degree" }>, "type">;

/** Reads "light", "lighter", "lightest", "more powerful", "least expensive". */
export function readDegree(
  tokens: readonly Token[],
  at: number,
  words: StoreWords,
): Reading<Degree> | undefined {
  const marked = GRADES[tokens[at]!.norm];
  if (marked && tokens[at + 1]) {
    const after = degreeOf(tokens, at + 1, words);
    if (after && after.grade === "base") {
      const direction = marked.turned ? opposite(after.direction) : after.direction;
      return { length: 2, value: { ...after, direction, grade: marked.grade } };
    }
  }
  const degree = degreeOf(tokens, at, words);
  return degree && { length: 1, value: degree };
}

export const opposite = (direction: "asc" | "desc") => (direction === "asc" ? "desc" : "asc");

function degreeOf(tokens: readonly Token[], at: number, words: StoreWords): Degree | undefined {
  const { norm } = tokens[at]!;
  const exact = ofBase(norm, tokens[at]!, words);
  if (exact) return { ...exact, grade: "base" };
  const forms = baseForms(norm);
  for (const base of forms?.bases ?? []) {
    const found = ofBase(base, tokens[at]!, words);
    if (found) return { ...found, grade: forms!.grade };
  }
  return undefined;
}

function ofBase(base: string, token: Token, words: StoreWords): Omit<Degree, "grade"> | undefined {
  const byPrice = PRICE_ADJECTIVES[base];
  if (byPrice) return { by: ["price"], direction: byPrice };
  const adjective = base in AXIS || base in MERIT || base !== token.norm;
  if (!adjective) return undefined;
  const attributes = attributesSpokenOf(base, words);
  const [first] = attributes;
  return first && { by: attributes.map((each) => each.name), direction: directionOf(base, first) };
}

function attributesSpokenOf(base: string, words: StoreWords): Attribute[] {
  const named =
    words.read([{ text: base, norm: base, kind: "word", glued: false, start: 0, end: 0 }], 0)?.word
      .attributes ?? [];
  const numeric = words.vocabulary.attributes.filter((each) => each.type === "number");
  const bySynonym = numeric.filter((each) => named.includes(each.name));
  if (bySynonym.length > 0) return bySynonym;
  const dimension = ADJECTIVE_DIMENSION[base];
  if (!dimension) return [];
  const byUnit = numeric.filter(
    (each) => each.better && each.unit && unitNamed(each.unit)?.dimension === dimension,
  );
  return byUnit.slice(0, 1);
}

/** "Light" is less whatever is better; "fast" is what the store calls better; any other synonym too. */
export function directionOf(base: string, attribute: Attribute): "asc" | "desc" {
  if (AXIS[base]) return AXIS[base];
  const better = attribute.better === "lower" ? "asc" : "desc";
  return MERIT[base] === "worse" ? opposite(better) : better;
}
