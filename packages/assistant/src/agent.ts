import "server-only";
import { type InferAgentUIMessage, isStepCount, ToolLoopAgent } from "ai";
import { type Clock, systemClock } from "@orchard/domain/clock";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { readPrices } from "@orchard/models/env";
import { getLanguageModel, modelProviderOptions } from "@orchard/models/registry";
import { recordRefusedCall } from "@orchard/core/audit/mutations";
import { type Memory, recallMemories } from "@orchard/core/memories/data";
import { buildBrief } from "./brief.ts";
import { assistantEnv } from "./env.ts";
import { buildInstructions } from "./instructions.ts";
import { limitModel, type Model } from "./model-limits.ts";
import { allowedTools, type AssistantTools, isAllowed, TOOLS } from "./tools/all-tools.ts";
import type { ToolContext } from "./tools/define-tool.ts";

/** The pool serves other shoppers too: a model that makes all its calls at once waits for them. */
const CALLS_AT_ONCE = 4;
/** More than any question of a store needs; a model that loops is stopped here. */
const LIMITS = { steps: 8, outputTokens: 1200 };
/** What a step is taken to have used of a provider that does not say: more than most do. */
const UNKNOWN_TOKENS = { input: 8000, output: 1200 };

export type AssistantOptions = {
  /** Where the calls are recorded; left out on the command line. */
  chatId?: string | undefined;
  messageId?: string | undefined;
  /** What was asked: memories that have to do with it are given to the model. */
  question?: string | undefined;
  clock?: Clock | undefined;
  /** What the turn may be. */
  limits?: { steps: number; outputTokens: number } | undefined;
  /** Counts what a step came to. When it throws, there is no other step, and the person is told why. */
  spend?: ((step: { tokens: number; costMicros: number }) => Promise<void>) | undefined;
  /** For tests: any model instead of the configured one. */
  model?: Model | undefined;
};

/** The clock of this process: the system's, or the one ORCHARD_CLOCK sets in demo mode. */
export function assistantClock(): Clock {
  const { ORCHARD_MODE, ORCHARD_CLOCK } = assistantEnv();
  if (ORCHARD_MODE !== "demo" || !ORCHARD_CLOCK) return systemClock;
  const ahead = Date.parse(ORCHARD_CLOCK) - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}

/**
 * The assistant for one turn of one person. It acts on their behalf with fewer scopes than they have; the
 * identity reaches each tool as typed context and is in no prompt and no input schema.
 */
export async function createAssistant(identity: Identity, options: AssistantOptions = {}) {
  const { chatId, messageId, limits = LIMITS } = options;
  const prices = readPrices();
  let refusal: unknown;
  const delegated = delegateToAssistant(identity, chatId);
  const context: ToolContext = { identity: delegated, chatId, messageId };
  const brief = await buildBrief(delegated, options.clock ?? assistantClock());
  const memories = options.question === undefined ? [] : await recall(context, options.question);
  const names = Object.keys(TOOLS) as (keyof typeof TOOLS)[];
  return new ToolLoopAgent({
    model: limitModel(options.model ?? (await getLanguageModel())),
    providerOptions: modelProviderOptions,
    instructions: buildInstructions(brief, memories),
    tools: Object.fromEntries(names.map((name) => [name, TOOLS[name].tool])) as AssistantTools,
    activeTools: allowedTools(identity, delegated),
    toolsContext: Object.fromEntries(names.map((name) => [name, context])) as Record<
      keyof AssistantTools,
      ToolContext
    >,
    toolCallConcurrency: CALLS_AT_ONCE,
    // By itself the SDK logs a failure with all that the provider was shown; whoever runs a turn logs what is fit to be.
    onError: () => undefined,
    prepareStep: () => {
      if (refusal) throw refusal;
      return {};
    },
    onStepEnd: async ({ content, usage }) => {
      await recordRefused(identity, context, content);
      const { inputTokens = UNKNOWN_TOKENS.input, outputTokens = UNKNOWN_TOKENS.output } = usage;
      const costMicros = inputTokens * prices.input + outputTokens * prices.output;
      await options.spend?.({ tokens: inputTokens + outputTokens, costMicros }).catch((error: unknown) => {
        refusal = error;
      });
    },
    stopWhen: isStepCount(limits.steps),
    maxOutputTokens: limits.outputTokens,
    maxRetries: 2,
  });
}

/** What the person asked to have remembered. Given to the model it counts as read, and taints if it is marked. */
function recall({ identity, chatId, messageId }: ToolContext, question: string): Promise<Memory[]> {
  if (!identity.scopes.includes("memories:read")) return Promise.resolve([]);
  return recallMemories(identity, question, {
    tool: "memories_recall",
    effect: "read",
    chatId,
    messageId,
    rowIds: (memories) => memories.map((each) => each.memoryId),
    untrusted: (memories) => memories.some((each) => each.untrusted),
  });
}

/**
 * A call that the SDK turned away (no such tool, none the caller may use, arguments that are none) reaches no tool,
 * so it is recorded here: by name if it is one of ours, and never with what the model wrote in it.
 */
async function recordRefused(
  person: Identity,
  { identity, chatId, messageId }: ToolContext,
  content: readonly { type: string; toolName?: string; invalid?: boolean }[],
): Promise<void> {
  for (const { type, toolName = "", invalid } of content) {
    if (type !== "tool-call" || !invalid) continue;
    const known = Object.hasOwn(TOOLS, toolName) ? TOOLS[toolName as keyof typeof TOOLS] : undefined;
    const allowed = known && isAllowed(toolName as keyof typeof TOOLS, person, identity);
    const call = { tool: known?.name ?? "unknown", effect: known?.effect ?? "read", chatId, messageId };
    await recordRefusedCall(identity, call, allowed ? "failed" : "denied").catch((error: unknown) =>
      console.error("A refused tool call could not be recorded:", error),
    );
  }
}

export type Assistant = Awaited<ReturnType<typeof createAssistant>>;

/** A chat message as the browser receives it: text, and one typed part per tool call. */
export type AssistantMessage = InferAgentUIMessage<Assistant>;
