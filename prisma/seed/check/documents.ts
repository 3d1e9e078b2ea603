import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { chunkDocument } from "@orchard/domain/document";
import { writeDocuments } from "../documents/compose.ts";
import { type Finding, repeated, type Store } from "./stores.ts";

/** Every document says something, of something there is, and each of its pieces has the vector of its very text. */
export async function checkDocuments({ name, products, seed }: Store): Promise<Finding> {
  const { vectors } = JSON.parse(
    await readFile(new URL(`../${name}/document-vectors.json`, import.meta.url), "utf8"),
  ) as { vectors: Record<string, string> };
  const documents = writeDocuments(seed, products);
  const pieces = documents.flatMap(({ slug, body }) => chunkDocument(body).map((chunk) => ({ slug, chunk })));
  // The text `npm run seed:vectors` embeds. Written down here again, so that neither changes without the other.
  const digests = pieces.map(({ chunk }) =>
    createHash("sha256")
      .update([...chunk.headings, chunk.body].join(". "))
      .digest("hex")
      .slice(0, 16),
  );
  return {
    check: "documents",
    counted: `${documents.length} in ${pieces.length} pieces, ${Object.keys(vectors).length} vectors`,
    problems: [
      ...repeated(documents.map(({ slug }) => slug)).map((slug) => `${slug} is there twice`),
      ...documents
        .filter(({ body }) => /NaN|undefined|\(\)|\s[.,;]/.test(body))
        .map(({ slug }) => `${slug} has a gap where a figure belongs`),
      ...pieces
        .filter((_, at) => !vectors[digests[at]!])
        .map(({ slug }) => `${slug} has changed since its vectors were made; run npm run seed:vectors`),
      ...Object.keys(vectors)
        .filter((digest) => !digests.includes(digest))
        .map((digest) => `the vector ${digest} belongs to no text`),
    ],
  };
}
