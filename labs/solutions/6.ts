import type { Rung } from "../rung.ts";
import { closedOver } from "../rungs/3-closed-over.ts";

/** First whose, then which are nearest: a shopper has few rows, so they are compared exactly. */
export const rung: Rung = {
  ...closedOver,
  recall({ sql, session }, point) {
    return sql(
      "select customer, text from lab.memories where customer = $2 order by abs(place - $1) limit 3",
      [point, session.customer],
    );
  },
};
