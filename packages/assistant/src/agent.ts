import "server-only";
import { type InferAgentUIMessage, isStepCount, type LanguageModel, ToolLoopAgent } from "ai";
import { type Clock, systemClock } from "@orchard/domain/clock";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { getLanguageModel, modelProviderOptions } from "@orchard/models/registry";
import { buildBrief } from "./brief.ts";
import { assistantEnv } from "./env.ts";
import { buildInstructions } from "./instructions.ts";
import { allowedTools, type AssistantTools, TOOLS } from "./tools/all-tools.ts";
import type { ToolContext } from "./tools/define-tool.ts";

/** More than any question of this store needs; a model that loops is stopped here. */
const MAXIMUM_STEPS = 8;

export type AssistantOptions = {
  /** Where the calls are recorded; left out on the command line. */
  chatId?: string | undefined;
  messageId?: string | undefined;
  clock?: Clock | undefined;
  /** For tests: any model instead of the configured one. */
  model?: LanguageModel | undefined;
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
  const delegated = delegateToAssistant(identity);
  const context: ToolContext = { identity: delegated, chatId: options.chatId, messageId: options.messageId };
  const brief = await buildBrief(delegated, options.clock ?? assistantClock());
  const names = Object.keys(TOOLS) as (keyof typeof TOOLS)[];
  return new ToolLoopAgent({
    model: options.model ?? (await getLanguageModel()),
    providerOptions: modelProviderOptions,
    instructions: buildInstructions(brief),
    tools: Object.fromEntries(names.map((name) => [name, TOOLS[name].tool])) as AssistantTools,
    activeTools: allowedTools(delegated),
    toolsContext: Object.fromEntries(names.map((name) => [name, context])) as Record<
      keyof AssistantTools,
      ToolContext
    >,
    stopWhen: isStepCount(MAXIMUM_STEPS),
    maxOutputTokens: 1200,
    maxRetries: 2,
  });
}

export type Assistant = Awaited<ReturnType<typeof createAssistant>>;

/** A chat message as the browser receives it: text, and one typed part per tool call. */
export type AssistantMessage = InferAgentUIMessage<Assistant>;
