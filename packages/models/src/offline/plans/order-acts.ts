import type { Order } from "@orchard/domain/tool-contracts";
import type { Answer } from "../answer.ts";
import { ask, type Plan } from "../calls.ts";
import { isItem } from "../choose-order.ts";
import { isSomething, type Frame } from "../frame.ts";
import { impossible, outcomeOf, unclear } from "./acting.ts";
import { addToCart } from "./cart.ts";
import type { Context } from "./context.ts";
import { resolveThing } from "./resolve.ts";

/** Cancelling an order and ordering again. Which order is settled before anything is asked for. */

const CANCELLABLE = new Set<Order["status"]>(["placed", "packed"]);

export function* planCancel(frame: Frame, { words }: Context): Plan<Answer> {
  const { refersTo, thing, attributes, timeRange } = frame;
  const found = yield* ask(
    "orders_get",
    refersTo?.order ? { number: refersTo.order } : { status: "open", limit: 5 },
  );
  if (!found.ok)
    return found.code === "not_found"
      ? { kind: "orders", frame, orders: [], total: 0, open: false }
      : { kind: "failed", frame, code: found.code };
  const { from = "", to = "9" } = timeRange ?? {};
  const named = isSomething(thing) || attributes.length > 0;
  const wanted = { ...thing, conditions: attributes };
  const orders = found.data.orders.filter(
    (order) =>
      order.placedOn >= from &&
      order.placedOn <= to &&
      (!named || order.items.some((item) => isItem(item, wanted, words))),
  );
  const open = orders.filter(({ status }) => CANCELLABLE.has(status));
  const [order] = open;
  if (open.length > 1 && !frame.order) return { kind: "which order", frame, orders: open };
  if (order) {
    const { number } = order;
    const result = yield* ask("orders_cancel", { number });
    return outcomeOf(frame, result, (done) => ({ kind: "cancelled", frame, done }), {
      order: number,
      whole: order,
    });
  }
  if (orders.length === 0) return impossible(frame, named || timeRange ? "never bought" : "no open order");
  const undone = orders[0]!.status === "cancelled" || orders[0]!.status === "returned";
  return impossible(frame, undone ? "already undone" : "left the house", { order: orders[0]! });
}

/** A whole order again where that is what was asked for or all that was in it; else the one thing, into the cart. */
export function* planReorder(frame: Frame, context: Context): Plan<Answer> {
  const { thing, refersTo } = frame;
  if (refersTo?.order) return yield* again(frame, refersTo.order);
  if (!isSomething(thing) && !refersTo?.products) {
    const last = yield* ask("orders_get", { limit: 1, from: frame.timeRange?.from, to: frame.timeRange?.to });
    if (!last.ok) return { kind: "failed", frame, code: last.code };
    const [order] = last.data.orders;
    return order ? yield* again(frame, order.number) : impossible(frame, "never bought");
  }
  const time = { range: frame.timeRange, order: frame.order ?? NEWEST };
  const resolved = yield* resolveThing(thing, frame.attributes, refersTo, context, time);
  if (resolved.failed) return { kind: "failed", frame, code: resolved.failed };
  const { found, purchase } = resolved;
  if (!found)
    return resolved.candidates.length > 0 ? unclear(frame, resolved) : impossible(frame, "never bought");
  if (!purchase) return yield* addToCart(frame, found, frame.quantity ?? 1);
  const order = yield* ask("orders_get", { number: purchase.orderNumber });
  if (!order.ok) return { kind: "failed", frame, code: order.code };
  const alone = order.data.orders[0]?.items.length === 1 && frame.quantity === undefined;
  return alone
    ? yield* again(frame, purchase.orderNumber)
    : yield* addToCart(frame, found, frame.quantity ?? purchase.quantity);
}

/** "The same beans" are those bought last. */
const NEWEST = { by: "date", direction: "desc", limit: 1, said: "last" } as const;

function* again(frame: Frame, number: string): Plan<Answer> {
  const result = yield* ask("orders_reorder", { number });
  return outcomeOf(frame, result, (done) => ({ kind: "reordered", frame, done }), { order: number });
}
