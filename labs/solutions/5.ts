import type { Rung } from "../rung.ts";
import { setting } from "../rungs/4-setting.ts";

/** The token lasts for one transaction and cannot be written by whoever sends SQL: they lack the key. */
export const rung: Rung = {
  ...setting,
  path: "a signed token",
  tables: {
    ...setting.tables,
    orders:
      "(select tenant_id as tenant, user_id::text as customer, number, status from public.orders) as orders",
  },
};
