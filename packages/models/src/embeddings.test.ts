import { expect, test, vi } from "vitest";
import { EMBEDDING_DIMENSIONS, embeddingModelId, embedTexts } from "./embeddings.ts";

const cosine = (a: number[], b: number[]) => a.reduce((sum, value, at) => sum + value * b[at]!, 0);

test("local vectors have 512 numbers and length 1, whatever the text", async () => {
  const texts = ["a warm winter jacket", "", "   ", "x".repeat(5000), "日本語", "a"];
  const vectors = await embedTexts(texts, {});
  expect(vectors).toHaveLength(texts.length);
  for (const vector of vectors) {
    expect(vector).toHaveLength(EMBEDDING_DIMENSIONS);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  }
}, 30_000);

test("the batch a text stands in does not change its vector, and near meanings are nearer", async () => {
  const texts = Array.from({ length: 9 }, (_, at) => `filler text number ${at}`);
  const [alone] = await embedTexts(["warm jacket"], {});
  const batch = await embedTexts([...texts, "warm jacket", "down coat", "espresso machine"], {});
  expect(cosine(alone!, batch[9]!)).toBeCloseTo(1, 4);
  expect(cosine(alone!, batch[10]!)).toBeGreaterThan(cosine(alone!, batch[11]!));
}, 30_000);

test("no texts, no vectors, no model", async () => {
  expect(await embedTexts([], {})).toEqual([]);
});

test("the id tells models apart", () => {
  expect(embeddingModelId({})).toBe("local/use-lite-512");
  expect(embeddingModelId({ EMBEDDING_MODEL: "openai/text-embedding-3-small", OPENAI_API_KEY: "k" })).toBe(
    "openai/text-embedding-3-small-512",
  );
});

test("OpenAI is asked for 512 dimensions", async () => {
  const bodies: unknown[] = [];
  vi.stubGlobal("fetch", async (_: unknown, init: RequestInit) => {
    bodies.push(JSON.parse(init.body as string));
    const data = [{ object: "embedding", index: 0, embedding: [3, 4] }];
    return Response.json({
      object: "list",
      data,
      model: "text-embedding-3-small",
      usage: { prompt_tokens: 1, total_tokens: 1 },
    });
  });
  const vectors = await embedTexts(["hello"], {
    EMBEDDING_MODEL: "openai/text-embedding-3-small",
    OPENAI_API_KEY: "k",
  });
  vi.unstubAllGlobals();
  expect(bodies).toMatchObject([{ dimensions: 512, model: "text-embedding-3-small" }]);
  expect(vectors).toEqual([[0.6, 0.8]]);
});
