import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import {
  embeddingText,
  encodeVector,
  loadStore,
  SEED_STORES,
  type Vectors,
  vectorsFile,
} from "@orchard/db/seed";
import { embeddingModelId, embedTexts } from "@orchard/models/embeddings";

/** Makes the product vectors of the seed with the local model. Only texts that changed are embedded again. */
for (const name of SEED_STORES) {
  const { store, products } = await loadStore(name);
  const model = embeddingModelId({});
  const known = await readFile(vectorsFile(name), "utf8").then(
    (text) => JSON.parse(text) as Vectors,
    () => undefined,
  );
  const vectors: Vectors["vectors"] = {};
  let made = 0;
  for (const product of products) {
    const category = store.categories.find((each) => each.slug === product.category);
    if (!category)
      throw new Error(`${name}: ${product.slug} is in category "${product.category}", which is none.`);
    const text = embeddingText(product, category.name);
    const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
    const before = known?.model === model ? known.vectors[product.slug] : undefined;
    if (before?.[0] === digest) {
      vectors[product.slug] = before;
      continue;
    }
    const [values] = await embedTexts([text], {});
    vectors[product.slug] = [digest, encodeVector(values!)];
    made++;
  }
  const file: Vectors = { model, dimensions: 512, vectors };
  await writeFile(vectorsFile(name), `${JSON.stringify(file, null, 1)}\n`);
  console.log(`${name}: ${products.length} products, ${made} embedded, ${products.length - made} unchanged`);
}
