import "server-only";
import { isDeepStrictEqual } from "node:util";
import { getApproval, listApprovals } from "@orchard/core/approvals/data";
import { decideApproval as decide } from "@orchard/core/approvals/mutations";
import { type ApprovalRow, toApprovalCard } from "@orchard/core/approvals/rules";
import type { ApprovalCard, ApprovalDecision, ApprovalState, ApprovalText } from "@orchard/domain/approvals";
import { type Clock, systemClock } from "@orchard/domain/clock";
import { AppError } from "@orchard/domain/errors";
import { approveForAssistant, delegateToAssistant, type Identity } from "@orchard/domain/identity";
import type { ToolResult } from "@orchard/domain/tool-contracts";
import { findAction } from "./tools/all-tools.ts";
import type { Action } from "./tools/define-action.ts";
import { toFailure } from "./tools/define-tool.ts";

/** What has become of a card, and of the write when this decision led to it. */
export type Decided = { approval: ApprovalCard; result?: ToolResult<unknown> };

/**
 * The person's decision on a card. Agreeing does what the row says, once: the database checks that it is this person's,
 * of this chat, waiting, in time, and that the write is the one that was shown. A card that would say something else by
 * now (a price has changed, an order has left) is not agreed to. Deciding twice changes nothing.
 *
 * @throws AppError `not_found` for a card that is not the caller's
 */
export async function decideApproval(
  identity: Identity,
  { approvalId, decision }: ApprovalDecision,
  clock: Clock = systemClock,
): Promise<Decided> {
  const row = await getApproval(identity, approvalId);
  const action = findAction(row.tool);
  if (!action) throw new AppError("not_found");
  const cardNow = async () => toApprovalCard(await getApproval(identity, approvalId), clock.now());

  if (decision === "approve" && ["waiting", "approved"].includes(toApprovalCard(row, clock.now()).state)) {
    const stale = await findChange(identity, action, row);
    if (stale) return { approval: await cardNow(), result: toFailure(row.tool, stale) };
  }
  const state = await decide(identity, approvalId, decision === "approve");
  if (decision !== "approve" || state !== "approved") return { approval: await cardNow() };

  const { chatId, messageId } = row;
  const agreed = approveForAssistant(identity, { chatId, approvalId, scope: action.writes });
  try {
    const context = { chatId, messageId: messageId ?? undefined };
    const data = await action.run(agreed, row.arguments as object, context);
    return { approval: await cardNow(), result: { ok: true, data } };
  } catch (error) {
    const approval = await cardNow();
    // Of two clicks at once the second finds it done.
    return approval.state === "used" ? { approval } : { approval, result: toFailure(row.tool, error) };
  }
}

const OUTDATED = "This is no longer what you were shown. Decline it and ask again.";

/** Why a card no longer says what would happen, or undefined while it does. */
async function findChange(identity: Identity, action: Action, row: ApprovalRow): Promise<unknown> {
  try {
    const delegated = delegateToAssistant(identity, row.chatId);
    const now = await action.describe(delegated, row.arguments as object);
    const { title, lines, amountCents, confirmLabel } = row.card as ApprovalText;
    const shown = { title, lines, ...(amountCents === undefined ? {} : { amountCents }), confirmLabel };
    return isDeepStrictEqual(now, shown) ? undefined : new AppError("conflict", OUTDATED);
  } catch (error) {
    return error;
  }
}

const SAID: Record<ApprovalState, string> = {
  waiting: "The shopper decides this on the card that is shown. Nothing has been done yet.",
  approved: "The shopper agreed, but it could not be done yet.",
  declined: "The shopper declined. Nothing has been done.",
  expired: "The shopper did not decide in time. Nothing has been done.",
  used: "The shopper agreed, and it has been done.",
};

type Part = { type: string; output?: unknown };

/** Messages of a chat with every card as it stands now, for whoever loads it again and for the model alike. */
export async function withCardsOfNow<Message extends { parts: readonly unknown[] }>(
  identity: Identity,
  chatId: string,
  messages: readonly Message[],
  clock: Clock = systemClock,
): Promise<Message[]> {
  const asked = messages.some(({ parts }) => parts.some((part) => approvalOf(part as Part)));
  if (!asked) return [...messages];
  const cards = await listApprovals(identity, chatId, clock);
  return messages.map((message) => ({
    ...message,
    parts: message.parts.map((part) => {
      const shown = approvalOf(part as Part);
      if (!shown) return part;
      const approval = cards.get(shown.approvalId) ?? { ...shown, state: "expired" as const };
      const output = { ...((part as Part).output as object), message: SAID[approval.state], approval };
      return { ...(part as Part), output };
    }),
  }));
}

const approvalOf = ({ output }: Part): ApprovalCard | undefined =>
  (output as { approval?: ApprovalCard } | null | undefined)?.approval;
