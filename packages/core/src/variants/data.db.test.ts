import { afterAll, describe, expect, test } from "vitest";
import { loadStore, SEED_STORES } from "@orchard/db/seed";
import { closeDoors } from "@orchard/db/with-identity";
import { getProduct } from "../catalog/data.ts";
import { listProducts } from "../listings/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { listVariantOptions } from "./data.ts";

afterAll(closeDoors);

const optionsOf = async (store: string, slug: string) => {
  const visitor = visitorOf(store);
  const { productId } = await getProduct(visitor, slug);
  return listVariantOptions(visitor, productId);
};

describe("variants", () => {
  test.each(SEED_STORES)("of %s lead to each other, every one to every value of its group", async (store) => {
    const { variantGroups } = (await loadStore(store)).store;
    expect(variantGroups.length).toBeGreaterThan(2);
    for (const { products, options } of variantGroups)
      for (const slug of products) {
        const offered = await optionsOf(store, slug);
        expect(offered.map(({ definition }) => definition.name)).toEqual(options);
        for (const { choices } of offered) {
          expect(products).toEqual(expect.arrayContaining(choices.map((choice) => choice.slug)));
          expect(choices.filter(({ current }) => current).map((choice) => choice.slug)).toEqual([slug]);
        }
      }
  });

  test("are none for a product that stands alone, and none at another store", async () => {
    expect(await optionsOf("aperture", "kettermar-twain")).toEqual([]);
    const { productId } = await getProduct(visitorOf("aperture"), "norrask-fleck-128");
    expect(await listVariantOptions(visitorOf("aperture"), productId)).toHaveLength(1);
    expect(await listVariantOptions(visitorOf("northtrail"), productId)).toEqual([]);
  });

  test("are counted in a listing", async () => {
    const { products } = await listProducts(visitorOf("aperture"), { category: "memory-cards" });
    const counts = Object.fromEntries(products.map(({ slug, variants }) => [slug, variants]));
    expect(counts).toMatchObject({ "norrask-fleck-128": 3, "norrask-plank-32": 2, "brisvik-microsd-64": 1 });
  });
});
