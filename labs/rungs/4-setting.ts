import type { Rung } from "../rung.ts";
import { closedOver } from "./3-closed-over.ts";

/**
 * Row-level security, on a setting that any SQL can change and that stays on a pooled connection. Whatever the tools
 * forget the database remembers; but a chat's key names the tenant only.
 */
export const setting: Rung = {
  ...closedOver,
  level: 4,
  title: "Setting",
  idea: "Row-level security compares each row with a setting of the connection.",
  realCode: "prisma/policies/40-orders.sql",
  path: "a setting",
  tables: { orders: "lab.guarded_orders", memories: "lab.guarded_memories" },
};
