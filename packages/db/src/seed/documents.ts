import type pg from "pg";
import { chunkDocument } from "@orchard/domain/document";
import { writeDocuments } from "@orchard/prisma/seed/documents/compose";
import { chunkText, decodeVector, digestOf, type DocumentVectors, type StoreData } from "./load.ts";
import { insertRows, productId } from "./store.ts";

/** Writes what a store publishes at length, and its pieces for search. */
export async function seedDocuments(
  client: pg.Client,
  data: StoreData,
  { model, vectors }: DocumentVectors,
): Promise<void> {
  const tenant_id = data.store.tenant.id;
  const documents = writeDocuments(data.store, data.products);
  await insertRows(
    client,
    "documents",
    documents.map(({ slug, kind, product, title, body }) => ({
      tenant_id,
      slug,
      kind,
      product_id: product ? productId(tenant_id, product) : null,
      title,
      body,
      status: "published",
    })),
  );
  // A title weighs least: all pieces of a document share it.
  const rows = documents.flatMap((document) =>
    chunkDocument(document.body).map((chunk, position) => {
      const vector = vectors[digestOf(chunkText(chunk))];
      return {
        tenant_id,
        document_slug: document.slug,
        position,
        headings: chunk.headings,
        body: chunk.body,
        heading: chunk.headings.join(" "),
        title: document.title,
        embedding: vector ? decodeVector(vector) : null,
        embedding_model: vector ? model : null,
      };
    }),
  );
  await client.query(
    `insert into document_chunks (tenant_id, document_slug, position, headings, body, words, embedding, embedding_model)
     select tenant_id, document_slug, position, headings, body,
       setweight(to_tsvector('english', heading), 'A') || setweight(to_tsvector('english', body), 'B')
         || setweight(to_tsvector('english', title), 'C'),
       embedding::halfvec(512), embedding_model
     from jsonb_to_recordset($1::jsonb) as r(tenant_id text, document_slug text, position int, headings text[], body text,
                                             heading text, title text, embedding text, embedding_model text)`,
    [JSON.stringify(rows)],
  );
}
