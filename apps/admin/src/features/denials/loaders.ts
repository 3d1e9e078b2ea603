import "server-only";
import { z } from "zod";
import { type DenialCount, listDenials } from "@orchard/core/audit/data";
import { listTenantOverview } from "@orchard/core/tenants/data";
import { dayIn, systemClock } from "@orchard/domain/clock";
import { requireAdministrator } from "../account/loaders.ts";

/** How often the same thing was denied to the same kind of caller at one tenant. */
export type DenialGroup = Pick<DenialCount, "tenantId" | "role" | "subject" | "code" | "times"> & {
  key: string;
  store: string;
  lastDay: string;
};

const SPANS = [7, 30, 90] as const; // days; older ones are forgotten

// What an address says may be anything; what is not understood is as good as absent.
const querySchema = z.object({
  days: z.coerce
    .number()
    .refine((days) => (SPANS as readonly number[]).includes(days))
    .catch(7),
  tenant: z.string().max(60).catch(""),
});
export type DenialQuery = z.infer<typeof querySchema>;

/** Enough for a page; what came before it is in the counts of the tenants. */
const MOST = 5000;
const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** What was denied in the time an address asks for: grouped, with the days it was denied on. Days are UTC. */
export async function loadDenials(address: Record<string, string | string[] | undefined>) {
  const { identity } = await requireAdministrator();
  const query = querySchema.parse(address);
  const [tenants, all] = await Promise.all([listTenantOverview(identity), listDenials(identity, MOST)]);
  const stores = new Map(tenants.map(({ tenantId, name }) => [tenantId, name]));
  const now = systemClock.now();
  const since = now.getTime() - query.days * DAY_IN_MS;
  const denials = all.filter(
    ({ hour, tenantId }) => hour.getTime() > since && (query.tenant === "" || tenantId === query.tenant),
  );
  return {
    query,
    spans: SPANS,
    stores: tenants.map(({ tenantId, name }) => ({ id: tenantId, name })),
    isOperator: identity.role === "operator",
    total: denials.reduce((sum, { times }) => sum + times, 0),
    groups: group(denials, stores),
    trend: perDay(denials, now, query.days),
  };
}

function group(denials: readonly DenialCount[], stores: Map<string, string>): DenialGroup[] {
  const groups = new Map<string, DenialGroup>();
  // Newest first, so the first of a kind is its latest.
  for (const { tenantId, role, subject, code, times, hour } of denials) {
    const key = [tenantId, role, subject, code].join(" ");
    const known = groups.get(key);
    if (known) known.times += times;
    else {
      const store = stores.get(tenantId) ?? "Orchard platform";
      groups.set(key, { key, tenantId, store, role, subject, code, times, lastDay: dayIn(hour, "UTC") });
    }
  }
  return [...groups.values()].toSorted((one, other) => other.times - one.times);
}

/** How many on each day of the span, oldest first; days without any are there. */
function perDay(denials: readonly DenialCount[], now: Date, days: number): { day: string; times: number }[] {
  const counts = new Map<string, number>();
  for (const { hour, times } of denials) {
    const day = dayIn(hour, "UTC");
    counts.set(day, (counts.get(day) ?? 0) + times);
  }
  return Array.from({ length: days }, (_, back) => {
    const day = dayIn(new Date(now.getTime() - (days - 1 - back) * DAY_IN_MS), "UTC");
    return { day, times: counts.get(day) ?? 0 };
  });
}
