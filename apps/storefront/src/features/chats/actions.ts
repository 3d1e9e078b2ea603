"use server";
import { refresh } from "next/cache";
import { decideApproval } from "@orchard/assistant/approvals";
import { readCaller } from "@orchard/auth/gate";
import { setQuantity } from "@orchard/core/cart/mutations";
import { type ApprovalCard, approvalDecisionSchema } from "@orchard/domain/approvals";
import { quantitySchema } from "@orchard/domain/cart";
import { AppError, ERRORS } from "@orchard/domain/errors";
import { uuidSchema } from "@orchard/domain/ids";
import { z } from "zod";
import { readStoreAt } from "../tenants/loaders.ts";

/** A card after a decision: as its row says, and what stood in the way of doing it. */
export type DecidedState = { approval?: ApprovalCard; problem?: string };

/** The shopper's own yes or no to what the assistant asked. What would be done stands in the row and nowhere here. */
export async function decideApprovalAction(store: string, decision: unknown): Promise<DecidedState> {
  return answerAction(async () => {
    const wanted = parse(approvalDecisionSchema, decision);
    const { approval, result } = await decideApproval(await callerAt(store), wanted);
    refresh();
    return { approval, ...(result && !result.ok ? { problem: result.message } : {}) };
  });
}

const undoSchema = z.object({ productId: uuidSchema, quantity: z.union([z.literal(0), quantitySchema]) });

/** Puts a quantity in the cart back to what it was before the assistant changed it. */
export async function undoCartChangeAction(store: string, change: unknown): Promise<{ problem?: string }> {
  return answerAction(async () => {
    const wanted = parse(undoSchema, change);
    await setQuantity(await callerAt(store), wanted);
    refresh();
    return {};
  });
}

async function callerAt(store: string) {
  await readStoreAt(store);
  return (await readCaller(store)).identity;
}

/** What a browser sent, as it must be. @throws AppError `invalid_input` */
function parse<Value>(schema: z.ZodType<Value>, sent: unknown): Value {
  const read = schema.safeParse(sent);
  if (!read.success) throw new AppError("invalid_input");
  return read.data;
}

/** Runs an action; an expected failure becomes its sentence, a bug passes through. */
async function answerAction<State extends { problem?: string }>(work: () => Promise<State>): Promise<State> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return { problem: ERRORS[error.code].message } as State;
    throw error;
  }
}
