import type { Rung } from "../rung.ts";
import { trusting } from "../rungs/0-trusting.ts";

/** `claimed` is gone: no tool takes the name of whom it acts for. */
export const rung: Rung = {
  ...trusting,
  listOrders({ sql, session }) {
    return sql("select * from lab.orders where customer = $1", [session.customer]);
  },
  getOrder({ sql, session }, number) {
    return sql("select * from lab.orders where number = $1 and customer = $2", [number, session.customer]);
  },
  everyOrderForStaff({ sql, session }) {
    return sql("select * from lab.orders where tenant = $1 and $2::boolean", [
      session.tenant,
      session.staff ?? false,
    ]);
  },
};
