import { createHash } from "node:crypto";
import { appendFile, mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";
import { EMBEDDING_DIMENSIONS, embeddingModelId, embedTexts } from "@orchard/models/embeddings";

/**
 * Vectors on disk, outside git: one file per model, one record per text, found by the digest of the text. Records are
 * only ever added, so a run that is killed leaves what it had made, and two stores that share a text share its vector.
 */
const DIGEST_BYTES = 32;
const RECORD_BYTES = DIGEST_BYTES + EMBEDDING_DIMENSIONS * 4;
/** Texts between two writes: what a killed run loses. */
const STEP = 256;

export type EmbeddingRun = {
  vectors: Map<string, Float32Array>;
  made: number;
  /** Of the texts made now; undefined when all were known. */
  perSecond: number | undefined;
};

/** A vector for every text. `onProgress` hears how many of the missing ones are made. */
export async function embedCached(
  texts: readonly string[],
  folder: string,
  onProgress: (done: number, total: number, secondsLeft: number) => void = () => {},
): Promise<EmbeddingRun> {
  const file = path.join(folder, `${embeddingModelId().replaceAll(/[^\w.-]/g, "-")}.vectors`);
  await mkdir(folder, { recursive: true });
  const known = await readVectors(file);
  const wanted = [...new Set(texts)];
  const missing = wanted.filter((text) => !known.has(digestOf(text)));
  const began = performance.now();
  const rate = (done: number) => (done * 1000) / (performance.now() - began);
  for (let start = 0; start < missing.length; start += STEP) {
    const part = missing.slice(start, start + STEP);
    const vectors = await embedTexts(part);
    const records = part.map((text, at) => {
      const values = Float32Array.from(vectors[at]!);
      known.set(digestOf(text), values);
      return Buffer.concat([Buffer.from(digestOf(text), "hex"), Buffer.from(values.buffer)]);
    });
    await appendFile(file, Buffer.concat(records));
    const done = start + part.length;
    onProgress(done, missing.length, (missing.length - done) / rate(done));
  }
  return {
    vectors: new Map(wanted.map((text) => [text, known.get(digestOf(text))!])),
    made: missing.length,
    perSecond: missing.length > 0 ? rate(missing.length) : undefined,
  };
}

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

async function readVectors(file: string): Promise<Map<string, Float32Array>> {
  const known = new Map<string, Float32Array>();
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const records = Math.floor(bytes.length / RECORD_BYTES);
  for (let at = 0; at < records * RECORD_BYTES; at += RECORD_BYTES) {
    const values = Float32Array.from({ length: EMBEDDING_DIMENSIONS }, (_, index) =>
      bytes.readFloatLE(at + DIGEST_BYTES + index * 4),
    );
    known.set(bytes.toString("hex", at, at + DIGEST_BYTES), values);
  }
  // A record that was being written when its run was killed is cut off, or every later one would be read askew.
  if (bytes.length > records * RECORD_BYTES) {
    const handle = await open(file, "r+");
    await handle.truncate(records * RECORD_BYTES).finally(() => handle.close());
  }
  return known;
}
