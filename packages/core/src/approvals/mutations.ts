import "server-only";
import { APPROVAL_MINUTES, type ApprovalCard, type ApprovalText } from "@orchard/domain/approvals";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";
import { type Audit, withAudit } from "../audit/mutations.ts";

/**
 * The assistant asks the person it acts for. The database keeps the arguments, whose hash the write must match; asked
 * for the same again while the first question waits, it is that question.
 * @throws AppError `too_many_attempts` when too many questions of a chat wait already
 */
export async function askApproval(
  identity: Identity,
  audit: Audit<ApprovalCard>,
  { arguments: wanted, text }: { arguments: object; text: ApprovalText },
): Promise<ApprovalCard> {
  return withAudit(identity, { ...audit, asks: true }, async (tx) => {
    const [row] = await tx.$queryRaw<{ id: string | null }[]>`
      select assistant.ask(${newId()}::uuid, ${audit.tool}, ${JSON.stringify(wanted)}::jsonb,
                           ${JSON.stringify(text)}::jsonb, ${audit.messageId ?? null}::uuid)::text as id`;
    if (!row?.id) throw new AppError("too_many_attempts");
    return {
      ...text,
      approvalId: row.id,
      tool: audit.tool,
      // For the card's clock only; the row's own time decides, and is what a reload shows.
      expiresAt: new Date(Date.now() + APPROVAL_MINUTES * 60_000).toISOString(),
      state: "waiting",
    };
  });
}

/**
 * The person decides; nobody decides for them. What was decided before stays so.
 * @throws AppError `not_found` for a question that is not the caller's
 */
export async function decideApproval(
  identity: Identity,
  approvalId: string,
  agree: boolean,
): Promise<ApprovalCard["state"]> {
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ state: ApprovalCard["state"] }[]>`
      select assistant.decide_approval(${approvalId}::uuid, ${agree}) as state`,
  );
  return row!.state;
}
