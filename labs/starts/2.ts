import type { Rung } from "../rung.ts";
import { closedOver } from "../rungs/3-closed-over.ts";

/** Two of these tools can be made to show somebody else's orders. Mend them; the search must go on finding. */
export const rung: Rung = {
  ...closedOver,
  listOrders({ sql, session }) {
    return sql("select * from lab.orders where customer = $1", [session.customer]);
  },
  getOrder({ sql }, number) {
    return sql("select * from lab.orders where number = $1", [number]);
  },
  findOrders({ sql, session }, words) {
    return sql(
      `select * from lab.orders where customer = '${session.customer}' and status like '%${words}%'`,
    );
  },
};
