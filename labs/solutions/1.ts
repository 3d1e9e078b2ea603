import type { Rung } from "../rung.ts";
import { trusting } from "../rungs/0-trusting.ts";

/** The person comes from the session; what the request or the model claims is not looked at. */
export const rung: Rung = {
  ...trusting,
  listOrders({ sql, session }) {
    return sql("select * from lab.orders where customer = $1", [session.customer]);
  },
};
