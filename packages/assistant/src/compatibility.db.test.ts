import { afterAll, expect, test } from "vitest";
import { compareProducts, VERDICTS } from "@orchard/domain/compatibility";
import { interfaceKindSchema, type ProductInterface, productInterfaceSchema } from "@orchard/domain/product";
import { visitorOf } from "@orchard/core/tenants/data";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { withRelations } from "../evals/relations.ts";

afterAll(closeDoors);

// The rules of compatibility exist twice: in packages/domain, and in SQL for the truth of the evals. Neither knows
// the other, so what both say of every pair of a store is what its data says.
test.each(["aperture", "northtrail", "dailygrind"])(
  "in %s both sets of rules give every pair of products the same verdict",
  async (store) => {
    const visitor = visitorOf(store);
    const { rows, faces, rules } = await withIdentity(visitor, async (tx) => ({
      rows: await tx.$queryRawUnsafe<{ one: string; other: string; rank: number }[]>(
        withRelations("select one::text, other::text, rank from works"),
        visitor.userId,
        "2026-01-01",
        "UTC",
      ),
      faces: await tx.productInterface.findMany(),
      rules: await tx.interfaceKind.findMany(),
    }));
    const kinds = rules.map(({ rule }) => interfaceKindSchema.parse(rule));
    const byProduct = new Map<string, ProductInterface[]>();
    for (const { productId, form, ...face } of faces) {
      const parsed = productInterfaceSchema.parse({ ...face, ...(form === null ? {} : { form }) });
      byProduct.set(productId, [...(byProduct.get(productId) ?? []), parsed]);
    }

    const byRules: Record<string, string> = {};
    for (const [one, mine] of byProduct) {
      for (const [other, theirs] of byProduct) {
        const verdict = one === other ? undefined : compareProducts(mine, theirs, kinds)?.verdict;
        if (verdict) byRules[`${one} + ${other}`] = verdict;
      }
    }
    expect(Object.keys(byRules).length).toBeGreaterThan(200);
    expect(new Set(Object.values(byRules))).toEqual(new Set(VERDICTS));
    expect(byRules).toEqual(
      Object.fromEntries(rows.map(({ one, other, rank }) => [`${one} + ${other}`, VERDICTS[rank]])),
    );
  },
);
