import { isStepCount, jsonSchema, ToolLoopAgent, tool, type ModelMessage } from "ai";
import { renderBrief } from "@orchard/domain/instructions";
import { describe, expect, test } from "vitest";
import { createOfflineModel } from "./model.ts";
import { briefOn } from "./testing/bike-store.ts";
import { PRODUCTS } from "./testing/bike-tools.ts";

const instructions = `You help.\n${renderBrief(briefOn("2026-06-15"))}`;
const system = { role: "system" as const, content: instructions };
const user = (text: string) => ({ role: "user" as const, content: [{ type: "text" as const, text }] });
const offered = (...names: string[]) =>
  names.map((name) => ({ type: "function" as const, name, inputSchema: {} }));

async function partsOf(stream: ReadableStream): Promise<{ type: string; delta?: string }[]> {
  const parts: { type: string; delta?: string }[] = [];
  for await (const part of stream) parts.push(part as { type: string; delta?: string });
  return parts;
}

describe("the language-model interface", () => {
  test("streams text in small chunks that add up to the generated text", async () => {
    const model = createOfflineModel();
    const prompt = [system, user("hello")];
    const { content } = await model.doGenerate({ prompt });
    const { stream } = await model.doStream({ prompt });
    const parts = await partsOf(stream);
    expect(parts.map((part) => part.type).filter((type, at, all) => type !== all[at - 1])).toEqual([
      "stream-start",
      "text-start",
      "text-delta",
      "text-end",
      "finish",
    ]);
    const deltas = parts.filter((part) => part.type === "text-delta").map((part) => part.delta!);
    expect(deltas.length).toBeGreaterThan(2);
    expect(deltas.every((delta) => delta.trim().split(/\s+/).length <= 4)).toBe(true);
    expect(content).toEqual([{ type: "text", text: deltas.join("") }]);
  });

  test("tool calls carry unique ids and end the step", async () => {
    const model = createOfflineModel();
    const call = { prompt: [system, user("tyres")], tools: offered("products_search") };
    const [one, other] = [await model.doGenerate(call), await model.doGenerate(call)];
    expect(one.finishReason.unified).toBe("tool-calls");
    const ids = [one, other].flatMap(({ content }) =>
      content.flatMap((part) => (part.type === "tool-call" ? [part.toolCallId] : [])),
    );
    expect(new Set(ids).size).toBe(2);
  });

  test("estimates usage from lengths", async () => {
    const { usage } = await createOfflineModel().doGenerate({ prompt: [system, user("hello")] });
    expect(usage.inputTokens.total).toBeGreaterThan(500);
    expect(usage.outputTokens.total).toBeGreaterThan(5);
  });

  test("never calls a tool that is not offered, and says so", async () => {
    const { content } = await createOfflineModel().doGenerate({
      prompt: [system, user("What did I buy last year?")],
      tools: offered("products_search"),
    });
    expect(content).toEqual([{ type: "text", text: "I cannot look that up here." }]);
  });

  test("toolChoice none means no calls", async () => {
    const { content } = await createOfflineModel().doGenerate({
      prompt: [system, user("tyres")],
      tools: offered("products_search"),
      toolChoice: { type: "none" },
    });
    expect(content[0]!.type).toBe("text");
  });

  test("an abbreviated vocabulary is asked for in full when a word is unknown", async () => {
    const brief = briefOn("2026-06-15");
    const short = {
      ...brief,
      vocabulary: {
        ...brief.vocabulary,
        complete: false,
        attributes: brief.vocabulary.attributes.map(({ values: _values, ...rest }) => rest),
      },
    };
    const prompt = [{ role: "system" as const, content: renderBrief(short) }, user("carbon racks")];
    const { content } = await createOfflineModel().doGenerate({
      prompt,
      tools: offered("products_search", "catalog_describe"),
    });
    expect(content).toMatchObject([{ type: "tool-call", toolName: "catalog_describe" }]);
  });

  test("without a brief, or aborted, it answers nothing it cannot know", async () => {
    const { content } = await createOfflineModel().doGenerate({
      prompt: [{ role: "system", content: "Hi" }, user("tyres")],
    });
    expect(content[0]).toMatchObject({ type: "text", text: expect.stringContaining("inside a store") });
    await expect(async () =>
      createOfflineModel().doGenerate({ prompt: [system, user("tyres")], abortSignal: AbortSignal.abort() }),
    ).rejects.toThrow("aborted");
  });

  test("says what it is", async () => {
    const { content } = await createOfflineModel().doGenerate({ prompt: [system, user("Are you ChatGPT?")] });
    expect(content[0]).toMatchObject({ text: expect.stringContaining("not a language model") });
  });
});

describe("in the AI SDK's agent", () => {
  const search = tool({
    description: "Search products.",
    inputSchema: jsonSchema<{ limit?: number }>({ type: "object" }),
    execute: async () => ({
      ok: true as const,
      data: { products: PRODUCTS.filter((product) => product.category === "tyres"), total: 2 },
    }),
  });
  const agent = new ToolLoopAgent({
    model: createOfflineModel(),
    instructions,
    tools: { products_search: search },
    stopWhen: isStepCount(5),
  });

  test("a question, its tool call and a follow-up", async () => {
    const first = await agent.generate({ prompt: "Which tyres do you have?" });
    expect(first.text).toContain("[Norrvik Trail 40 Tyre](product:norrvik-trail-40)");
    const messages: ModelMessage[] = [
      { role: "user", content: "Which tyres do you have?" },
      ...first.responseMessages,
      { role: "user", content: "which is lighter?" },
    ];
    const second = await agent.generate({ messages });
    expect(second.steps).toHaveLength(1);
    expect(second.text).toMatch(
      /^The \[Norrvik Trail 40 Tyre\]\(product:norrvik-trail-40\) is the lighter one/,
    );
  });

  test("a follow-up after the results have left the prompt reads them again", async () => {
    const text =
      "The [Norrvik Trail 40 Tyre](product:norrvik-trail-40) and the [Norrvik Trail 45 Tyre](product:norrvik-trail-45).";
    const answer = { role: "assistant" as const, content: [{ type: "text" as const, text }] };
    const prompt = [system, user("Which tyres do you have?"), answer, user("which is lighter?")];
    const { content } = await createOfflineModel().doGenerate({ prompt, tools: offered("products_get") });
    expect(content).toMatchObject([
      { type: "tool-call", toolName: "products_get", input: '{"productId":"norrvik-trail-40"}' },
    ]);
  });

  test("streams", async () => {
    const { textStream } = await agent.stream({ prompt: "Which tyres do you have?" });
    let text = "";
    for await (const chunk of textStream) text += chunk;
    expect(text).toContain("Norrvik Trail 45 Tyre");
  });
});
