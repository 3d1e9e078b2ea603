import type { Rung } from "../rung.ts";
import { setting } from "../rungs/4-setting.ts";

/**
 * The policy believes a setting, which any SQL can change and which stays on a pooled connection for whoever comes next.
 * Let the database verify who asks: take the path "a signed token", and the table that Orchard's own policies guard. It
 * is `public.orders`, with `tenant_id` and `user_id` where the lab's tables have `tenant` and `customer`.
 */
export const rung: Rung = {
  ...setting,
  path: "a setting",
  tables: { ...setting.tables, orders: "lab.guarded_orders" },
};
