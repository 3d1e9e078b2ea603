import type { AttributeValue } from "@orchard/domain/product";
import { isType, type Mention, type MentionOf } from "./mention.ts";
import { emptyPhrase, type NounPhrase } from "./noun-phrase.ts";
import type { StoreWords, ValueOption } from "./store-words.ts";
import { normalise, stem } from "./tokens.ts";

/** What describes the head of a noun phrase: values, synonyms, kinds that only modify an unknown noun. */

export const OPPOSITE = { eq: "not", not: "eq", lt: "gte", lte: "gt", gt: "lte", gte: "lt" } as const;

export function addValue(phrase: NounPhrase, mention: MentionOf<"value">, negated: boolean): void {
  // What is so or not is asked before a text that says it.
  const [first, ...others] = mention.options.toSorted(
    (a, b) => Number(typeof b.value === "boolean") - Number(typeof a.value === "boolean"),
  );
  const sameValue = mention.options.every((each) => each.value === first!.value);
  const attributes = new Set(mention.options.map((each) => each.name));
  if (!sameValue && (!mention.whole || attributes.size < mention.options.length)) {
    // Part of several values ("green" of moss green and olive green): no single condition says it.
    (negated ? phrase.excludedWords : phrase.words).push(mention.text);
    return;
  }
  const condition = (option: ValueOption): { name: string; value: AttributeValue; op: "eq" | "not" } =>
    typeof option.value === "boolean"
      ? { ...option, value: !negated, op: "eq" }
      : { ...option, op: negated ? "not" : "eq" };
  phrase.conditions.push({
    ...condition(first!),
    said: mention.text,
    ...(others.length > 0 && {
      alternatives: others.map((option) => (sameValue && !negated ? option : condition(option))),
    }),
  });
}

/** "A bike lock" is no bike: a kind in the singular right before an unknown common noun only describes it. */
export function modifiesUnknown(clause: readonly Mention[], at: number, { vocabulary }: StoreWords): boolean {
  const before = clause[at - 1];
  if (!isType(before, "category") || !isType(clause[at], "word") || /\d|^\p{Lu}/u.test(clause[at].text))
    return false;
  const category = vocabulary.categories.find((each) => before.slugs.includes(each.slug));
  const names = [category?.singular ?? "", ...(category?.synonyms ?? [])].map((name) => name.toLowerCase());
  return names.includes(before.text.toLowerCase()) && !/[^s]s$/.test(before.norms.at(-1)!);
}

/**
 * "Hand pump", "steel rack": what a synonym says beyond the kind's own name is a value of an attribute where the store has
 * such a value, else only a hint.
 */
export function addSynonym(
  phrase: NounPhrase,
  mention: MentionOf<"category">,
  slug: string,
  words: StoreWords,
): void {
  const category = words.vocabulary.categories.find((each) => each.slug === slug)!;
  const own = new Set(
    [category.name, category.singular].flatMap((name) => normalise(name).split(/\W+/)).map(stem),
  );
  for (const norm of mention.norms.filter((each) => !own.has(stem(each)))) {
    const found = words.read([{ text: norm, norm, kind: "word", glued: false, start: 0, end: 0 }], 0)?.word;
    const options = (found?.values.length ? found.values : found?.parts) ?? [];
    if (
      options.length > 0 &&
      options.every((each) => typeof each.value === "string" && each.value === options[0]!.value)
    ) {
      const [first, ...others] = options;
      phrase.conditions.push({
        ...first!,
        op: "eq",
        said: norm,
        soft: true,
        ...(others.length > 0 && { alternatives: others }),
      });
    } else if (mention.norms.length > 1) phrase.hints.push(norm);
  }
}

/** "Pumps other than hand pumps": of a synonym of the very kind, what it says beyond the kind is ruled out. */
export function excludeSynonym(
  phrase: NounPhrase,
  mention: MentionOf<"category">,
  slug: string,
  words: StoreWords,
): void {
  const said = emptyPhrase(phrase.start);
  addSynonym(said, mention, slug, words);
  const rest = said.conditions.length + said.hints.length > 0 ? said.hints : [mention.text];
  phrase.conditions.push(...said.conditions.map((each) => ({ ...each, op: OPPOSITE[each.op], soft: false })));
  phrase.excludedWords.push(...rest);
}
