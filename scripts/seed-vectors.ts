import { readFile, writeFile } from "node:fs/promises";
import { chunkDocument } from "@orchard/domain/document";
import {
  chunkText,
  digestOf,
  type DocumentVectors,
  documentVectorsFile,
  embeddingText,
  encodeVector,
  loadStore,
  SEED_STORES,
  type Vectors,
  vectorsFile,
} from "@orchard/db/seed";
import { embeddingModelId, embedTexts } from "@orchard/models/embeddings";
import { writeDocuments } from "@orchard/prisma/seed/documents/compose";

/** Makes the vectors of the seed, of products and of pieces of documents, with the local model. Only texts that changed are embedded again. */
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
    const digest = digestOf(text);
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

  const chunks = writeDocuments(store, products).flatMap(({ body }) => chunkDocument(body).map(chunkText));
  const before = await readFile(documentVectorsFile(name), "utf8").then(
    (text) => JSON.parse(text) as DocumentVectors,
    () => undefined,
  );
  const texts = new Map(chunks.map((text) => [digestOf(text), text]));
  const fresh = [...texts].filter(([digest]) => before?.model !== model || !before.vectors[digest]);
  const values = await embedTexts(
    fresh.map(([, text]) => text),
    {},
  );
  const encoded = new Map(fresh.map(([digest], at) => [digest, encodeVector(values[at]!)]));
  const documents: DocumentVectors = {
    model,
    dimensions: 512,
    vectors: Object.fromEntries(
      [...texts.keys()].toSorted().map((digest) => [digest, encoded.get(digest) ?? before!.vectors[digest]!]),
    ),
  };
  await writeFile(documentVectorsFile(name), `${JSON.stringify(documents, null, 1)}\n`);
  console.log(`${name}: ${chunks.length} pieces of documents, ${texts.size} texts, ${fresh.length} embedded`);
}
