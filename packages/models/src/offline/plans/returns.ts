import { addDays } from "@orchard/domain/clock";
import type { Order, Purchase } from "@orchard/domain/tool-contracts";
import type { Answer } from "../answer.ts";
import { ask, type Plan } from "../calls.ts";
import { isSomething, type Frame } from "../frame.ts";
import { impossible, outcomeOf, unclear } from "./acting.ts";
import { distinctPurchases, PAGE, type Context } from "./context.ts";
import { resolveThing, type Resolved } from "./resolve.ts";

/** Something goes back: which purchase, how many of it, and why, all settled before the store is asked. */
export function* planReturn(frame: Frame, context: Context): Plan<Answer> {
  const { thing, refersTo } = frame;
  if (refersTo?.order || (!isSomething(thing) && !refersTo && frame.attributes.length === 0))
    return yield* returnOfOrder(frame);
  const resolved = yield* purchaseOf(frame, context);
  if (resolved.failed) return { kind: "failed", frame, code: resolved.failed };
  const { purchase } = resolved;
  if (!purchase)
    return resolved.candidates.length > 0 ? unclear(frame, resolved) : impossible(frame, "never bought");
  if (purchase.status === "returned" || purchase.status === "cancelled")
    return { kind: "impossible", frame, why: "already undone", purchase };
  if (purchase.status !== "delivered") return { kind: "impossible", frame, why: "not delivered", purchase };
  const { productId, orderNumber, quantity } = purchase;
  return yield* request(frame, orderNumber, [
    {
      productId,
      quantity: Math.min(frame.quantity ?? quantity, quantity),
      title: purchase.title,
      slug: purchase.slug,
    },
  ]);
}

/** "Return my last order": everything in it. */
function* returnOfOrder(frame: Frame): Plan<Answer> {
  const number = frame.refersTo?.order;
  const found = yield* ask("orders_get", number ? { number } : { limit: 1 });
  if (!found.ok)
    return found.code === "not_found"
      ? { kind: "orders", frame, orders: [], total: 0, open: false }
      : { kind: "failed", frame, code: found.code };
  const [order] = found.data.orders;
  if (!order) return impossible(frame, "never bought");
  if (order.status === "returned" || order.status === "cancelled")
    return impossible(frame, "already undone", { order });
  if (order.status !== "delivered") return impossible(frame, "not delivered", { order });
  return yield* request(frame, order.number, order.items);
}

function* request(
  frame: Frame,
  number: string,
  items: readonly Pick<Order["items"][number], "productId" | "quantity" | "title" | "slug">[],
): Plan<Answer> {
  const [first] = items;
  if (!frame.reason) return { kind: "which reason", frame, product: first! };
  const result = yield* ask("returns_request", {
    number,
    items: items.map(({ productId, quantity }) => ({ productId, quantity })),
    reason: frame.reason,
    note: frame.note ?? "",
  });
  return outcomeOf(frame, result, (done) => ({ kind: "return asked for", frame, done }), {
    order: number,
    ...(items.length === 1 && { product: first!, quantity: first!.quantity }),
  });
}

/** The purchase that is meant. A product said before is looked up among what was bought. */
function* purchaseOf(frame: Frame, context: Context): Plan<Resolved> {
  const { refersTo, thing } = frame;
  if (!refersTo?.products) {
    const resolved = yield* resolveThing(thing, frame.attributes, refersTo, context, {
      range: frame.timeRange,
      order: frame.order,
    });
    return resolved.found || resolved.candidates.length < 2
      ? latest(resolved)
      : yield* inTime(resolved, context);
  }
  const known = yield* resolveThing(thing, [], refersTo, context);
  const products = known.found ? [known.found] : known.candidates;
  const purchases: Purchase[] = [];
  for (const { title, productId, slug } of products) {
    const bought = yield* ask("purchases_search", { query: title, limit: PAGE });
    if (!bought.ok) return { candidates: [], purchases: [], failed: bought.code };
    purchases.push(
      ...bought.data.purchases.filter((each) => each.productId === productId || each.slug === slug),
    );
  }
  return oneOf(purchases);
}

function oneOf(purchases: Purchase[]): Resolved {
  const distinct = distinctPurchases(purchases);
  const [only] = distinct;
  return only && distinct.length === 1
    ? latest({ found: only.product, purchase: only.purchase, candidates: [], purchases })
    : {
        candidates: distinct.map(({ product }) => product),
        purchases: distinct.map(({ purchase }) => purchase),
      };
}

/** Of the same thing bought more than once, what arrived last. */
function latest(resolved: Resolved): Resolved {
  const { found, purchases } = resolved;
  const arrived = purchases.find(
    ({ productId, status }) => status === "delivered" && productId === found?.productId,
  );
  return arrived ? { ...resolved, purchase: arrived } : resolved;
}

/** Of several things bought, the only one that can still go back is the one that is meant. */
function* inTime(resolved: Resolved, { brief }: Context): Plan<Resolved> {
  const terms = yield* ask("pages_get", { page: "returns" });
  if (!terms.ok || terms.data.returnDays === undefined) return resolved;
  // Counted from delivery, which comes some days after the order.
  const since = addDays(brief.today, -terms.data.returnDays - 14);
  const recent = oneOf(
    resolved.purchases.filter(({ placedOn, status }) => placedOn >= since && status === "delivered"),
  );
  return recent.purchase ? recent : resolved;
}
