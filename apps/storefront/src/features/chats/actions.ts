"use server";
import { refresh } from "next/cache";
import { decideApproval } from "@orchard/assistant/approvals";
import { readCaller } from "@orchard/auth/gate";
import { undoCartChange } from "@orchard/core/cart/mutations";
import { previewShare } from "@orchard/core/feedback/data";
import { giveFeedback, shareAnswer, withdrawShare } from "@orchard/core/feedback/mutations";
import { forget } from "@orchard/core/memories/mutations";
import { type ApprovalCard, approvalDecisionSchema } from "@orchard/domain/approvals";
import { cartChangeSchema } from "@orchard/domain/cart";
import { type SharedAnswer, feedbackSchema } from "@orchard/domain/feedback";
import { AppError } from "@orchard/domain/errors";
import { uuidSchema } from "@orchard/domain/ids";
import { z } from "zod";
import { announceStock } from "../../mail.ts";
import { readStoreAt } from "../tenants/loaders.ts";

/** A card after a decision: as its row says, and what stood in the way of doing it. */
export type DecidedState = { approval?: ApprovalCard; problem?: string };

/** The shopper's own yes or no to what the assistant asked. What would be done stands in the row and nowhere here. */
export async function decideApprovalAction(store: string, decision: unknown): Promise<DecidedState> {
  return answerAction(async () => {
    const wanted = parse(approvalDecisionSchema, decision);
    const { approval, result } = await decideApproval(await callerAt(store), wanted);
    // What was done may show elsewhere on the page: in the number of things in the cart.
    if (approval.state === "used") refresh();
    if (approval.state === "used" && approval.tool === "orders_cancel")
      announceStock(await readStoreAt(store));
    return { approval, ...(result && !result.ok ? { problem: result.message } : {}) };
  });
}

const sharedAnswerSchema = z.object({ question: z.string().max(2000), answer: z.string().max(8000) });

/** Takes back what the assistant changed in the cart, unless the cart has changed since. */
export async function undoCartChangeAction(store: string, change: unknown): Promise<{ problem?: string }> {
  return answerAction(async () => {
    await undoCartChange(await callerAt(store), parse(cartChangeSchema, change));
    refresh();
    return {};
  });
}

/** Forgets what the assistant was just told to remember. */
export async function undoMemoryAction(store: string, memoryId: unknown): Promise<{ problem?: string }> {
  return answerAction(async () => {
    await forget(await callerAt(store), { memoryId: parse(uuidSchema, memoryId) });
    return {};
  });
}

/** What the caller says about one of their answers. */
export async function giveFeedbackAction(store: string, feedback: unknown): Promise<{ problem?: string }> {
  return answerAction(async () => {
    await giveFeedback(await callerAt(store), parse(feedbackSchema, feedback));
    return {};
  });
}

/** Exactly what would be given away of an answer. */
export async function previewShareAction(
  store: string,
  messageId: unknown,
): Promise<{ preview?: SharedAnswer; problem?: string }> {
  return answerAction(async () => ({
    preview: await previewShare(await callerAt(store), parse(uuidSchema, messageId)),
  }));
}

/** Gives away what was shown. */
export async function shareAnswerAction(
  store: string,
  messageId: unknown,
  seen: unknown,
): Promise<{ problem?: string }> {
  return answerAction(async () => {
    await shareAnswer(await callerAt(store), parse(uuidSchema, messageId), parse(sharedAnswerSchema, seen));
    return {};
  });
}

/** Takes back what was given away. */
export async function withdrawShareAction(store: string, messageId: unknown): Promise<{ problem?: string }> {
  return answerAction(async () => {
    await withdrawShare(await callerAt(store), parse(uuidSchema, messageId));
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
async function answerAction<State>(work: () => Promise<State>): Promise<State | { problem: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return { problem: error.message };
    throw error;
  }
}
