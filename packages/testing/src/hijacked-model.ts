import type { LanguageModel } from "ai";
import { MockLanguageModelV4 } from "ai/test";

type Generate = Exclude<MockLanguageModelV4["doGenerate"], unknown[]>;
type Prompt = Parameters<Generate>[0]["prompt"];
type Stream = Awaited<ReturnType<MockLanguageModelV4["doStream"]>>["stream"];

/** A call as a model makes it. `input` is sent as it is, so that it need not be JSON. */
export type ScriptedCall = { tool: string; input: object | string };

const NO_TOKENS = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/**
 * A model that has been taken over: at every step it makes all of the given calls, for so many rounds or without
 * end, and then says a text. It remembers every prompt it was shown and every tool it was offered.
 */
export function hijackedModel(calls: ScriptedCall[], { rounds = Infinity, text = "Done." } = {}) {
  const prompts: Prompt[] = [];
  const offered: string[][] = [];
  let made = 0;
  const step: Generate = async ({ prompt, tools = [] }) => {
    prompts.push(prompt);
    offered.push(tools.map((tool) => tool.name));
    const ends = calls.length === 0 || prompts.length > rounds;
    return {
      content: ends
        ? [{ type: "text", text }]
        : calls.map(({ tool, input }) => ({
            type: "tool-call" as const,
            toolCallId: `call-${made++}`,
            toolName: tool,
            input: typeof input === "string" ? input : JSON.stringify(input),
          })),
      finishReason: { unified: ends ? "stop" : "tool-calls", raw: undefined },
      usage: NO_TOKENS,
      warnings: [],
    };
  };
  const model: LanguageModel = new MockLanguageModelV4({
    doGenerate: step,
    doStream: async (options) => {
      const { content, finishReason, usage } = await step(options);
      const stream: Stream = new ReadableStream({
        start(controller) {
          controller.enqueue({ type: "stream-start", warnings: [] });
          for (const part of content) {
            if (part.type === "tool-call") controller.enqueue(part);
            if (part.type !== "text") continue;
            controller.enqueue({ type: "text-start", id: "text" });
            controller.enqueue({ type: "text-delta", id: "text", delta: part.text });
            controller.enqueue({ type: "text-end", id: "text" });
          }
          controller.enqueue({ type: "finish", finishReason, usage });
          controller.close();
        },
      });
      return { stream };
    },
  });
  return { model, prompts, offered };
}
