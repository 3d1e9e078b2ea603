import { wrapLanguageModel } from "ai";

/**
 * What a model may send in one turn, whatever it was asked to keep to. A provider that was taken over can write and
 * call without end, and send along more than texts and calls; beyond the limits it is as if it had stopped by itself.
 */

/** Calls of one turn, good and bad ones together. No question of a store needs as many. */
const MAXIMUM_CALLS = 32;
/** Characters of one turn: texts, reasoning, names and arguments. */
const MAXIMUM_CHARACTERS = 64_000;
/** Of one call's arguments; the longest that our tools understand has a few thousand. */
const LONGEST_INPUT = 16_000;
const LONGEST_NAME = 60;
/** Arguments nested deeper are none of ours, and code that walks through them may not come back. */
const DEEPEST_INPUT = 20;
/** What stands in for arguments that are none: no tool understands it. */
const NO_INPUT = "null";

type Wrapped = Parameters<typeof wrapLanguageModel>[0];
export type Model = Wrapped["model"];
type Middleware = Exclude<Wrapped["middleware"], unknown[]>;
type Streamed = Awaited<ReturnType<NonNullable<Middleware["wrapStream"]>>>["stream"];
type Content = Awaited<ReturnType<NonNullable<Middleware["wrapGenerate"]>>>["content"][number];
type StreamPart = Streamed extends ReadableStream<infer Part> ? Part : never;

/** A model for one turn that cannot exceed the limits. */
export function limitModel(model: Model): Model {
  const left = { characters: MAXIMUM_CHARACTERS, calls: MAXIMUM_CALLS };

  /** A call as it may go on, or undefined when there were enough. */
  const limitCall = <Call extends { toolName: string; input: string }>(call: Call): Call | undefined => {
    if (left.calls-- <= 0) return undefined;
    const sound =
      call.input.length <= LONGEST_INPUT &&
      depthOf(call.input) <= DEEPEST_INPUT &&
      !/\\u0000/.test(call.input); // no text of the database holds it
    return { ...call, toolName: call.toolName.slice(0, LONGEST_NAME), input: sound ? call.input : NO_INPUT };
  };
  const limitText = (text: string): string => {
    const kept = text.slice(0, Math.max(0, left.characters));
    left.characters -= text.length;
    return kept;
  };

  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: "v4",
      wrapGenerate: async ({ doGenerate }) => {
        const result = await doGenerate();
        const content = result.content.flatMap((part): Content[] => {
          if (part.type === "text" || part.type === "reasoning")
            return [{ ...part, text: limitText(part.text) }];
          const call = part.type === "tool-call" && !part.providerExecuted ? limitCall(part) : undefined;
          return call ? [call] : [];
        });
        return { ...result, content };
      },
      wrapStream: async ({ doStream }) => {
        const result = await doStream();
        return { ...result, stream: limitStream(result.stream, limitText, limitCall) };
      },
    },
  });
}

type CallPart = Extract<StreamPart, { type: "tool-call" }>;

function limitStream(
  stream: Streamed,
  limitText: (text: string) => string,
  limitCall: (call: CallPart) => CallPart | undefined,
): Streamed {
  const open = new Map<string, "text-end" | "reasoning-end">();
  return stream.pipeThrough(
    new TransformStream<StreamPart, StreamPart>({
      transform(part, controller) {
        switch (part.type) {
          case "text-delta":
          case "reasoning-delta": {
            const delta = limitText(part.delta);
            if (delta) controller.enqueue({ ...part, delta });
            if (delta.length === part.delta.length) return;
            for (const [id, type] of open) controller.enqueue({ type, id });
            controller.enqueue({
              type: "finish",
              finishReason: { unified: "length", raw: undefined },
              usage: UNKNOWN_USAGE,
            });
            controller.terminate();
            return;
          }
          case "text-start":
          case "reasoning-start":
            open.set(part.id, part.type === "text-start" ? "text-end" : "reasoning-end");
            break;
          case "text-end":
          case "reasoning-end":
            open.delete(part.id);
            break;
          case "tool-call": {
            const call = part.providerExecuted ? undefined : limitCall(part);
            if (call) controller.enqueue(call);
            return;
          }
          case "stream-start":
          case "response-metadata":
          case "finish":
          case "error":
            break;
          // Arguments come whole with their call. All else a provider may send (its own tools' results, files,
          // sources, requests for approval) is none of an answer.
          default:
            return;
        }
        controller.enqueue(part);
      },
    }),
  );
}

const UNKNOWN_USAGE = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

/** How deep a JSON text is nested at most; brackets within its strings count too. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of json) {
    if (sign === "[" || sign === "{") deepest = Math.max(deepest, ++depth);
    else if (sign === "]" || sign === "}") depth--;
  }
  return deepest;
}
