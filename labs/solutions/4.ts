import type { Rung } from "../rung.ts";
import { setting } from "../rungs/4-setting.ts";

/**
 * The tools forget their conditions, and the database remembers them for every statement. The setting `lab.customer` says who asks;
 * `current_setting('lab.customer', true)` reads it, null when nobody said it: then no row is theirs.
 */
export const policy = `
  alter table lab.practice_orders enable row level security;
  create policy own on lab.practice_orders using (customer = current_setting('lab.customer', true));
`;

export const rung: Rung = {
  ...setting,
  tables: { ...setting.tables, orders: "lab.practice_orders" },
  listOrders({ sql }) {
    return sql("select * from lab.practice_orders");
  },
};
