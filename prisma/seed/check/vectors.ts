import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Finding, Product, Store } from "./stores.ts";

type Vectors = { model: string; dimensions: number; vectors: Record<string, [string, string]> };

/** The text `npm run seed:vectors` embeds. Written down here again, so that neither changes without the other. */
const textOf = (product: Product, category: string) => `${product.title}. ${category}. ${product.summary}`;

export async function checkVectors({ name, products, seed }: Store): Promise<Finding> {
  const file = JSON.parse(
    await readFile(new URL(`../${name}/vectors.json`, import.meta.url), "utf8"),
  ) as Vectors;
  const slugs = new Set(products.map((product) => product.slug));
  const problems = Object.keys(file.vectors)
    .filter((slug) => !slugs.has(slug))
    .map((slug) => `${slug} has a vector and is no product`);
  for (const product of products) {
    const [digest, vector] = file.vectors[product.slug] ?? [];
    const category = seed.categories.find((each) => each.slug === product.category);
    const wanted = createHash("sha256")
      .update(textOf(product, category?.name ?? ""))
      .digest("hex")
      .slice(0, 16);
    if (digest === undefined) problems.push(`${product.slug} has no vector; run npm run seed:vectors`);
    else if (digest !== wanted)
      problems.push(`${product.slug} has changed since its vector was made; run npm run seed:vectors`);
    else if (!isUnit(vector!, file.dimensions))
      problems.push(`${product.slug}: its vector is not ${file.dimensions} numbers of length one`);
  }
  return { check: "vectors", counted: `${Object.keys(file.vectors).length} of ${file.model}`, problems };
}

function isUnit(vector: string, dimensions: number): boolean {
  const bytes = Buffer.from(vector, "base64");
  if (bytes.length !== dimensions * 2) return false;
  const values = Array.from({ length: dimensions }, (_, at) => bytes.readInt16LE(at * 2) / 32_767);
  return Math.abs(Math.hypot(...values) - 1) < 0.01;
}
