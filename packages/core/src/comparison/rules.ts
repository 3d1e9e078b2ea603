import type { AttributeDefinition, AttributeValue } from "@orchard/domain/product";
import type { ProductsCompareOutput } from "@orchard/domain/shopping-tools";

type Row = ProductsCompareOutput["rows"][number];

/** Products side by side: a row for each attribute that any of them has, with the best where "better" means something. */
export function buildComparison(
  products: readonly { attributes: Record<string, AttributeValue> }[],
  definitions: readonly Pick<AttributeDefinition, "name" | "label" | "unit" | "better">[],
): Row[] {
  return definitions.flatMap(({ name, label, unit, better }) => {
    const values = products.map((product) => product.attributes[name] ?? null);
    if (values.every((value) => value === null)) return [];
    const differs = new Set(values).size > 1;
    const numbers = values.filter((value) => typeof value === "number");
    const best = better === "higher" ? Math.max(...numbers) : Math.min(...numbers);
    const leads = differs && better !== undefined && numbers.length > 1;
    return {
      name,
      label,
      ...(unit ? { unit } : {}),
      values,
      differs,
      best: leads ? values.flatMap((value, at) => (value === best ? [at] : [])) : [],
    };
  });
}
