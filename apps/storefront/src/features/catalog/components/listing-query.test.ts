import { describe, expect, test } from "vitest";
import type { ListedProduct } from "@orchard/core/listings/data";
import { inOrder, listingHref, readListingQuery, satisfies } from "./listing-query.tsx";

const product = (over: Partial<ListedProduct>): ListedProduct => ({
  productId: "1",
  slug: "a",
  title: "A",
  brand: "Halvorn",
  category: "lenses",
  priceCents: 10_000,
  currency: "USD",
  inStock: true,
  attributes: { mount: "Tovrin", weightGrams: 300, waterproof: false },
  colour: "#000000",
  variants: 1,
  releasedOn: new Date("2026-01-01"),
  ...over,
});
const ask = (search: string) => readListingQuery(Object.fromEntries(new URLSearchParams(search)));

describe("a listing's address", () => {
  test.each([
    "/x/c/y",
    "/x/c/y?q=fast+card&category=lenses&brand=A&brand=B&stock=1&price=10-20&rating=4&sort=rating&page=3",
    "/x/c/y?is.mount=Tovrin&is.mount=Ellock&is.weightGrams=200%7E400",
  ])("%s is written as it was read", (address) => {
    const params = new URL(address, "http://store.example.com").searchParams;
    const all = Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]));
    const query = readListingQuery(all);
    expect(listingHref("/x/c/y", query, { page: query.page })).toBe(address);
  });

  test("leaves out what it does not understand", () => {
    const nothing = readListingQuery({});
    for (const search of [
      "rating=9",
      "rating=x",
      "is.Mount=a",
      "is.__proto__=a",
      "price=a-b",
      "sort=up",
      "page=-1",
    ])
      expect(ask(search)).toEqual(nothing);
  });
});

describe("a product satisfies", () => {
  test.each([
    ["is.mount=Tovrin", true],
    ["is.mount=Ellock", false],
    ["is.waterproof=false", true],
    ["is.waterproof=true", false],
    ["is.weightGrams=300", true],
    ["is.weightGrams=200~300", false],
    ["is.weightGrams=300~400", true],
    ["is.weightGrams=~301", true],
    ["is.weightGrams=~", false],
    ["is.constructor=x", false],
    ["price=100-", true],
    ["price=-100", false],
    ["rating=4", true],
    ["rating=5", false],
    ["brand=Other", false],
  ])("%s: %s", (search, expected) => {
    expect(satisfies(product({ rating: { average: 4.2, count: 9 } }), ask(search))).toBe(expected);
  });

  test("no rating filter without a review", () => {
    expect(satisfies(product({}), ask("rating=1"))).toBe(false);
    expect(satisfies(product({}), ask(""))).toBe(true);
  });
});

test("one enthusiastic review does not outrank many good ones, and no review comes last", () => {
  const rated = (slug: string, average: number, count: number) =>
    product({ slug, rating: { average, count } });
  const list = [product({ slug: "none" }), rated("one", 5, 1), rated("many", 4.6, 60), rated("poor", 2, 30)];
  expect(inOrder(list, "rating").map(({ slug }) => slug)).toEqual(["many", "one", "poor", "none"]);
});
