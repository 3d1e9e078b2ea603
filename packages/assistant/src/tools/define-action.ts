import "server-only";
import { tool } from "ai";
import type { z } from "zod";
import type { ApprovalText } from "@orchard/domain/approvals";
import type { Identity, Scope } from "@orchard/domain/identity";
import type { ToolResult } from "@orchard/domain/tool-contracts";
import { isTainted } from "@orchard/core/approvals/data";
import { askApproval } from "@orchard/core/approvals/mutations";
import { type AuditedCall, recordRefusedCall } from "@orchard/core/audit/mutations";
import { AppError } from "@orchard/domain/errors";
import { type ToolContext, toFailure, toolContextSchema } from "./define-tool.ts";

type Definition<Input extends z.ZodType, Wanted extends object, Data> = {
  name: string;
  description: string;
  effect: "write" | "destructive";
  /** The scopes the assistant needs to be offered it. */
  scopes: readonly Scope[];
  /** The scope that the write needs; the person has it, and the assistant has it for the one write they agreed to. */
  writes: Scope;
  /** Done at once while nothing that other people wrote has come into the chat. */
  atOnce?: boolean;
  /** The card holds words that may be other people's, and the model is shown the card. */
  taints?: boolean;
  inputSchema: Input;
  /** The model's words made exact: slugs looked up, ids in place. What comes out is what is agreed to and done. */
  resolve: (identity: Identity, input: z.output<Input>) => Promise<Wanted>;
  /** What the person reads before they decide, from the exact arguments and the store's own records. */
  describe: (identity: Identity, wanted: Wanted) => Promise<ApprovalText>;
  /** Does it. The database lets it go on only at once or under an approval of these arguments. */
  run: (identity: Identity, wanted: Wanted, call: AuditedCall) => Promise<Data>;
};

/** The half of an action that is needed when somebody has decided. */
export type Action = {
  name: string;
  writes: Scope;
  describe: (identity: Identity, wanted: object) => Promise<ApprovalText>;
  run: (identity: Identity, wanted: object, context: Omit<ToolContext, "identity">) => Promise<unknown>;
};

export const APPROVAL_NEEDED = {
  code: "approval_needed",
  message: "The shopper decides this on the card that is shown. Nothing has been done yet.",
} as const;

/** Makes a tool that changes something: at once where the database allows that, and else by asking the person. */
export function defineAction<Input extends z.ZodType, Wanted extends object, Data>(
  definition: Definition<Input, Wanted, Data>,
) {
  const {
    name,
    description,
    effect,
    scopes,
    writes,
    atOnce = false,
    taints = false,
    inputSchema,
  } = definition;
  const { resolve, describe, run } = definition;
  const action: Action = {
    name,
    writes,
    describe: (identity, wanted) => describe(identity, wanted as Wanted),
    run: (identity, wanted, { chatId, messageId }) =>
      run(identity, wanted as Wanted, { tool: name, effect, chatId, messageId }),
  };
  return {
    name,
    effect,
    scopes,
    action,
    tool: tool({
      description,
      inputSchema,
      contextSchema: toolContextSchema,
      execute: async (input, { context }): Promise<ToolResult<Data>> => {
        const { identity, chatId, messageId } = context;
        const call = { tool: name, effect, chatId, messageId };
        let prepared: { wanted: Wanted; text: ApprovalText | undefined };
        try {
          const wanted = await resolve(identity, input as z.output<Input>);
          const asks = !atOnce || (await isTainted(identity));
          prepared = { wanted, text: asks ? await describe(identity, wanted) : undefined };
        } catch (error) {
          const denied = error instanceof AppError && error.code === "not_found";
          await recordRefusedCall(identity, call, denied ? "denied" : "failed");
          return toFailure(name, error);
        }
        const { wanted, text } = prepared;
        try {
          if (!text) return { ok: true, data: await run(identity, wanted, call) };
          const asked = { arguments: wanted, text };
          const audit = { ...call, rowIds: () => [], untrusted: () => taints };
          const approval = await askApproval(identity, audit, asked);
          return { ok: false, ...APPROVAL_NEEDED, approval };
        } catch (error) {
          return toFailure(name, error);
        }
      },
    }),
  };
}
