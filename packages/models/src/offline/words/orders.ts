import type { Order } from "@orchard/domain/tool-contracts";
import type { Answer } from "../answer.ts";
import type { Language } from "../read.ts";
import { capital, countText, dayText, listOf, money, orderLink, the } from "./phrases.ts";
import { NAMED } from "./products.ts";
import { timeOf } from "./wish.ts";

type OrdersAnswer = Extract<Answer, { kind: "orders" }>;

export function wordOrders(answer: OrdersAnswer, language: Language): string[] {
  const { frame, orders, total, open, item } = answer;
  const [order, ...others] = orders;
  if (!order) return [noOrder(answer, language)];
  const { store } = language.brief.vocabulary;
  if (frame.asks === "count")
    return [
      `You have placed ${countText(total)} ${total === 1 ? "order" : "orders"}${timeOf(frame, language)}.`,
      ...(total > 0
        ? [`The latest is ${orderLink(order.number)} of ${dayText(order.placedOn, store)}.`]
        : []),
    ];
  if (frame.asks === "when")
    return [
      `You placed order ${orderLink(order.number)} on ${dayText(order.placedOn, store)}, with ${contents(order)}.`,
    ];
  if (frame.asks === "total")
    return [
      totals(order, language),
      ...(frame.topic === "shipping" && order.shippingCents === 0
        ? ["Nothing was charged for shipping."]
        : []),
    ];
  if (item)
    return [
      `${capital(the(item))} is in order ${orderLink(order.number)}, which ${statusText(order, language)}.`,
    ];
  if (frame.intent === "order_status") {
    const none =
      !open && !frame.refersTo?.order && !frame.order && !frame.timeRange ? "You have no open order. " : "";
    const which = none ? "Your latest" : "Your order";
    return [
      `${none}${which} ${orderLink(order.number)} of ${dayText(order.placedOn, store)} ${statusText(order, language)}.`,
      contentSentence(order),
      ...others
        .slice(0, NAMED - 1)
        .map(
          (each) =>
            `Order ${orderLink(each.number)} of ${dayText(each.placedOn, store)} ${statusText(each, language)}.`,
        ),
    ];
  }
  if (orders.length === 1) {
    return [
      `Order ${orderLink(order.number)} of ${dayText(order.placedOn, store)} holds ${contents(order)}.`,
      totals(order, language, "It"),
      `It ${statusText(order, language)}.`,
    ];
  }
  const list = orders
    .slice(0, NAMED)
    .map(
      (each) =>
        `${orderLink(each.number)} of ${dayText(each.placedOn, store)} (${money(each.totalCents, store)}, ${plainStatus(each)})`,
    );
  const more = total - list.length;
  return [
    `Your ${frame.order?.limit ? "latest " : ""}orders${timeOf(frame, language)} are ${listOf(more > 0 && !frame.order?.limit ? [...list, `${countText(more)} more`] : list)}.`,
  ];
}

function noOrder({ frame }: OrdersAnswer, language: Language): string {
  if (frame.refersTo?.order) return `I could not find an order ${frame.refersTo.order} of yours.`;
  return frame.timeRange
    ? `You placed no order${timeOf(frame, language)}.`
    : "You have not placed an order here.";
}

/** A day an event happened, the latest of its kind. */
const dayOf = (order: Order, kind: Order["events"][number]["kind"]) =>
  order.events.findLast((event) => event.kind === kind)?.day;

function statusText(order: Order, language: Language): string {
  const { store, today } = { store: language.brief.vocabulary.store, today: language.brief.today };
  const on = (kind: Order["events"][number]["kind"]) => {
    const day = dayOf(order, kind);
    return day ? ` on ${dayText(day, store)}` : "";
  };
  const expected = order.expectedOn
    ? order.expectedOn >= today
      ? ` and should arrive on ${dayText(order.expectedOn, store)}`
      : ` and was expected on ${dayText(order.expectedOn, store)}`
    : "";
  switch (order.status) {
    case "placed":
      return `has been placed but not packed yet${expected}`;
    case "packed":
      return `was packed${on("packed")}${expected}`;
    case "shipped":
      return dayOf(order, "out_for_delivery")
        ? `has been out for delivery since ${dayText(dayOf(order, "out_for_delivery")!, store)}`
        : `was shipped${on("shipped")}${expected}`;
    case "delivered":
      return `was delivered${on("delivered")}`;
    case "cancelled":
      return `was cancelled${on("cancelled")}`;
    case "returned":
      return `was returned${on("returned")}`;
  }
}

const plainStatus = (order: Order) => (order.status === "placed" ? "not shipped yet" : order.status);

/** "two of the A, the B and three more". */
export function contents(order: Order): string {
  const shown = order.items
    .slice(0, NAMED)
    .map((item) => `${item.quantity > 1 ? `${countText(item.quantity)} of ` : ""}${the(item)}`);
  const more = order.items.length - shown.length;
  return listOf(more > 0 ? [...shown, `${countText(more)} more`] : shown);
}

const contentSentence = (order: Order) => `It holds ${contents(order)}.`;

function totals(order: Order, language: Language, subject = `Order ${orderLink(order.number)}`): string {
  const { store } = language.brief.vocabulary;
  const parts = [
    `${money(order.itemsCents, store)} for the items`,
    ...(order.discountCents > 0 ? [`${money(order.discountCents, store)} discount`] : []),
    ...(order.shippingCents > 0 ? [`${money(order.shippingCents, store)} shipping`] : []),
  ];
  const refund = order.refundedCents > 0 ? ` ${money(order.refundedCents, store)} was refunded.` : "";
  return `${subject} came to ${money(order.totalCents, store)}: ${listOf(parts)}, tax included.${refund}`;
}
