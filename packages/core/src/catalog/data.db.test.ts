import { afterAll, describe, expect, test } from "vitest";
import type { ProductsSearchInput } from "@orchard/domain/tool-contracts";
import { parseBrief, renderBrief, renderVocabulary } from "@orchard/domain/instructions";
import { loadStore, SEED_STORES } from "@orchard/db/seed";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { visitorOf } from "../tenants/data.ts";
import { describeCatalogue, getProduct, searchProducts } from "./data.ts";
import { boundVocabulary } from "./rules.ts";

const visitor = visitorOf("aperture");

afterAll(closeDoors);

const value = (name: string, type: "number" | "text" | "boolean") =>
  `(select a.${type}_value from product_attributes a where a.product_id = p.id and a.name = '${name}')`;

// The same conditions as a search input and as SQL that knows nothing of the search.
const CONDITIONS: [string, ProductsSearchInput, string][] = [
  ["a category", { category: "lenses" }, "p.category_slug = 'lenses'"],
  [
    "a category with its children",
    { category: "cameras" },
    "c.parent_slug = 'cameras' or c.slug = 'cameras'",
  ],
  ["a brand in any case", { brand: "hALVORN" }, "p.brand = 'Halvorn'"],
  [
    "without two brands",
    { category: "batteries", excludeBrands: ["Halvorn", "ampelow"] },
    "p.category_slug = 'batteries' and p.brand not in ('Halvorn', 'Ampelow')",
  ],
  [
    "a price, both ends included",
    { minPriceCents: 4900, maxPriceCents: 5900 },
    "p.price_cents between 4900 and 5900",
  ],
  ["in stock", { inStock: true }, "p.stock > 0"],
  ["out of stock", { inStock: false }, "p.stock = 0"],
  [
    "a number at least",
    { attributes: [{ name: "capacity", op: "gte", value: 256 }] },
    `${value("capacity", "number")} >= 256`,
  ],
  [
    "a number under",
    { attributes: [{ name: "weightGrams", op: "lt", value: 100 }] },
    `${value("weightGrams", "number")} < 100`,
  ],
  [
    "a fraction exactly",
    { attributes: [{ name: "maxAperture", op: "eq", value: 1.8 }] },
    `${value("maxAperture", "number")} between 1.79 and 1.81`,
  ],
  ["a yes", { attributes: [{ name: "waterproof", op: "eq", value: true }] }, value("waterproof", "boolean")],
  [
    "a no",
    { attributes: [{ name: "waterproof", op: "eq", value: false }] },
    `not ${value("waterproof", "boolean")}`,
  ],
  [
    "a text in any case",
    { attributes: [{ name: "colour", op: "eq", value: "GREEN" }] },
    `${value("colour", "text")} = 'green'`,
  ],
  // What does not state its colour is neither green nor anything else.
  [
    "another text",
    { attributes: [{ name: "colour", op: "not", value: "black" }] },
    `${value("colour", "text")} <> 'black'`,
  ],
  [
    "all of it at once",
    {
      category: "cameras",
      maxPriceCents: 40_000,
      inStock: true,
      attributes: [
        { name: "waterproof", op: "eq", value: true },
        { name: "weightGrams", op: "lte", value: 165 },
      ],
    },
    `c.parent_slug = 'cameras' and p.price_cents <= 40000 and p.stock > 0 and ${value("waterproof", "boolean")} and ${value("weightGrams", "number")} <= 165`,
  ],
];

describe("a search by", () => {
  test.each(CONDITIONS)("%s finds what SQL finds", async (_, input, condition) => {
    const rows = await withIdentity(visitor, (tx) =>
      tx.$queryRawUnsafe<{ slug: string }[]>(
        `select p.slug from products p join categories c on c.slug = p.category_slug where ${condition}`,
      ),
    );
    const found: string[] = [];
    for (let offset = 0; offset === 0 || offset < rows.length; offset += 10) {
      const { products, total } = await searchProducts(visitor, { ...input, limit: 10, offset });
      expect(total).toBe(rows.length);
      found.push(...products.map((product) => product.slug));
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.toSorted()).toEqual(rows.map((row) => row.slug).toSorted());
  });

  test("an attribute or category that is none finds nothing", async () => {
    for (const input of [
      { category: "tents" },
      { attributes: [{ name: "vegan", op: "eq" as const, value: true }] },
      { brand: "Ulvane" },
    ]) {
      expect(await searchProducts(visitor, input)).toEqual({ products: [], total: 0 });
    }
  });

  test("price sorts by price, both ways", async () => {
    const prices = async (sort: "price_asc" | "price_desc") =>
      (await searchProducts(visitor, { category: "lenses", sort, limit: 10 })).products.map(
        (product) => product.priceCents,
      );
    const rising = await prices("price_asc");
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    const falling = await prices("price_desc");
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  });

  test("a product's own name puts that product first", async () => {
    for (const title of [
      "Halvorn Havra 3 Mirrorless Camera",
      "Tarnholt Polariser 77 mm",
      "Fennimark Loop Wrist Strap",
    ]) {
      expect((await searchProducts(visitor, { query: title })).products[0]?.title).toBe(title);
    }
  });

  test.each(["' or 1=1 --", "%", "_____", "a & b | !c", "\\", "(((", "<script>", "🦉".repeat(20)])(
    "the words “%s” does no harm",
    async (query) => {
      const { products, total } = await searchProducts(visitor, { query });
      expect(products.length).toBeLessThanOrEqual(total);
      expect(total).toBeLessThan(83);
    },
  );
});

test("another store's product is not found, by slug or by id, and one's own is", async () => {
  const there = await getProduct(visitorOf("northtrail"), "ulvane-hollin-2");
  for (const id of [there.slug, there.productId]) {
    await expect(getProduct(visitor, id)).rejects.toMatchObject({ code: "not_found" });
  }
  expect((await getProduct(visitor, "halvorn-havra-3")).title).toBe("Halvorn Havra 3 Mirrorless Camera");
});

describe.each(SEED_STORES)("the words of %s", (name) => {
  test("are all it published", async () => {
    const [vocabulary, { store, products }] = [
      await describeCatalogue(visitorOf(name)),
      await loadStore(name),
    ];
    expect(vocabulary.complete).toBe(true);
    expect(vocabulary.categories.map((category) => category.slug)).toEqual(
      store.categories.map((category) => category.slug),
    );
    expect(vocabulary.attributes.map((attribute) => attribute.name)).toEqual(
      store.attributeDefinitions.map((definition) => definition.name),
    );
    expect(new Set(vocabulary.brands)).toEqual(new Set(products.map((product) => product.brand)));
    expect(vocabulary.interfaces.map((each) => each.kind).toSorted()).toEqual(
      store.interfaceKinds.map((each) => each.kind).toSorted(),
    );
  });

  test("fit the instructions once bounded, keep every category and brand, and are read back as they are", async () => {
    const bounded = boundVocabulary(await describeCatalogue(visitorOf(name)));
    expect(Buffer.byteLength(renderVocabulary(bounded))).toBeLessThanOrEqual(6144);
    const { store } = await loadStore(name);
    expect(bounded.categories).toHaveLength(store.categories.length);
    const brief = { today: "2026-11-21", signedIn: false, vocabulary: bounded };
    expect(parseBrief(renderBrief(brief))).toEqual(brief);
  });

  test("shorten to any length without breaking", async () => {
    const whole = await describeCatalogue(visitorOf(name));
    for (const maximum of [5000, 3000, 1000]) {
      const bounded = boundVocabulary(whole, maximum);
      expect(Buffer.byteLength(renderVocabulary(bounded))).toBeLessThanOrEqual(maximum);
      expect(bounded.complete).toBe(false);
    }
  });
});
