import { afterAll, describe, expect, test } from "vitest";
import { VERDICTS } from "@orchard/domain/compatibility";
import { delegateToAssistant } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import { getProduct, listCategories } from "../catalog/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { findCompatible, listFits } from "./data.ts";

const ada = actor("aperture", "ada@example.com");
const visitor = visitorOf("aperture");
const card = "kettermar-steen-128";

afterAll(closeDoors);

const cameras = (identity = visitor, over: Partial<Parameters<typeof findCompatible>[1]> = {}) =>
  findCompatible(identity, { productIds: [card], category: "cameras", limit: 10, ...over });

describe("what works with a card", () => {
  test("is listed best verdict first, then in stock, then not yet owned, then by price", async () => {
    const { results } = await cameras(ada);
    const rank = (each: (typeof results)[number]) => [
      VERDICTS.indexOf(each.verdict),
      Number(!each.product.inStock),
      Number(each.owned),
      each.product.priceCents,
    ];
    const ranks = results.map(rank);
    const inOrder = ranks.toSorted(
      (a, b) => a.map((value, at) => value - b[at]!).find((difference) => difference !== 0) ?? 0,
    );
    expect(ranks).toEqual(inOrder);
    // Full fits that are sold out come after those that are not, and what is owned after what is new.
    expect(
      results
        .slice(0, 6)
        .map((each) => each.product.slug)
        .slice(-2),
    ).toEqual(["halvorn-havra-3", "veldane-vessim-4"]);
  });

  test("is counted over everything, however few are listed", async () => {
    const counts = { fits: 6, "fits with limits": 2, "cannot tell": 3, "does not fit": 12 };
    expect((await cameras(visitor, { limit: 1 })).counts).toEqual(counts);
    expect((await cameras(visitor, { limit: 1 })).results).toHaveLength(1);
    expect((await cameras()).counts).toEqual(counts);
  });

  test("leaves out what does not fit, unless it was asked about by name", async () => {
    expect((await cameras()).results.map((each) => each.verdict)).not.toContain("does not fit");
    const { results } = await findCompatible(visitor, {
      productIds: [card],
      candidateIds: ["halvorn-havra-1"],
    });
    expect(results).toMatchObject([
      { verdict: "does not fit", reasons: ["the slot takes SDHC cards at most, and the card is SDXC"] },
    ]);
  });

  test("keeps to price, brand, attributes and stock", async () => {
    const { results } = await cameras(visitor, {
      maxPriceCents: 70_000,
      attributes: [{ name: "waterproof", op: "eq", value: false }],
      inStock: true,
    });
    expect(results.map((each) => each.product.slug)).toEqual([
      "taddlow-wayla-12",
      "taddlow-bitta-go",
      "ondrel-nelle",
    ]);
    const ofHalvorn = await cameras(visitor, { brand: "halvorn" });
    expect(new Set(ofHalvorn.results.map((each) => each.product.brand))).toEqual(new Set(["Halvorn"]));
  });

  test("is the best over several things it may work with, and says with which", async () => {
    const { results, anchors } = await cameras(visitor, { productIds: ["kettermar-anvik-256", card] });
    expect(anchors.map((each) => each.slug)).toEqual(["kettermar-anvik-256", card]);
    const { productId } = await getProduct(visitor, "kettermar-anvik-256");
    expect(results.find((each) => each.product.slug === "halvorn-havra-9")).toMatchObject({
      verdict: "fits",
      anchorId: productId,
    });
  });
});

describe("ownership", () => {
  test("is told to the shopper and to their assistant", async () => {
    for (const identity of [ada, delegateToAssistant(ada)]) {
      const { results } = await cameras(identity);
      expect(results.filter((each) => each.owned).map((each) => each.product.slug)).toEqual([
        "halvorn-havra-3",
      ]);
    }
  });

  test("is nobody's for a visitor, and not another shopper's", async () => {
    expect((await cameras()).results.filter((each) => each.owned)).toEqual([]);
    const { results } = await cameras(actor("aperture", "jiayi@example.com"));
    expect(results.filter((each) => each.owned).map((each) => each.product.slug)).toEqual([
      "veldane-vessim-2",
    ]);
  });

  test("ends when a thing was sent back or its order cancelled", async () => {
    const { results } = await findCompatible(ada, {
      productIds: ["halvorn-havra-3"],
      candidateIds: ["tarnholt-85-f18", "halvorn-35-f18"],
    });
    expect(Object.fromEntries(results.map((each) => [each.product.slug, each.owned]))).toEqual({
      "tarnholt-85-f18": false,
      "halvorn-35-f18": true,
    });
    const yusuf = await findCompatible(actor("aperture", "yusuf@example.com"), {
      productIds: ["kettermar-anvik-256"],
      candidateIds: ["veldane-vessim-9"],
    });
    expect(yusuf.results).toMatchObject([{ owned: false, verdict: "fits" }]);
  });
});

describe("questions without sense", () => {
  test("about a product that is none, or another store's, find nothing", async () => {
    for (const id of ["no-such-card", newId(), "ulvane-hollin-2"]) {
      await expect(cameras(visitor, { productIds: [id] })).rejects.toMatchObject({ code: "not_found" });
    }
    // Its own store's, on the other hand, does.
    const { results } = await findCompatible(visitorOf("northtrail"), {
      productIds: ["ulvane-hollin-2"],
      category: "footprints",
    });
    expect(results.length).toBeGreaterThan(0);
  });

  test("that name neither a kind nor candidates are refused", async () => {
    await expect(findCompatible(visitor, { productIds: [card] })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(findCompatible(visitor, { productIds: [card], candidateIds: [] })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  test("about things with no connection, or with themselves, give no result", async () => {
    expect((await findCompatible(visitor, { productIds: [card], category: "straps" })).results).toEqual([]);
    expect((await findCompatible(visitor, { productIds: [card], candidateIds: [card] })).results).toEqual([]);
  });
});

describe("what works with a product, by category", () => {
  test.each([card, "halvorn-havra-6", "halvorn-35-f18"])(
    "is for %s what is found category by category",
    async (slug) => {
      const groups = await listFits(ada, { productId: slug, perCategory: 4 });
      expect(groups.length).toBeGreaterThan(0);
      for (const category of await listCategories(ada)) {
        const { results, counts } = await findCompatible(ada, {
          productIds: [slug],
          category: category.slug,
          limit: 200,
        });
        const fits = results.filter(
          ({ verdict, product }) => verdict.startsWith("fits") && product.category === category.slug,
        );
        const group = groups.find((each) => each.category === category.slug);
        expect(group?.fits ?? []).toEqual(fits.slice(0, 4));
        expect(group?.total ?? 0).toBe(fits.length);
        if (!category.parent) continue;
        expect(group?.total ?? 0).toBe(counts.fits + counts["fits with limits"]);
      }
    },
  );

  test("says of what is owned only to its owner, and knows no other store's product", async () => {
    const owned = async (identity: typeof ada) =>
      (await listFits(identity, { productId: card, perCategory: 50 }))
        .flatMap(({ fits }) => fits)
        .filter((each) => each.owned);
    expect(await owned(ada)).not.toEqual([]);
    expect(await owned(visitor)).toEqual([]);
    await expect(
      listFits(visitorOf("northtrail"), { productId: card, perCategory: 4 }),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});
