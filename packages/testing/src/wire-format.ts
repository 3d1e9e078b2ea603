/**
 * What a provider sends for one step of a model: as chat completions (what "OpenAI-compatible" means) or as OpenAI's
 * own responses, streamed or whole.
 */

/** A call as a model makes it. `input` is sent as it is, so that it need not be JSON. */
export type WireCall = { tool: string; input: object | string };

/** One step of a model: what it says, then what it calls. */
export type WireStep = { text?: string; calls?: readonly WireCall[] };

export type WireApi = "chat" | "responses";

const USAGE = {
  chat: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  responses: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
};
const MODEL = { created: 0, model: "scripted" };

// Long texts come in pieces, as they do from a real model.
const PIECE = 8192;
const pieces = (text: string) => text.match(new RegExp(`[^]{1,${PIECE}}`, "g")) ?? [""];
const argumentsOf = ({ input }: WireCall) => (typeof input === "string" ? input : JSON.stringify(input));

/** The events of a streamed answer, without the final `[DONE]`. `id` tells the answers of one conversation apart. */
export function streamedEvents(api: WireApi, id: string, { text, calls = [] }: WireStep): object[] {
  if (api === "responses") return responseEvents(id, text, calls);
  const chunk = (delta: object, finish: string | null = null) => ({
    id,
    object: "chat.completion.chunk",
    ...MODEL,
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  return [
    chunk({ role: "assistant", content: "" }),
    ...(text === undefined ? [] : pieces(text).map((content) => chunk({ content }))),
    ...calls.flatMap((call, index) => [
      chunk({
        tool_calls: [
          { index, id: `${id}-${index}`, type: "function", function: { name: call.tool, arguments: "" } },
        ],
      }),
      ...pieces(argumentsOf(call)).map((part) =>
        chunk({ tool_calls: [{ index, function: { arguments: part } }] }),
      ),
    ]),
    chunk({}, calls.length > 0 ? "tool_calls" : "stop"),
    { ...chunk({}), choices: [], usage: USAGE.chat },
  ];
}

function responseEvents(id: string, text: string | undefined, calls: readonly WireCall[]): object[] {
  const message = { type: "message", id: `${id}-message`, role: "assistant", content: [] };
  const first = text === undefined ? 0 : 1;
  return [
    { type: "response.created", response: { id, created_at: 0, model: MODEL.model } },
    ...(text === undefined
      ? []
      : [
          { type: "response.output_item.added", output_index: 0, item: message },
          ...pieces(text).map((delta) => ({
            type: "response.output_text.delta",
            item_id: message.id,
            output_index: 0,
            delta,
          })),
          { type: "response.output_item.done", output_index: 0, item: message },
        ]),
    ...calls.flatMap((call, at) => {
      const item = {
        type: "function_call",
        id: `${id}-item-${at}`,
        call_id: `${id}-${at}`,
        name: call.tool,
        arguments: "",
      };
      const place = { item_id: item.id, output_index: first + at };
      return [
        { type: "response.output_item.added", output_index: place.output_index, item },
        ...pieces(argumentsOf(call)).map((delta) => ({
          type: "response.function_call_arguments.delta",
          ...place,
          delta,
        })),
        {
          type: "response.output_item.done",
          output_index: place.output_index,
          item: { ...item, arguments: argumentsOf(call), status: "completed" },
        },
      ];
    }),
    { type: "response.completed", response: { usage: USAGE.responses } },
  ];
}

/** The same step as one JSON document, for a caller that does not stream. */
export function wholeAnswer(api: WireApi, id: string, { text, calls = [] }: WireStep): object {
  if (api === "chat") {
    const tool_calls = calls.map((call, at) => ({
      id: `${id}-${at}`,
      type: "function",
      function: { name: call.tool, arguments: argumentsOf(call) },
    }));
    const message = { role: "assistant", content: text ?? null, ...(calls.length > 0 ? { tool_calls } : {}) };
    return {
      id,
      object: "chat.completion",
      ...MODEL,
      choices: [{ index: 0, message, finish_reason: calls.length > 0 ? "tool_calls" : "stop" }],
      usage: USAGE.chat,
    };
  }
  return {
    id,
    created_at: 0,
    model: MODEL.model,
    output: [
      ...(text === undefined
        ? []
        : [
            {
              type: "message",
              id: `${id}-message`,
              role: "assistant",
              content: [{ type: "output_text", text, annotations: [] }],
            },
          ]),
      ...calls.map((call, at) => ({
        type: "function_call",
        id: `${id}-item-${at}`,
        call_id: `${id}-${at}`,
        name: call.tool,
        arguments: argumentsOf(call),
      })),
    ],
    usage: USAGE.responses,
  };
}
