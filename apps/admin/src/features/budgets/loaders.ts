import "server-only";
import { notFound } from "next/navigation";
import { listTenantUsage } from "@orchard/core/budgets/data";
import { formatMeasure, type Measure, MEASURES } from "@orchard/core/budgets/rules";
import { type Pool, POOLS } from "@orchard/domain/budgets";
import { requireAdministrator } from "../account/loaders.ts";
import { loadTenant } from "../tenants/loaders.ts";

/** What one store's assistant may cost and has cost today. Of a store that is not the caller's it says not found. */
export async function loadBudgets(tenantId: string) {
  const { identity } = await requireAdministrator();
  const [tenant, usage] = await Promise.all([loadTenant(tenantId), listTenantUsage(identity)]);
  const store = usage.find((each) => each.tenantId === tenantId);
  if (!tenant || !store) notFound();
  const isOperator = identity.role === "operator";
  return {
    name: tenant.name,
    isOperator,
    pools: POOLS.map((pool) => ({
      pool,
      measures: MEASURES.map((measure) => ({
        measure,
        value: formatMeasure(measure, isOperator ? store.limits[pool] : store.budgets[pool]),
        limit: formatMeasure(measure, store.limits[pool]),
        own: formatMeasure(measure, store.budgets[pool]),
      })),
    })),
    used: (["shoppers", "visitors"] as const).map((pool) => ({
      pool,
      measures: MEASURES.map((measure) => ({
        measure,
        used: formatMeasure(measure, store.used[pool]),
        of: formatMeasure(measure, store.budgets[pool]),
      })),
    })),
  };
}
export type BudgetPool = {
  pool: Pool;
  measures: { measure: Measure; value: string; limit: string; own: string }[];
};
export type UsedPool = { pool: Pool; measures: { measure: Measure; used: string; of: string }[] };
