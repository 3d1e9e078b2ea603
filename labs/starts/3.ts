import type { Rung } from "../rung.ts";
import { trusting } from "../rungs/0-trusting.ts";

/** Every tool here believes what it is told. Close each over the session; staff see their own store only. */
export const rung: Rung = {
  ...trusting,
  listOrders({ sql, session, claimed }) {
    return sql("select * from lab.orders where customer = $1", [claimed.customer ?? session.customer]);
  },
  getOrder({ sql }, number) {
    return sql("select * from lab.orders where number = $1", [number]);
  },
  everyOrderForStaff({ sql, session, claimed }) {
    return sql("select * from lab.orders where tenant = $1", [claimed.tenant ?? session.tenant]);
  },
};
