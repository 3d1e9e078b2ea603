import type { Answer } from "../answer.ts";
import { ask, askAll, type Plan } from "../calls.ts";
import { holdsWords } from "../choice.ts";
import { isSomething, type Frame } from "../frame.ts";
import type { Context } from "./context.ts";
import { purchasesInput, purchasesOf } from "./purchases.ts";

/** The most orders a refund is looked for in. */
const MOST_ORDERS = 5;

/** What came back for a thing: its purchases, those sent back or cancelled first, and what their orders say. */
export function* planRefunds(frame: Frame, context: Context): Plan<Answer> {
  const { thing, refersTo } = frame;
  const bought = refersTo?.products
    ? yield* purchasesOf(refersTo.products, context)
    : yield* ask("purchases_search", purchasesInput(frame));
  if (!bought.ok) return { kind: "failed", frame, code: bought.code };
  const meant = bought.data.purchases.filter((purchase) => holdsWords(purchase, thing.words));
  const undone = meant.filter(({ status }) => status === "returned" || status === "cancelled");
  const named = isSomething(thing) || refersTo?.products !== undefined;
  if (named && meant.length === 0)
    return {
      kind: "purchases",
      frame: { ...frame, asks: "what" },
      purchases: [],
      total: 0,
      spentCents: 0,
      missed: [],
    };
  const concerned = undone.length > 0 || !named ? undone : meant;
  const numbers = [...new Set(concerned.map((purchase) => purchase.orderNumber))].slice(0, MOST_ORDERS);
  const results = yield* askAll(
    "orders_get",
    numbers.map((number) => ({ number })),
  );
  const failure = results.find((result) => !result.ok);
  if (failure && !failure.ok) return { kind: "failed", frame, code: failure.code };
  const orders = results.flatMap((result) => (result.ok ? result.data.orders : []));
  const refunds = orders.map((order) => ({
    order,
    purchases: concerned.filter((purchase) => purchase.orderNumber === order.number),
  }));
  return { kind: "refunded", frame, refunds };
}
