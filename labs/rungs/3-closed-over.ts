import type { Rung } from "../rung.ts";
import { filtered } from "./2-filtered.ts";

/** Tools take the person from the session. It holds as far as every statement remembers to. */
export const closedOver: Rung = {
  ...filtered,
  level: 3,
  title: "Closed over",
  idea: "Tools are closed over the session's user, with a WHERE in each statement.",
  realCode: "packages/core/src/orders/data.ts",
  listOrders({ sql, session }) {
    return sql(`select * from ${this.tables.orders} where customer = $1`, [session.customer]);
  },
  // getOrder is as it was: here the WHERE was forgotten.
  findOrders({ sql, session }, words) {
    // Built by putting strings together, so words can end the string they stand in.
    const { orders } = this.tables;
    return sql(`select * from ${orders} where customer = '${session.customer}' and status like '%${words}%'`);
  },
  everyOrderForStaff({ sql, session }) {
    return sql(`select * from ${this.tables.orders} where tenant = $1`, [session.tenant]);
  },
  cancelOrder({ sql, session }, number) {
    return sql(
      `update ${this.tables.orders} set status = 'cancelled' where number = $1 and customer = $2 returning *`,
      [number, session.customer],
    );
  },
};
