import { generateText, jsonSchema, streamText, tool } from "ai";
import { afterEach, describe, expect, test } from "vitest";
import { getLanguageModel } from "@orchard/models/registry";
import { type ModelWire, startModelWire, type WireTurn } from "./model-wire.ts";

let wire: ModelWire | undefined;
afterEach(async () => {
  await wire?.close();
  delete process.env["OPENAI_BASE_URL"];
});

const tools = {
  echo: tool({
    inputSchema: jsonSchema<{ word: string }>({ type: "object", properties: { word: { type: "string" } } }),
    execute: async ({ word }) => ({ said: word }),
  }),
};

const PROVIDERS = {
  "chat completions": { ASSISTANT_MODEL: "compatible/scripted" },
  responses: { ASSISTANT_MODEL: "openai/scripted", OPENAI_API_KEY: "key" },
};

/** The model behind a wire that does these turns, one for each request, and the last of them from then on. */
async function modelOf(provider: keyof typeof PROVIDERS, turns: WireTurn[]) {
  wire = await startModelWire((_, number) => turns[Math.min(number, turns.length - 1)]!);
  process.env["OPENAI_BASE_URL"] = wire.url;
  const model = await getLanguageModel({ ...PROVIDERS[provider], ASSISTANT_BASE_URL: wire.url });
  return { model, wire };
}

describe.each(Object.keys(PROVIDERS) as (keyof typeof PROVIDERS)[])("over %s", (provider) => {
  test("a text arrives whole and streamed, however long", async () => {
    const long = "word ".repeat(10_000);
    const { model } = await modelOf(provider, [{ text: long }]);
    expect((await generateText({ model, prompt: "Say it." })).text).toBe(long);
    expect(await streamText({ model, prompt: "Say it." }).text).toBe(long);
  });

  test("a tool is called with its arguments, and its result is in the next request", async () => {
    const { model, wire: made } = await modelOf(provider, [
      { calls: [{ tool: "echo", input: { word: "heron" } }] },
      { text: "Done." },
    ]);
    const result = streamText({ model, prompt: "Go.", tools, stopWhen: ({ steps }) => steps.length === 2 });
    expect(await result.text).toBe("Done.");
    expect((await result.steps)[0]!.toolResults).toMatchObject([{ output: { said: "heron" } }]);
    expect(made.requests.map((request) => request.tools)).toEqual([["echo"], ["echo"]]);
    expect(made.requests[1]!.text).toContain("heron");
  });

  test("an error status, and a stream cut in the middle, are errors", async () => {
    const refused = await modelOf(provider, [{ status: 400 }]);
    await expect(generateText({ model: refused.model, prompt: "Go.", maxRetries: 0 })).rejects.toThrow(
      "The wire said no.",
    );
    await refused.wire.close();
    const cut = await modelOf(provider, [{ text: "word ".repeat(10_000), cutAfter: 3 }]);
    const errors: unknown[] = [];
    const result = streamText({
      model: cut.model,
      prompt: "Go.",
      maxRetries: 0,
      onError: (each) => void errors.push(each),
    });
    await result.consumeStream();
    expect(errors).toHaveLength(1);
  });
});
