import { type ApprovalCard, type ApprovalText, approvalCardSchema } from "@orchard/domain/approvals";

/** A question of the assistant's as the database keeps it. */
export type ApprovalRow = {
  id: string;
  chatId: string;
  messageId: string | null;
  tool: string;
  arguments: unknown;
  card: unknown;
  expiresAt: Date;
  decision: string | null;
  usedAt: Date | null;
};

/** What has become of a question by now. What was agreed to and not done in time can no longer be done. */
export function approvalState(
  { decision, usedAt, expiresAt }: Pick<ApprovalRow, "decision" | "usedAt" | "expiresAt">,
  now: Date,
): ApprovalCard["state"] {
  if (usedAt) return "used";
  if (decision === "declined") return "declined";
  if (expiresAt <= now) return "expired";
  return decision === "approved" ? "approved" : "waiting";
}

export function toApprovalCard(row: ApprovalRow, now: Date): ApprovalCard {
  return approvalCardSchema.parse({
    ...(row.card as ApprovalText),
    approvalId: row.id,
    tool: row.tool,
    expiresAt: row.expiresAt.toISOString(),
    state: approvalState(row, now),
  });
}
