import type { Rung } from "../rung.ts";
import { closedOver } from "../rungs/3-closed-over.ts";

/**
 * The model cancels when a review tells it to, and the browser's word is taken for an approval. What a person agreed to
 * stands in `lab.approvals (id, customer, number, used)`, written by the page where they pressed the button. Cancel only
 * what was agreed to, by whom, and once. `claimed.approvalId` is what the caller says the approval is.
 */
export const rung: Rung = {
  ...closedOver,
  cancelOrder({ sql, session }, number) {
    return sql("update lab.orders set status = 'cancelled' where number = $1 and customer = $2 returning *", [
      number,
      session.customer,
    ]);
  },
};
