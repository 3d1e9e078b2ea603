import type { Rung } from "../rung.ts";
import { closedOver } from "../rungs/3-closed-over.ts";

/** The forgotten condition is there, and words are a value, which cannot end the string they stand in. */
export const rung: Rung = {
  ...closedOver,
  listOrders({ sql, session }) {
    return sql("select * from lab.orders where customer = $1", [session.customer]);
  },
  getOrder({ sql, session }, number) {
    return sql("select * from lab.orders where number = $1 and customer = $2", [number, session.customer]);
  },
  findOrders({ sql, session }, words) {
    return sql("select * from lab.orders where customer = $1 and status like $2", [
      session.customer,
      `%${words}%`,
    ]);
  },
};
