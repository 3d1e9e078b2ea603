import type { Answer } from "../answer.ts";
import { ask, type Plan } from "../calls.ts";
import { holdsWords } from "../choice.ts";
import { isSomething, type Frame } from "../frame.ts";
import { PAGE, toCondition } from "./context.ts";

/** Where an order is and what is in it: by number, by what it holds, or the newest ones. */
export function* planOrders(frame: Frame): Plan<Answer> {
  const answer = yield* findOrders(frame);
  // The steps of the one parcel that was asked about, for its card; what is said stands in the order.
  if (frame.intent === "order_status" && answer.kind === "orders" && answer.orders.length === 1)
    yield* ask("orders_track", { number: answer.orders[0]!.number });
  return answer;
}

function* findOrders(frame: Frame): Plan<Answer> {
  const { thing, refersTo, timeRange, order, intent } = frame;
  if (refersTo?.order) return yield* oneOrder(frame, refersTo.order);
  if (isSomething(thing) || isUndone(frame)) {
    const found = yield* orderOfThing(frame);
    const onlyWords = !thing.category && !thing.brand;
    // "Which of my orders were …": a word that names nothing bought is no name of a thing.
    if (found.kind === "purchases" && intent === "order_details" && onlyWords)
      return yield* withoutWords(frame);
    return found;
  }

  const dates = { from: timeRange?.from, to: timeRange?.to };
  const wantsOpen = intent === "order_status" && !order && !timeRange;
  if (wantsOpen) {
    const open = yield* ask("orders_get", { status: "open", limit: 5 });
    if (!open.ok) return { kind: "failed", frame, code: open.code };
    if (open.data.total > 0) return { kind: "orders", frame, ...open.data, open: true };
  }
  const single = intent === "order_status" || frame.asks === "when" || frame.asks === "total";
  const result = yield* ask("orders_get", { ...dates, limit: Math.min(order?.limit ?? (single ? 1 : 5), 5) });
  if (!result.ok) return { kind: "failed", frame, code: result.code };
  return { kind: "orders", frame, ...result.data, open: false };
}

/** The same of the orders themselves; the sums of an order say what shipping was. */
function* withoutWords(frame: Frame): Plan<Answer> {
  const { words } = frame.thing;
  const unused = words.filter((word) => frame.asks !== "total" || !/^(shipping|postage)$/i.test(word));
  return yield* findOrders({
    ...frame,
    thing: { words: [] },
    unused: [...frame.unused, ...unused],
    ...(unused.length < words.length && { topic: "shipping" }),
  });
}

function* oneOrder(frame: Frame, number: string): Plan<Answer> {
  const result = yield* ask("orders_get", { number });
  if (!result.ok)
    return result.code === "not_found"
      ? { kind: "orders", frame, orders: [], total: 0, open: false }
      : { kind: "failed", frame, code: result.code };
  return { kind: "orders", frame, ...result.data, open: false };
}

/** Asked when something was sent back or cancelled. */
const isUndone = ({ topic }: Frame) => topic === "returned" || topic === "cancelled";

/** "Where is my …?": the latest purchase of it, then that order; one still on its way comes first. */
function* orderOfThing(frame: Frame): Plan<Answer> {
  const { thing, attributes, timeRange } = frame;
  const result = yield* ask("purchases_search", {
    query: thing.words.length > 0 ? thing.words.join(" ") : undefined,
    category: thing.category,
    brand: thing.brand,
    attributes: attributes.map(toCondition),
    from: timeRange?.from,
    to: timeRange?.to,
    limit: PAGE,
  });
  if (!result.ok) return { kind: "failed", frame, code: result.code };
  const purchases = result.data.purchases.filter(
    (purchase) => holdsWords(purchase, thing.words) && (!isUndone(frame) || purchase.status === frame.topic),
  );
  const item =
    purchases.find(({ status }) => status === "placed" || status === "packed" || status === "shipped") ??
    purchases[0];
  if (!item)
    return {
      kind: "purchases",
      frame: { ...frame, intent: "find_purchases", asks: "what" },
      purchases: [],
      total: 0,
      spentCents: 0,
      missed: [],
    };
  const order = yield* ask("orders_get", { number: item.orderNumber });
  if (!order.ok) return { kind: "failed", frame, code: order.code };
  return { kind: "orders", frame, ...order.data, open: false, item };
}
