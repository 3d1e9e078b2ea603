import "server-only";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import type { AttributeDefinition } from "@orchard/domain/product";
import type { ProductsCompareInput, ProductsCompareOutput } from "@orchard/domain/shopping-tools";
import { type Audit, withAudit } from "../audit/mutations.ts";
import { readProducts } from "../catalog/data.ts";
import { toProductCard } from "../catalog/rules.ts";
import { readStore } from "../tenants/data.ts";
import { buildComparison } from "./rules.ts";

/** Products of the caller's store side by side. @throws AppError `not_found` when fewer than two of them are there */
export async function compareProducts(
  identity: Identity,
  { productIds }: ProductsCompareInput,
  audit?: Audit<ProductsCompareOutput>,
): Promise<ProductsCompareOutput> {
  return withAudit(identity, audit, async (tx) => {
    const { currency } = await readStore(tx);
    const rows = await readProducts(tx, productIds);
    const products = [...new Map(rows.map((row) => [row.id, toProductCard(row, currency)])).values()];
    if (products.length < 2) throw notFound("products");
    const definitions = await tx.attributeDefinition.findMany({ orderBy: { position: "asc" } });
    return {
      products,
      rows: buildComparison(
        products,
        definitions.map(({ name, label, unit, better }) => ({
          name,
          label,
          ...(unit ? { unit } : {}),
          ...(better ? { better: better as NonNullable<AttributeDefinition["better"]> } : {}),
        })),
      ),
    };
  });
}
