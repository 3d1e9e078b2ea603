import type { Rung } from "../rung.ts";
import { closedOver } from "../rungs/3-closed-over.ts";

/**
 * The three memories nearest to a point, of everybody, and of those one's own: nobody else's is shown. Yet how many come
 * back says what others keep nearby. Let one's own result depend on one's own rows only.
 */
export const rung: Rung = {
  ...closedOver,
  recall({ sql, session }, point) {
    return sql(
      `select customer, text from (select * from lab.memories order by abs(place - $1) limit 3) near
       where customer = $2`,
      [point, session.customer],
    );
  },
};
