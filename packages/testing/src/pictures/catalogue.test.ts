import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { products as aperture } from "@orchard/prisma/seed/aperture/products";
import { products as dailygrind } from "@orchard/prisma/seed/dailygrind/products";
import type { ProductSeed } from "@orchard/prisma/seed/format";
import { products as northtrail } from "@orchard/prisma/seed/northtrail/products";
import { kinds } from "@orchard/ui/art/kinds";
import { ProductArt } from "@orchard/ui/art/product-art";

const STORES = { aperture, northtrail, dailygrind };

const draw = ({ category, attributes, colour }: ProductSeed, seed: string) =>
  renderToStaticMarkup(ProductArt({ category, attributes, colour, seed }));

/** Form and colour alone: every product of the same brand, and no word on it. */
const silhouette = (product: ProductSeed) => draw(product, "same").replaceAll(/<text.*?<\/text>/g, "");

describe.each(Object.entries(STORES))("the pictures of %s", (_, products) => {
  const categories = [...new Set(products.map((product) => product.category))];

  test("are of at least twelve kinds, all drawn", () => {
    expect(categories.length).toBeGreaterThanOrEqual(12);
    expect(categories.filter((category) => !kinds[category])).toEqual([]);
  });

  test("are fed by attributes the catalogue states: four or more of every product, and its weight", () => {
    const poor = products.filter(({ category, attributes }) => {
      const stated = Object.keys(kinds[category]!.parameters).filter((name) => name in attributes);
      return stated.length < 4 || typeof attributes["weightGrams"] !== "number";
    });
    expect(poor.map(({ slug }) => slug)).toEqual([]);
  });

  test("state every length they are measured by", () => {
    const silent = products.flatMap(({ slug, category, attributes }) =>
      Object.values(kinds[category]!.spans ?? {})
        .filter((name) => typeof attributes[name] !== "number")
        .map((name) => `${slug}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  test("are never the same, so no two neighbours of any listing are, however it is ordered", () => {
    const seen = new Map<string, string>();
    const twins = products.flatMap((product) => {
      const picture = silhouette(product);
      const twin = seen.get(picture);
      seen.set(picture, product.slug);
      return twin ? [`${twin} = ${product.slug}`] : [];
    });
    expect(twins).toEqual([]);
  });
});
