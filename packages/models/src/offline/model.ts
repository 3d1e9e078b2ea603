import { randomUUID } from "node:crypto";
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import { parseBrief } from "@orchard/domain/instructions";
import { callKey } from "./calls.ts";
import { readConversation } from "./conversation.ts";
import { nextStep } from "./turns.ts";

/**
 * The offline model: a deterministic implementation of the AI SDK's language-model interface, for running without any
 * provider. It reads a message with a grammar and the store's own words, plans tool calls and words the answer from
 * their results. It is no language model and says so when asked. `newId` makes the random half of tool call ids.
 */
export function createOfflineModel({
  newId = () => randomUUID().slice(0, 8),
}: { newId?: () => string } = {}): LanguageModelV4 {
  const generate = (options: LanguageModelV4CallOptions): LanguageModelV4GenerateResult => {
    options.abortSignal?.throwIfAborted();
    const content = contentFor(options, newId);
    return {
      content,
      finishReason: {
        unified: content.some((part) => part.type === "tool-call") ? "tool-calls" : "stop",
        raw: undefined,
      },
      usage: usageOf(options, content),
      warnings: [],
    };
  };
  return {
    specificationVersion: "v4",
    provider: "orchard",
    modelId: "offline",
    supportedUrls: {},
    doGenerate: async (options) => generate(options),
    doStream: async (options) => ({ stream: streamOf(generate(options)) }),
  };
}

function contentFor(
  { prompt, tools = [], toolChoice }: LanguageModelV4CallOptions,
  newId: () => string,
): LanguageModelV4Content[] {
  const { instructions, turns } = readConversation(prompt);
  const brief = parseBrief(instructions);
  if (!brief || turns.length === 0)
    return [{ type: "text", text: "I can only answer questions inside a store, and I was given none." }];
  const offered = new Set(toolChoice?.type === "none" ? [] : tools.map((tool) => tool.name));
  const step = nextStep(turns, brief, offered);
  if ("text" in step) return [{ type: "text", text: step.text }];
  return step.calls.map((call) => ({
    type: "tool-call",
    toolCallId: `${callKey(call)}-${newId()}`,
    toolName: call.tool,
    input: JSON.stringify(call.input),
  }));
}

/** No tokens are counted anywhere: four characters are taken for one. */
function usageOf(
  { prompt }: LanguageModelV4CallOptions,
  content: readonly LanguageModelV4Content[],
): LanguageModelV4Usage {
  const tokens = (value: unknown) => Math.ceil(JSON.stringify(value).length / 4);
  const [input, output] = [tokens(prompt), tokens(content)];
  return {
    inputTokens: { total: input, noCache: input, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: output, text: output, reasoning: 0 },
  };
}

/** Words go out in small chunks, as they would from a provider, without pretending to think. */
function streamOf({
  content,
  finishReason,
  usage,
  warnings,
}: LanguageModelV4GenerateResult): ReadableStream<LanguageModelV4StreamPart> {
  const parts: LanguageModelV4StreamPart[] = [{ type: "stream-start", warnings }];
  content.forEach((part, at) => {
    if (part.type === "text") {
      const id = `text-${at}`;
      const chunks = part.text.match(/(?:\s*\S+){1,3}\s*$|(?:\s*\S+){1,3}/g) ?? [];
      parts.push(
        { type: "text-start", id },
        ...chunks.map((delta) => ({ type: "text-delta" as const, id, delta })),
        { type: "text-end", id },
      );
    } else if (part.type === "tool-call") {
      const { toolCallId: id, toolName, input } = part;
      parts.push(
        { type: "tool-input-start", id, toolName },
        { type: "tool-input-delta", id, delta: input },
        { type: "tool-input-end", id },
        part,
      );
    }
  });
  parts.push({ type: "finish", finishReason, usage });
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
}
