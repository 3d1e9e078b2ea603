import { holdsWords } from "../choice.ts";
import { isAncestor } from "../categories.ts";
import type { Frame } from "../frame.ts";
import type { KnownProduct } from "../memory.ts";
import type { StoreWords } from "../store-words.ts";

/** What a request rules out and no tool filters by. */

type Facts = Pick<KnownProduct, "title" | "brand" | "category" | "attributes">;

/** True when a product is of a brand or kind that was ruled out, or shows a word that was. */
export function isExcluded(product: Facts, { negation }: Frame, words: StoreWords): boolean {
  if (!negation) return false;
  const { brands, categories = [] } = negation;
  return (
    brands.includes(product.brand) ||
    categories.some((slug) => slug === product.category || isAncestor(slug, product.category, words)) ||
    negation.words.some((word) => holdsWords(product, [word]))
  );
}

/**
 * Words that none of the products shows cannot rule anything out: they are said to be unused rather than passed off
 * as a filter.
 */
export function withoutUnshown(frame: Frame, products: readonly Facts[]): Frame {
  const { negation } = frame;
  const unshown = (negation?.words ?? []).filter(
    (word) => !products.some((product) => holdsWords(product, [word])),
  );
  if (!negation || unshown.length === 0) return frame;
  return {
    ...frame,
    negation: { ...negation, words: negation.words.filter((word) => !unshown.includes(word)) },
    unused: [...frame.unused, unshown.join(" ")],
  };
}
