import "server-only";
import { z } from "zod";
import { type DenialSummary, summariseDenials } from "@orchard/core/audit/data";
import { listTenantOverview } from "@orchard/core/tenants/data";
import { addDays, dayIn, systemClock } from "@orchard/domain/clock";
import { requireAdministrator } from "../account/loaders.ts";

/** How often the same thing was denied to the same kind of caller at one tenant. */
export type DenialKind = DenialSummary["kinds"][number] & { store: string };

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

/** What was denied in the time an address asks for, by kind and by day. Days are UTC. */
export async function loadDenials(address: Record<string, string | string[] | undefined>) {
  const { identity } = await requireAdministrator();
  const query = querySchema.parse(address);
  const [tenants, { kinds, days }] = await Promise.all([
    listTenantOverview(identity),
    summariseDenials(identity, { days: query.days, tenantId: query.tenant || null }),
  ]);
  const stores = new Map(tenants.map(({ tenantId, name }) => [tenantId, name]));
  const counts = new Map(days.map(({ day, times }) => [day, times]));
  const first = addDays(dayIn(systemClock.now(), "UTC"), 1 - query.days);
  return {
    query,
    spans: SPANS,
    stores: tenants.map(({ tenantId, name }) => ({ id: tenantId, name })),
    isOperator: identity.role === "operator",
    total: kinds.reduce((sum, { times }) => sum + times, 0),
    kinds: kinds.map((kind): DenialKind => ({
      ...kind,
      store: stores.get(kind.tenantId) ?? "Orchard platform",
    })),
    // Days without any are there, too.
    trend: Array.from({ length: query.days }, (_, at) => {
      const day = addDays(first, at);
      return { day, times: counts.get(day) ?? 0 };
    }),
  };
}
