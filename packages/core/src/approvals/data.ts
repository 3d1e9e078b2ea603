import "server-only";
import type { ApprovalCard } from "@orchard/domain/approvals";
import { type Clock, systemClock } from "@orchard/domain/clock";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { withIdentity } from "@orchard/db/with-identity";
import { type ApprovalRow, toApprovalCard } from "./rules.ts";

const COLUMNS = { omit: { argumentsHash: true } } as const;

/** One question of the assistant's to the caller, with what would be done. @throws AppError `not_found` */
export async function getApproval(identity: Identity, approvalId: string): Promise<ApprovalRow> {
  const row = await withIdentity(identity, (tx) =>
    tx.approval.findFirst({ where: { id: approvalId }, ...COLUMNS }),
  );
  if (!row) throw notFound("approvals");
  return row;
}

/** What the assistant asked the caller in a chat, by id, as it stands now. */
export async function listApprovals(
  identity: Identity,
  chatId: string,
  clock: Clock = systemClock,
): Promise<Map<string, ApprovalCard>> {
  const rows = await withIdentity(identity, (tx) =>
    tx.approval.findMany({ where: { chatId }, orderBy: { askedAt: "desc" }, take: 200, ...COLUMNS }),
  );
  return new Map(rows.map((row) => [row.id, toApprovalCard(row, clock.now())]));
}

/** Whether what other people wrote at length has come into the chat that the assistant acts in. */
export async function isTainted(identity: Identity): Promise<boolean> {
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ tainted: boolean }[]>`select assistant.tainted() as tainted`,
  );
  return row!.tainted;
}
