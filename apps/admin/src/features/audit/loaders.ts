import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { listToolCalls } from "@orchard/core/audit/data";
import { listTenantOverview } from "@orchard/core/tenants/data";
import { addDays, dayIn, systemClock } from "@orchard/domain/clock";
import { AppError } from "@orchard/domain/errors";
import { csvOf } from "../../csv.ts";
import { requireAdministrator } from "../account/loaders.ts";

/** How far back one can look, in days. */
export const SPANS = [1, 7, 30, 90] as const;
export const spanSchema = z.coerce
  .number()
  .refine((days) => (SPANS as readonly number[]).includes(days))
  .catch(7);
export const OUTCOMES = ["succeeded", "asked", "denied", "failed"] as const;
const PAGE = 50;
const MOST_IN_A_FILE = 10_000;

// What an address says may be anything; what is not understood is as good as absent.
const querySchema = z.object({
  days: spanSchema,
  tenant: z.string().max(60).catch(""),
  tool: z
    .string()
    .regex(/^[a-z_]{1,60}$/)
    .catch(""),
  outcome: z.enum(OUTCOMES).or(z.literal("")).catch(""),
  before: z.iso.datetime({ offset: true }).catch(""),
});
export type AuditQuery = z.infer<typeof querySchema>;
export type AuditAddress = Record<string, string | string[] | undefined>;

/** The address of a query; `before` only when it is given on purpose, so that a new filter begins at the newest. */
export function addressOf(query: Record<string, string | number>, page = "/audit"): string {
  const entries = Object.entries(query).filter(([, value]) => value !== "");
  return `${page}?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()}`;
}

/** What assistants did in the time an address asks for: every store's for an operator, their own for staff. */
export async function loadAudit(address: AuditAddress) {
  const { identity } = await requireAdministrator();
  const query = querySchema.parse(address);
  const [tenants, calls] = await Promise.all([listTenantOverview(identity), read(query, PAGE)]);
  const stores = new Map(tenants.map(({ tenantId, name }) => [tenantId, name]));
  return {
    query,
    spans: SPANS,
    isOperator: identity.role === "operator",
    stores: [...stores].map(([id, name]) => ({ id, name })),
    calls: calls.map((call) => ({ ...call, store: stores.get(call.tenantId) ?? call.tenantId })),
    // Whoever asks for a full page may have more behind it.
    older: calls.length >= PAGE ? calls.at(-1)!.occurredAt : undefined,
  };
}
export type AuditCall = Awaited<ReturnType<typeof loadAudit>>["calls"][number];

/** The same as a file of comma-separated values, at most ten thousand rows. */
export async function loadAuditFile(address: AuditAddress): Promise<string> {
  const rows = await read(querySchema.parse(address), MOST_IN_A_FILE);
  const head = ["occurred_at", "store", "tool", "effect", "outcome", "on_behalf", "duration_ms"];
  return csvOf(
    head,
    rows.map(({ occurredAt, tenantId, tool, effect, outcome, onBehalf, durationMs }) => [
      occurredAt,
      tenantId,
      tool,
      effect,
      outcome,
      onBehalf,
      durationMs,
    ]),
  );
}

async function read({ days, tenant, tool, outcome, before }: AuditQuery, limit: number) {
  const { identity } = await requireAdministrator();
  const first = addDays(dayIn(systemClock.now(), "UTC"), 1 - days);
  try {
    return await listToolCalls(identity, {
      tenantId: tenant || null,
      tool: tool || null,
      outcome: outcome || null,
      since: `${first}T00:00:00Z`,
      before: before || null,
      limit,
    });
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
