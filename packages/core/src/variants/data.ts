import "server-only";
import type { Identity } from "@orchard/domain/identity";
import type { AttributeDefinition } from "@orchard/domain/product";
import { withIdentity } from "@orchard/db/with-identity";
import { type ProductRow, toProductCard } from "../catalog/rules.ts";
import { buildOptions, type VariantOption } from "./rules.ts";

/** What one may choose instead of a product of the caller's store: none for a product that has no variants. */
export async function listVariantOptions(identity: Identity, productId: string): Promise<VariantOption[]> {
  return withIdentity(identity, async (tx) => {
    const product = await tx.product.findFirst({ where: { id: productId }, select: { variantGroup: true } });
    if (!product?.variantGroup) return [];
    const group = await tx.variantGroup.findFirstOrThrow({ where: { slug: product.variantGroup } });
    const rows = await tx.product.findMany({
      where: { variantGroup: group.slug },
      include: { attributes: true },
      orderBy: { slug: "asc" },
    });
    const definitions = await tx.attributeDefinition.findMany({ where: { name: { in: group.options } } });
    const variants = rows.map((row) => ({ id: row.id, ...toVariant(row) }));
    const current = variants.find(({ id }) => id === productId)!;
    return buildOptions(
      current,
      variants,
      group.options.flatMap((name) => {
        const found = definitions.find((each) => each.name === name);
        if (!found) return [];
        const { label, type, unit, synonyms } = found;
        return [
          { name, label, type: type as AttributeDefinition["type"], synonyms, ...(unit ? { unit } : {}) },
        ];
      }),
    );
  });
}

function toVariant(row: ProductRow) {
  // A card's price is not needed, so neither is its currency.
  const { slug, title, inStock, attributes } = toProductCard(row, "");
  return { slug, title, inStock, attributes };
}
