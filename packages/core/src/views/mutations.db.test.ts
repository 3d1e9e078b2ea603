import { afterAll, describe, expect, test } from "vitest";
import { mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { adoptVisitor } from "@orchard/db/adopt-visitor";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { visitorOf } from "../tenants/data.ts";
import { listViews } from "./data.ts";
import { MAX_VIEWS, recordView } from "./mutations.ts";

afterAll(closeDoors);

const shopperOf = (tenantId: string) => mintIdentity({ tenantId, userId: newId(), role: "shopper" });
const productsOf = async (tenantId: string, count: number) =>
  (
    await withIdentity(visitorOf(tenantId), (tx) =>
      tx.product.findMany({ take: count, orderBy: { slug: "asc" } }),
    )
  ).map(({ id }) => id);

describe("what somebody looked at", () => {
  test("is remembered for visitors and shoppers, last first and once", async () => {
    const [one, two] = await productsOf("aperture", 2);
    for (const identity of [visitorOf("aperture"), shopperOf("aperture")]) {
      for (const id of [one!, two!, one!]) await recordView(identity, id);
      expect(await listViews(identity)).toEqual([one, two]);
    }
  });

  test("is forgotten from the twelfth on, the oldest first", async () => {
    const visitor = visitorOf("aperture");
    const products = await productsOf("aperture", MAX_VIEWS + 3);
    for (const id of products) await recordView(visitor, id);
    expect(await listViews(visitor)).toEqual(products.slice(3).toReversed());
  });

  test("is seen by nobody else, at this store or another", async () => {
    const shopper = shopperOf("aperture");
    const [one] = await productsOf("aperture", 1);
    await recordView(shopper, one!);
    const { userId } = shopper;
    const others = [
      shopperOf("aperture"),
      visitorOf("aperture"),
      mintIdentity({ tenantId: "northtrail", userId, role: "shopper" }),
    ];
    for (const other of others) expect(await listViews(other)).toEqual([]);
    expect(await listViews(shopper)).toEqual([one]);
  });

  test("of another store is not found", async () => {
    const [theirs] = await productsOf("northtrail", 1);
    const view = recordView(visitorOf("aperture"), theirs!);
    await expect(view).rejects.toMatchObject({ code: "not_found" });
    await expect(recordView(visitorOf("aperture"), "nonsense")).rejects.toMatchObject({ code: "not_found" });
  });

  test("as a visitor becomes the shopper's at sign-in, with at most twelve kept", async () => {
    const [shopper, visitor] = [shopperOf("aperture"), visitorOf("aperture")];
    const products = await productsOf("aperture", MAX_VIEWS + 2);
    for (const id of products.slice(0, 10)) await recordView(shopper, id);
    for (const id of products.slice(8)) await recordView(visitor, id);
    await adoptVisitor(shopper, visitor);
    expect(await listViews(shopper)).toEqual([
      ...products.slice(8).toReversed(),
      ...products
        .slice(0, 8)
        .toReversed()
        .slice(0, MAX_VIEWS - 6),
    ]);
    expect(await listViews(visitor)).toEqual([]);
  });
});
