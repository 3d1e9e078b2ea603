import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { DocumentChunk } from "@orchard/domain/document";
import {
  type PersonSeed,
  personSeedSchema,
  productSeedSchema,
  storeSeedSchema,
} from "@orchard/prisma/seed/format";
import { prismaDirectory } from "../paths.ts";

export const SEED_STORES = ["aperture", "northtrail", "dailygrind"] as const;
export type SeedStore = (typeof SEED_STORES)[number];

export type StoreData = {
  store: z.output<typeof storeSeedSchema>;
  products: z.output<typeof productSeedSchema>[];
  people: z.output<typeof personSeedSchema>[];
};

/** One store's seed data, validated. @throws ZodError naming the entry that is wrong. */
export async function loadStore(name: SeedStore): Promise<StoreData> {
  const folder = `../../../../prisma/seed/${name}`;
  const [store, products, people] = await Promise.all([
    import(`${folder}/store.ts`) as Promise<{ store: unknown }>,
    import(`${folder}/products.ts`) as Promise<{ products: unknown }>,
    import(`${folder}/people.ts`) as Promise<{ people: PersonSeed[] }>,
  ]);
  return {
    store: storeSeedSchema.parse(store.store),
    products: z.array(productSeedSchema).parse(products.products),
    people: z.array(personSeedSchema).parse(people.people),
  };
}

/** What a product is embedded from: what the store published about it, most telling first. */
export function embeddingText(product: StoreData["products"][number], categoryName: string): string {
  return `${product.title}. ${categoryName}. ${product.summary}`;
}

/** What a piece of a document is embedded from. Manuals share pieces, so its title is left to the words. */
export const chunkText = ({ headings, body }: DocumentChunk) => [...headings, body].join(". ");

/** A name for a text: the first 16 digits of its SHA-256. */
export const digestOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

export const vectorsFile = (name: SeedStore) => path.join(prismaDirectory, "seed", name, "vectors.json");

const vectorsSchema = z.object({
  model: z.string(),
  dimensions: z.literal(512),
  /** slug → [sha256 of the embedded text, base64 of 512 little-endian 16-bit integers, value × 32767] */
  vectors: z.record(z.string(), z.tuple([z.string(), z.string()])),
});
export type Vectors = z.infer<typeof vectorsSchema>;

/** The product vectors made by `npm run seed:vectors`. */
export async function loadVectors(name: SeedStore): Promise<Vectors> {
  return vectorsSchema.parse(JSON.parse(await readFile(vectorsFile(name), "utf8")));
}

export const documentVectorsFile = (name: SeedStore) =>
  path.join(prismaDirectory, "seed", name, "document-vectors.json");

const documentVectorsSchema = z.object({
  model: z.string(),
  dimensions: z.literal(512),
  /** digest of the embedded text → its vector, as above */
  vectors: z.record(z.string(), z.string()),
});
export type DocumentVectors = z.infer<typeof documentVectorsSchema>;

/** The vectors of the documents' pieces, made by `npm run seed:vectors`. */
export async function loadDocumentVectors(name: SeedStore): Promise<DocumentVectors> {
  return documentVectorsSchema.parse(JSON.parse(await readFile(documentVectorsFile(name), "utf8")));
}

export function encodeVector(values: readonly number[]): string {
  return Buffer.from(Int16Array.from(values, (value) => Math.round(value * 32767)).buffer).toString("base64");
}

/** A stored vector as pgvector's text form. */
export function decodeVector(text: string): string {
  const bytes = Buffer.from(text, "base64");
  const values = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  return `[${Array.from(values, (value) => (value / 32767).toFixed(5)).join(",")}]`;
}
