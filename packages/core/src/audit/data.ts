import "server-only";
import type { Identity } from "@orchard/domain/identity";
import { withIdentity, withIdentityEverywhere } from "@orchard/db/with-identity";

/** One line of the receipt under an answer, from the audit and not from the model's words. */
export type ReceiptEntry = {
  tool: string;
  outcome: "succeeded" | "denied" | "failed" | "asked";
  actors: string[];
  scopes: string[];
  rowIds: string[];
  durationMs: number;
};

/** How often something was not found or refused at a tenant within an hour. It names no person and no row. */
export type DenialCount = {
  tenantId: string;
  hour: Date;
  role: string;
  subject: string;
  code: "not_found" | "refused";
  times: number;
};

/** What was denied, newest first: of every tenant for an operator, of their own for staff. */
export async function listDenials(identity: Identity, limit = 200): Promise<DenialCount[]> {
  const lists = await withIdentityEverywhere(
    identity,
    (tx) => tx.$queryRaw<DenialCount[]>`
      select tenant_id as "tenantId", hour, role, subject, code, times::int from reporting.list_denials() limit ${limit}`,
  );
  return lists
    .flat()
    .toSorted((one, other) => other.hour.getTime() - one.hour.getTime() || other.times - one.times)
    .slice(0, limit);
}

/** The receipts of a chat's answers, by message id. Empty for a chat that is not the caller's. */
export async function listReceipts(
  identity: Identity,
  chatId: string,
): Promise<Record<string, ReceiptEntry[]>> {
  const calls = await withIdentity(identity, (tx) =>
    tx.toolCall.findMany({
      where: { chatId, messageId: { not: null } },
      orderBy: { occurredAt: "asc" },
      take: 500,
    }),
  );
  const receipts: Record<string, ReceiptEntry[]> = {};
  for (const { messageId, tool, outcome, actors, scopes, rowIds, durationMs } of calls) {
    (receipts[messageId!] ??= []).push({
      tool,
      outcome: outcome as ReceiptEntry["outcome"],
      actors,
      scopes,
      rowIds,
      durationMs,
    });
  }
  return receipts;
}
