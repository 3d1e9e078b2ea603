import "server-only";
import type { Day } from "@orchard/domain/clock";
import type { Identity } from "@orchard/domain/identity";
import { notFound } from "@orchard/domain/errors";
import { Prisma, withIdentity, withIdentityEverywhere } from "@orchard/db/with-identity";

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

export type DenialSummary = {
  /** How often the same thing was denied to the same kind of caller at one tenant, most often first. */
  kinds: (Omit<DenialCount, "hour"> & { lastOn: Day })[];
  /** How often on each day that had any, oldest first. */
  days: { day: Day; times: number }[];
};

/**
 * What was denied in the last days, added up: of every tenant for an operator, or of one; of their own for staff. Days are
 * UTC, and today counts as one.
 */
export async function summariseDenials(
  identity: Identity,
  { days, tenantId = null }: { days: number; tenantId?: string | null },
): Promise<DenialSummary> {
  const lists = await withIdentityEverywhere(identity, async (tx) => {
    const wanted = Prisma.sql`from reporting.list_denials() d
      where d.hour >= date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' - make_interval(days => ${days - 1}::int)
        and (${tenantId}::text is null or d.tenant_id = ${tenantId})`;
    const kinds = await tx.$queryRaw<DenialSummary["kinds"]>`
      select d.tenant_id as "tenantId", d.role, d.subject, d.code, sum(d.times)::int as times,
        (max(d.hour) at time zone 'UTC')::date::text as "lastOn"
      ${wanted} group by 1, 2, 3, 4`;
    const perDay = await tx.$queryRaw<DenialSummary["days"]>`
      select (d.hour at time zone 'UTC')::date::text as day, sum(d.times)::int as times ${wanted} group by 1`;
    return { kinds, perDay };
  });
  // A tenant is counted in the database that serves it; a day may have some in several.
  const perDay = new Map<Day, number>();
  for (const { day, times } of lists.flatMap((list) => list.perDay))
    perDay.set(day, (perDay.get(day) ?? 0) + times);
  return {
    kinds: lists
      .flatMap(({ kinds }) => kinds)
      .toSorted((one, other) => other.times - one.times || one.subject.localeCompare(other.subject)),
    days: [...perDay].map(([day, times]) => ({ day, times })).toSorted((a, b) => a.day.localeCompare(b.day)),
  };
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

/** Something an assistant did, without whose it was, with what, or what came of it. `occurredAt` is ISO 8601, to the microsecond. */
export type ToolCallRow = {
  tenantId: string;
  tool: string;
  effect: "read" | "write" | "destructive";
  outcome: ReceiptEntry["outcome"];
  /** Whether somebody acted on a person's behalf, as an assistant does. */
  onBehalf: boolean;
  durationMs: number;
  occurredAt: string;
};

/**
 * What assistants did, newest first: of every tenant for an operator, of their own for staff. `before` takes an
 * `occurredAt` and gives what came earlier; of those that happened at the same instant none is left out, so there may be
 * a few more than `limit`. @throws AppError `not_found` for another store's, and for everybody else
 */
export async function listToolCalls(
  identity: Identity,
  wanted: {
    tenantId?: string | null;
    tool?: string | null;
    outcome?: string | null;
    since?: string | null;
    before?: string | null;
    limit: number;
  },
): Promise<ToolCallRow[]> {
  const { tenantId = null, tool = null, outcome = null, since = null, before = null, limit } = wanted;
  const lists = await withIdentityEverywhere(
    identity,
    (tx) => tx.$queryRaw<ToolCallRow[]>`
      select tenant_id as "tenantId", tool, effect, outcome, on_behalf as "onBehalf", duration_ms as "durationMs",
        to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "occurredAt"
      from reporting.list_tool_calls(${tenantId}, ${tool}, ${outcome}, ${since}::timestamptz, ${before}::timestamptz,
                                     ${limit}::int)`,
  );
  return newestOf(lists, limit);
}

/** Something that somebody who runs a store or the platform changed of its settings or catalogue. */
export type AdminActionRow = {
  tenantId: string;
  role: string;
  /** The name they had then. */
  actor: string;
  /** The table, such as "products". */
  area: string;
  action: "created" | "changed" | "deleted";
  subject: string;
  /** Of a change only what differs. */
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  /** ISO 8601, to the microsecond. */
  occurredAt: string;
};

/**
 * What was changed of settings and catalogue, newest first: of every tenant for an operator, of their own for staff.
 * Pages as {@link listToolCalls} does. @throws AppError `not_found` for another store's, and for everybody else
 */
export async function listAdminActions(
  identity: Identity,
  wanted: {
    tenantId?: string | null;
    area?: string | null;
    since?: string | null;
    before?: string | null;
    limit: number;
  },
): Promise<AdminActionRow[]> {
  const { tenantId = null, area = null, since = null, before = null, limit } = wanted;
  const { sql, empty } = Prisma;
  const lists = await withIdentityEverywhere(identity, (tx) => {
    // Staff who name another store's are told, and counted, as with any other address that is not theirs.
    if (identity.role !== "operator" && tenantId !== null && tenantId !== identity.tenantId)
      throw notFound("admin_actions");
    // Composed, so that each combination of filters has a plan of its own.
    return tx.$queryRaw<AdminActionRow[]>`
      select tenant_id as "tenantId", role, actor, area, action, subject, before, after,
        to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "occurredAt"
      from admin_actions
      where occurred_at < ${before ?? "infinity"}::timestamptz and occurred_at >= ${since ?? "-infinity"}::timestamptz
        ${tenantId === null ? empty : sql`and tenant_id = ${tenantId}`}
        ${area === null ? empty : sql`and area = ${area}`}
      order by occurred_at desc fetch first (${limit}::int) rows with ties`;
  });
  return newestOf(lists, limit);
}

// Each database gave its newest; of all of them the newest, and whatever happened at the same instant as the last.
function newestOf<Row extends { occurredAt: string }>(lists: Row[][], limit: number): Row[] {
  if (lists.length === 1) return lists[0]!;
  const rows = lists.flat().toSorted((one, other) => other.occurredAt.localeCompare(one.occurredAt));
  const last = rows[limit - 1]?.occurredAt;
  return last === undefined ? rows : rows.filter(({ occurredAt }) => occurredAt >= last);
}
