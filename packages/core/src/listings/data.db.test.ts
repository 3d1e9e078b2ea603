import { afterAll, describe, expect, test } from "vitest";
import { closeDoors } from "@orchard/db/with-identity";
import { searchProducts } from "../catalog/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { listProducts, suggestProducts } from "./data.ts";

const visitor = visitorOf("aperture");

afterAll(closeDoors);

describe("a listing", () => {
  test("holds what a search holds, whole and once", async () => {
    for (const input of [{}, { category: "cameras" }, { query: "memory card" }]) {
      const { products } = await listProducts(visitor, input);
      const { total } = await searchProducts(visitor, input);
      expect(products).toHaveLength(total);
      expect(new Set(products.map(({ slug }) => slug)).size).toBe(total);
    }
  });

  test("of mistyped words answers the words that were meant, and says so", async () => {
    const right = await listProducts(visitor, { query: "halvorn camera" });
    expect(right.corrected).toBeUndefined();
    const wrong = await listProducts(visitor, { query: "halvron camrea" });
    expect(wrong.corrected).toBe("halvorn camera");
    expect(new Set(wrong.products.map(({ slug }) => slug))).toEqual(
      new Set(right.products.map(({ slug }) => slug)),
    );
  });

  test("of words that mean nothing here is empty", async () => {
    expect(await listProducts(visitor, { query: "xqzzv wwkjq" })).toEqual({ products: [] });
  });
});

describe("a suggestion", () => {
  test("names categories and products of the store by the beginnings of their words", async () => {
    const { categories, products } = await suggestProducts(visitor, "cam");
    expect(categories.map(({ slug }) => slug)).toContain("cameras");
    expect(products.length).toBeGreaterThan(0);
    expect(products.every(({ title }) => /\bcam/i.test(title))).toBe(true);
  });

  test("is never of another store", async () => {
    expect((await suggestProducts(visitorOf("northtrail"), "tent")).products).not.toEqual([]);
    expect(await suggestProducts(visitor, "tent")).toEqual({ categories: [], products: [] });
  });

  test("of nothing, or of signs, is nothing", async () => {
    for (const typed of ["", "  ", "%", "_", "'"])
      expect(await suggestProducts(visitor, typed)).toEqual({ categories: [], products: [] });
  });
});
