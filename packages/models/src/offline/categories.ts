import type { Vocabulary } from "@orchard/domain/tool-contracts";

/** Kinds of things and the kinds above them. */
type Categories = { vocabulary: Pick<Vocabulary, "categories"> };

/** Of the categories one word can mean: the one above the others, or the first. */
export function widestCategory(slugs: readonly string[], words: Categories): string {
  return (
    slugs.find((slug) => slugs.every((other) => other === slug || isAncestor(slug, other, words))) ??
    slugs[0]!
  );
}

export function isAncestor(slug: string, below: string, { vocabulary }: Categories): boolean {
  const parent = vocabulary.categories.find((each) => each.slug === below)?.parent;
  return parent !== undefined && (parent === slug || isAncestor(slug, parent, { vocabulary }));
}
