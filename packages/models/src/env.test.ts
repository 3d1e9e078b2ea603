import { describe, expect, test } from "vitest";
import { readAssistantModel, readEmbeddingModel } from "./env.ts";

describe("ASSISTANT_MODEL", () => {
  test("nothing set is the offline model", () => {
    expect(readAssistantModel({})).toEqual({ provider: "offline" });
    expect(readAssistantModel({ ASSISTANT_MODEL: "" })).toEqual({ provider: "offline" });
    expect(readAssistantModel({ ASSISTANT_MODEL: "offline" })).toEqual({ provider: "offline" });
  });

  test("a provider with its key", () => {
    expect(readAssistantModel({ ASSISTANT_MODEL: "openai/some-model", OPENAI_API_KEY: "k" })).toEqual({
      provider: "openai",
      model: "some-model",
      apiKey: "k",
    });
    expect(readAssistantModel({ ASSISTANT_MODEL: "anthropic/some-model", ANTHROPIC_API_KEY: "k" })).toEqual({
      provider: "anthropic",
      model: "some-model",
      apiKey: "k",
    });
  });

  test("a compatible address needs no key, and a model's name may hold slashes", () => {
    const variables = {
      ASSISTANT_MODEL: "compatible/org/model:7b",
      ASSISTANT_BASE_URL: "http://localhost:11434/v1",
    };
    expect(readAssistantModel(variables)).toEqual({
      provider: "compatible",
      model: "org/model:7b",
      baseUrl: "http://localhost:11434/v1",
      apiKey: undefined,
    });
  });

  test.each([
    [{ ASSISTANT_MODEL: "gpt" }, "ASSISTANT_MODEL is malformed. Write openai/<model>"],
    [{ ASSISTANT_MODEL: "openai/" }, "ASSISTANT_MODEL is malformed."],
    [{ ASSISTANT_MODEL: "openai/m" }, "OPENAI_API_KEY is not set. ASSISTANT_MODEL=openai/m needs it."],
    [{ ASSISTANT_MODEL: "anthropic/m", OPENAI_API_KEY: "k" }, "ANTHROPIC_API_KEY is not set."],
    [{ ASSISTANT_MODEL: "compatible/m" }, "ASSISTANT_BASE_URL is not set. Write the address"],
    [{ ASSISTANT_MODEL: "compatible/m", ASSISTANT_BASE_URL: "ftp://x" }, "ASSISTANT_BASE_URL is malformed."],
  ])("%o is refused and says what to do", (variables, message) => {
    expect(() => readAssistantModel(variables)).toThrow(
      expect.objectContaining({ code: "misconfigured", message: expect.stringContaining(message) }),
    );
  });
});

describe("EMBEDDING_MODEL", () => {
  test("local unless told otherwise", () => {
    expect(readEmbeddingModel({})).toEqual({ provider: "local" });
    expect(readEmbeddingModel({ EMBEDDING_MODEL: "local" })).toEqual({ provider: "local" });
    expect(
      readEmbeddingModel({ EMBEDDING_MODEL: "openai/text-embedding-3-small", OPENAI_API_KEY: "k" }),
    ).toMatchObject({ provider: "openai", apiKey: "k" });
  });

  test("other models are refused: their vectors have another length", () => {
    expect(() => readEmbeddingModel({ EMBEDDING_MODEL: "openai/text-embedding-3-large" })).toThrow(
      "EMBEDDING_MODEL is malformed.",
    );
    expect(() => readEmbeddingModel({ EMBEDDING_MODEL: "openai/text-embedding-3-small" })).toThrow(
      "OPENAI_API_KEY is not set.",
    );
  });
});
