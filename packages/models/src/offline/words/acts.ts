import type { About, ActAnswer } from "../act-answer.ts";
import type { Frame } from "../frame.ts";
import type { Memory } from "../memory.ts";
import type { Language } from "../read.ts";
import { contents } from "./orders.ts";
import { capital, countText, dayText, listOf, money, orderLink, quoted, the } from "./phrases.ts";

/** What was done, what waits for the shopper's word, and what could not be done. Never more than really happened. */

type Of<Kind extends ActAnswer["kind"]> = Extract<ActAnswer, { kind: Kind }>;

/** Asked for on a card: said as what it would be, never as done. */
export function wordWaiting({ frame, about }: Of<"waiting">, language: Language): string[] {
  return [
    `I need your word to ${actText(frame, language, about)}: the card says exactly what will happen.`,
    "Nothing is done before you agree to it there.",
  ];
}

function actText(frame: Frame, { brief }: Language, { order, whole, product, quantity }: About = {}): string {
  const one = product ? the(product) : "that";
  const pieces = quantity !== undefined && quantity > 1 ? `${countText(quantity)} of ${one}` : one;
  switch (frame.intent) {
    case "cancel_order":
      return whole
        ? `cancel order ${orderLink(order!)} of ${dayText(whole.placedOn, brief.vocabulary.store)} with ${contents(whole)}`
        : `cancel order ${orderLink(order!)}`;
    case "return_items":
      return product
        ? `send back ${pieces} from order ${orderLink(order!)}`
        : `send back what is in order ${orderLink(order!)}`;
    case "reorder":
      return order
        ? `put everything of order ${orderLink(order)} into your cart again`
        : `put ${pieces} into your cart`;
    case "add_to_cart":
      return `put ${pieces} into your cart`;
    case "remember":
      return `remember ${quoted([frame.note!])}`;
    case "forget":
      return `forget ${quoted([frame.note!])}`;
    default:
      return "change your cart";
  }
}

/** What a refusal means for what was asked; undefined where the general words for the code do. */
export function wordRefused({ frame, code, about }: Of<"refused">): string[] | undefined {
  const order = about?.order ? `Order ${orderLink(about.order)}` : "That order";
  const one = about?.product ? capital(the(about.product)) : "That";
  if (code === "sold_out") return [`${one} is out of stock, so I could not put it into your cart.`];
  if (code === "cart_full") return ["Your cart holds twenty different things already. Order those first."];
  if (frame.intent === "cancel_order" && code === "conflict")
    return [`${order} has left our house, so it can no longer be cancelled.`];
  if (frame.intent === "return_items" && code === "conflict")
    return [`${order} cannot be sent back: the time for it is over, or nothing of it is left to return.`];
  if (frame.intent === "forget" && code === "not_found")
    return [`I remember nothing about ${quoted([frame.note!])}, so there is nothing to forget.`];
  if (code === "not_found" && about?.product) return [`${one} is no longer sold here.`];
  return undefined;
}

export function wordImpossible(
  { frame, why, order, purchase }: Of<"impossible">,
  language: Language,
): string[] {
  const { store } = language.brief.vocabulary;
  const link = order
    ? `order ${orderLink(order.number)} of ${dayText(order.placedOn, store)}`
    : purchase &&
      `${the(purchase)} of ${dayText(purchase.placedOn, store)} (${orderLink(purchase.orderNumber)})`;
  switch (why) {
    case "left the house":
      return [
        `It is too late to cancel ${link}: it was ${order!.status === "shipped" ? "shipped" : order!.status} already.`,
        "Once it is with you, I can help you send it back.",
      ];
    case "no open order":
      return ["You have no open order, so there is nothing to cancel."];
    case "not delivered":
      return [
        `${capital(link ?? "that")} has not been delivered yet, so it cannot be sent back.`,
        ...(isInTheHouse(order?.status ?? purchase?.status)
          ? ["It can still be cancelled: shall I ask for that?"]
          : []),
      ];
    case "already undone":
      return [`${capital(link ?? "that")} was ${order?.status ?? purchase?.status} already.`];
    case "never bought":
      return [
        frame.intent === "cancel_order"
          ? "I found no open order of yours like that."
          : "I found no such purchase of yours.",
      ];
  }
}

const isInTheHouse = (status: string | undefined) => status === "placed" || status === "packed";

export function wordCart({ cart }: Of<"cart">, language: Language): string[] {
  const { store } = language.brief.vocabulary;
  const { lines, discountCents, itemsCents, promoCode } = cart;
  if (lines.length === 0) return ["Your cart is empty."];
  const named = lines.slice(0, 5).map(({ title, quantity, product }) => {
    const one = the({ title, slug: product?.slug ?? "" });
    return quantity > 1 ? `${countText(quantity)} of ${one}` : one;
  });
  const more = lines.length - named.length;
  const code = promoCode ? ` with ${promoCode}` : "";
  const off = discountCents > 0 ? `, after ${money(discountCents, store)} off${code}` : "";
  const missing = lines.filter((line) => line.buyable < line.quantity);
  return [
    `Your cart holds ${listOf(more > 0 ? [...named, `${countText(more)} more`] : named)}: ${money(itemsCents - discountCents, store)}${off}, without delivery.`,
    ...missing.map(({ title, buyable }) =>
      buyable === 0
        ? `${title} cannot be had at the moment.`
        : `Of ${title} only ${countText(buyable)} can be had.`,
    ),
  ];
}

export function wordCartChanged({ frame, changes }: Of<"cart changed">): string[] {
  if (frame.topic === "empty") return [`I took out everything; your cart is empty now.`];
  return changes.flatMap(({ change, product }) => {
    const { quantity, previousQuantity, limited } = change;
    const one = the(product.slug ? product : { ...product, title: change.title });
    const only = limited ? [`There are only ${countText(quantity)} to be had.`] : [];
    if (quantity === 0) return [`I took ${one} out of your cart.`];
    if (previousQuantity === 0 && frame.intent !== "change_cart")
      return [`I put ${quantity > 1 ? `${countText(quantity)} of ` : ""}${one} into your cart.`, ...only];
    if (quantity === previousQuantity)
      return [`Your cart holds ${countText(quantity)} of ${one} as before.`, ...only];
    return [`Your cart now holds ${countText(quantity)} of ${one}.`, ...only];
  });
}

export function wordReordered({ done }: Of<"reordered">): string[] {
  const { number, added, missing } = done;
  if (added === 0) return [`Nothing of order ${orderLink(number)} can be had any more.`];
  const gone = missing > 0 ? ` ${capital(countText(missing))} of its things can no longer be had.` : "";
  return [
    `I put ${missing > 0 ? countText(added) : "everything"} of order ${orderLink(number)} into your cart again.${gone}`,
  ];
}

export const wordCancelled = ({ done }: Of<"cancelled">, { brief }: Language): string[] => [
  `Order ${orderLink(done.number)} is cancelled, and ${money(done.refundCents, brief.vocabulary.store)} comes back to you.`,
];

export function wordReturn({ done }: Of<"return asked for">, { brief }: Language): string[] {
  const items = done.items.map(({ title, quantity }) =>
    quantity > 1 ? `${countText(quantity)} of ${title}` : title,
  );
  return [
    `The return of ${listOf(items)} from order ${orderLink(done.number)} is asked for; ${money(done.refundCents, brief.vocabulary.store)} comes back once it is here.`,
  ];
}

/** What has become of the cards, for "did it work?". */
export function wordApprovals({ approvals }: { approvals: Memory["approvals"] }): string[] {
  if (approvals.length === 0) return ["There is nothing that waits for your word."];
  return approvals.map(({ title, state, confirmLabel }) => {
    switch (state) {
      case "used":
        return `Yes, that is done: ${title}.`;
      case "declined":
        return `No, you declined it, so nothing was changed: ${title}.`;
      case "expired":
        return `No, the card ran out before you agreed: ${title}. Ask me again if you still want it.`;
      case "approved":
        return `You agreed, but it has not gone through yet: ${title}. You can try again on the card.`;
      case "waiting":
        return `That waits for your word: choose “${confirmLabel}” on the card. I cannot agree for you.`;
    }
  });
}

export function wordWhichOrder({ orders }: Of<"which order">, { brief }: Language): string[] {
  const named = orders
    .slice(0, 4)
    .map(
      ({ number, placedOn, items }) =>
        `${orderLink(number)} of ${dayText(placedOn, brief.vocabulary.store)} with ${the(items[0]!)}`,
    );
  return [`Which order do you mean: ${listOf(named, "or")}?`];
}

export const wordWhichReason = ({ product }: Of<"which reason">): string[] => [
  `Why does ${the(product)} go back: does it not fit, is it damaged, is it not as described, or did you change your mind?`,
];
