import type { Rung } from "../rung.ts";
import { setting } from "../rungs/4-setting.ts";

/**
 * The tools forget their conditions, and the database is to remember them. The setting `lab.customer` says who asks;
 * `current_setting('lab.customer', true)` reads it. Only the policy is yours to change.
 */
export const policy = `
  alter table lab.practice_orders enable row level security;
  create policy own on lab.practice_orders using (true);
`;

export const rung: Rung = {
  ...setting,
  tables: { ...setting.tables, orders: "lab.practice_orders" },
  listOrders({ sql }) {
    return sql("select * from lab.practice_orders");
  },
};
