import "server-only";
import { type DailyBudget, type DailyBudgets, type Pool, POOLS } from "@orchard/domain/budgets";
import type { Identity } from "@orchard/domain/identity";
import type { AssistantMode } from "@orchard/domain/tenant";
import { withIdentityEverywhere } from "@orchard/db/with-identity";

/** How a store's assistant is set, what it may cost a day, and what it has cost today in that store's time zone. */
export type TenantUsage = {
  tenantId: string;
  assistantMode: AssistantMode;
  assistantHalted: boolean;
  /** What the store allows itself. */
  budgets: DailyBudgets;
  /** What the platform allows it. */
  limits: DailyBudgets;
  /** Of all shoppers and all visitors together; one person's is counted by itself and is nobody else's. */
  used: DailyBudgets;
};

type Row = Pick<TenantUsage, "tenantId" | "assistantMode" | "assistantHalted"> & {
  pool: Pool;
} & Record<`${"own" | "max" | "used"}${"Messages" | "Tokens" | "CostMicros"}`, number>;

const NOTHING: DailyBudget = { messages: 0, tokens: 0, costMicros: 0 };

/** Of every store for an operator, of their own for staff. A store without budgets is not among them: it answers nothing. */
export async function listTenantUsage(identity: Identity): Promise<TenantUsage[]> {
  const lists = await withIdentityEverywhere(
    identity,
    (tx) => tx.$queryRaw<Row[]>`
      select tenant_id as "tenantId", assistant_mode as "assistantMode", assistant_halted as "assistantHalted", pool,
        messages as "ownMessages", tokens::float8 as "ownTokens", cost_micros::float8 as "ownCostMicros",
        max_messages as "maxMessages", max_tokens::float8 as "maxTokens", max_cost_micros::float8 as "maxCostMicros",
        used_messages as "usedMessages", used_tokens::float8 as "usedTokens",
        used_cost_micros::float8 as "usedCostMicros"
      from reporting.tenant_usage()`,
  );
  const stores = new Map<string, TenantUsage>();
  for (const row of lists.flat()) {
    const { tenantId, assistantMode, assistantHalted, pool } = row;
    let store = stores.get(tenantId);
    if (!store) {
      const none = () => Object.fromEntries(POOLS.map((each) => [each, NOTHING])) as DailyBudgets;
      store = { tenantId, assistantMode, assistantHalted, budgets: none(), limits: none(), used: none() };
      stores.set(tenantId, store);
    }
    const { ownMessages, ownTokens, ownCostMicros, maxMessages, maxTokens, maxCostMicros } = row;
    const { usedMessages, usedTokens, usedCostMicros } = row;
    store.budgets[pool] = { messages: ownMessages, tokens: ownTokens, costMicros: ownCostMicros };
    store.limits[pool] = { messages: maxMessages, tokens: maxTokens, costMicros: maxCostMicros };
    store.used[pool] = { messages: usedMessages, tokens: usedTokens, costMicros: usedCostMicros };
  }
  return [...stores.values()];
}
