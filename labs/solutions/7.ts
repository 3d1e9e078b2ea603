import type { Rung } from "../rung.ts";
import { closedOver } from "../rungs/3-closed-over.ts";

/** The approval is used up and the order cancelled in one statement: both happen, or neither. */
export const rung: Rung = {
  ...closedOver,
  cancelOrder({ sql, session, claimed }, number) {
    return sql(
      `with agreed as (
         update lab.approvals set used = true
         where id = $3 and customer = $2 and number = $1 and not used returning number)
       update lab.orders set status = 'cancelled'
       where number in (select number from agreed) and customer = $2 returning *`,
      [number, session.customer, claimed.approvalId ?? null],
    );
  },
};
