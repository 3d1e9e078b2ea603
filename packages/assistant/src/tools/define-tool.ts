import "server-only";
import { tool } from "ai";
import { z } from "zod";
import { AppError, ERRORS } from "@orchard/domain/errors";
import type { Identity, Scope } from "@orchard/domain/identity";
import type { ToolResult } from "@orchard/domain/tool-contracts";
import { type Audit, recordRefusedCall } from "@orchard/core/audit/mutations";

/**
 * What a tool is told besides its input: on whose behalf, and where to record it. It comes from the session
 * through the agent's typed context; the model neither sees it nor can fill it in.
 */
export type ToolContext = { identity: Identity; chatId?: string | undefined; messageId?: string | undefined };

export const toolContextSchema = z.custom<ToolContext>((value) =>
  Boolean((value as ToolContext | undefined)?.identity),
);

type Definition<Input extends z.ZodType, Data> = {
  name: string;
  description: string;
  effect: Audit<Data>["effect"];
  /** The scopes it needs; without them it is not offered to the model at all. */
  scopes: readonly Scope[];
  inputSchema: Input;
  run: (identity: Identity, input: z.output<Input>, audit: Audit<Data>) => Promise<Data>;
  /** The ids of the rows an answer built on this result rests on. */
  rowIds: (data: Data) => string[];
  /** Whether the result holds what other people wrote at length. From then on every write of the chat asks. */
  taints?: (data: Data) => boolean;
};

/** Makes a tool of a core function: same rights, same errors, one audit row per call. */
export function defineTool<Input extends z.ZodType, Data>(definition: Definition<Input, Data>) {
  const { name, description, effect, scopes, inputSchema, run, rowIds, taints } = definition;
  return {
    name,
    effect,
    scopes,
    action: undefined,
    tool: tool({
      description,
      inputSchema,
      contextSchema: toolContextSchema,
      execute: async (input, { context }): Promise<ToolResult<Data>> => {
        const { identity, chatId, messageId } = context;
        if (!scopes.every((scope) => identity.scopes.includes(scope))) {
          // It was not offered. The database would answer without rows; a refusal is the plainer record.
          await recordRefusedCall(identity, { tool: name, effect, chatId, messageId }, "denied");
          return { ok: false, code: "not_found", message: ERRORS.not_found.message };
        }
        try {
          const data = await run(identity, input as z.output<Input>, {
            tool: name,
            effect,
            chatId,
            messageId,
            rowIds,
            untrusted: taints,
          });
          return { ok: true, data };
        } catch (error) {
          return toFailure(name, error);
        }
      },
    }),
  };
}

/** Nothing from the database, a stack or a provider reaches the model: a code and a fixed sentence. */
export function toFailure(name: string, error: unknown): ToolResult<never> {
  if (!(error instanceof AppError)) console.error(`Tool ${name} failed:`, error);
  const code = error instanceof AppError ? error.code : "assistant_unavailable";
  // Why something is not possible any more is a sentence of ours, written for the shopper.
  const message = code === "conflict" ? (error as AppError).message : ERRORS[code].message;
  return { ok: false, code, message };
}
