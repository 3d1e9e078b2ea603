import { generateText } from "ai";
import { afterEach, expect, test, vi } from "vitest";
import { describeModel, getLanguageModel, modelProviderOptions } from "./registry.ts";

afterEach(() => vi.unstubAllGlobals());

test("without any setting the offline model answers", async () => {
  expect(describeModel({})).toEqual({ id: "offline", provider: "orchard", offline: true });
  expect(await getLanguageModel({})).toMatchObject({ specificationVersion: "v4", modelId: "offline" });
});

test("a description holds no secret", () => {
  const described = describeModel({ ASSISTANT_MODEL: "openai/some-model", OPENAI_API_KEY: "secret" });
  expect(described).toEqual({ id: "openai/some-model", provider: "openai", offline: false });
});

test.each([
  [{ ASSISTANT_MODEL: "anthropic/some-model", ANTHROPIC_API_KEY: "k" }, "some-model"],
  [{ ASSISTANT_MODEL: "compatible/some-model", ASSISTANT_BASE_URL: "http://127.0.0.1:9/v1" }, "some-model"],
])("%o gives that provider's model", async (variables, modelId) => {
  expect(await getLanguageModel(variables)).toMatchObject({ modelId });
});

/** The body of the one request a call to OpenAI makes; the answer to it does not matter. */
async function requestBody(withOptions: boolean): Promise<Record<string, unknown>> {
  const bodies: Record<string, unknown>[] = [];
  vi.stubGlobal("fetch", async (_: unknown, init: RequestInit) => {
    bodies.push(JSON.parse(init.body as string) as Record<string, unknown>);
    return Response.json({ error: { message: "refused" } }, { status: 400 });
  });
  const model = await getLanguageModel({ ASSISTANT_MODEL: "openai/some-model", OPENAI_API_KEY: "k" });
  const options = withOptions ? { providerOptions: modelProviderOptions } : {};
  await expect(generateText({ model, prompt: "Hello", maxRetries: 0, ...options })).rejects.toThrow(
    "refused",
  );
  return bodies[0]!;
}

test("OpenAI is told to store nothing, even when the caller forgets to say so", async () => {
  expect(await requestBody(true)).toMatchObject({ store: false });
  expect(await requestBody(false)).toMatchObject({ store: false });
});
