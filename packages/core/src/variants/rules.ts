import type { AttributeDefinition, AttributeValue } from "@orchard/domain/product";

/** A product of a variant group, with what one chooses it by. */
export type Variant = {
  slug: string;
  title: string;
  inStock: boolean;
  attributes: Record<string, AttributeValue>;
};

/** One value of an option, and the variant that has it: with everything else as it is now, where there is such a one. */
export type Choice = {
  value: AttributeValue;
  slug: string;
  title: string;
  inStock: boolean;
  current: boolean;
};

export type VariantOption = { definition: AttributeDefinition; choices: Choice[] };

/** What one may choose instead of a variant, option by option; an option that all variants share is none. */
export function buildOptions(
  current: Variant,
  variants: readonly Variant[],
  definitions: readonly AttributeDefinition[],
): VariantOption[] {
  const names = definitions.map(({ name }) => name);
  return definitions.flatMap((definition) => {
    const { name } = definition;
    const values = [...new Set(variants.flatMap(({ attributes }) => attributes[name] ?? []))].toSorted(
      inOrder,
    );
    if (values.length < 2) return [];
    const others = names.filter((each) => each !== name);
    const likeness = (variant: Variant) =>
      others.filter((each) => variant.attributes[each] === current.attributes[each]).length;
    const choices = values.map((value): Choice => {
      if (current.attributes[name] === value) return { ...chosen(current, value), current: true };
      // The nearest to what is shown now; among those as near, one that can be had.
      const [nearest] = variants
        .filter(({ attributes }) => attributes[name] === value)
        .toSorted((a, b) => likeness(b) - likeness(a) || Number(b.inStock) - Number(a.inStock));
      return chosen(nearest!, value);
    });
    return [{ definition, choices }];
  });
}

const chosen = ({ slug, title, inStock }: Variant, value: AttributeValue): Choice => ({
  value,
  slug,
  title,
  inStock,
  current: false,
});

const inOrder = (one: AttributeValue, other: AttributeValue) =>
  typeof one === "number" && typeof other === "number"
    ? one - other
    : String(one).localeCompare(String(other));
