import type { Purchase } from "@orchard/domain/tool-contracts";
import type { Answer, PurchasesAnswer } from "../answer.ts";
import { isSomething } from "../frame.ts";
import type { Language } from "../read.ts";
import {
  capital,
  countText,
  dayText,
  listOf,
  lower,
  money,
  orderLink,
  quoted,
  the,
  valueText,
} from "./phrases.ts";
import { NAMED } from "./products.ts";
import { boughtWish, counted, exceptText, kind, timeOf } from "./wish.ts";

/** "the A on 12 March 2025 in order AP-1 (cancelled)". */
export function purchaseText(purchase: Purchase, language: Language, how: "long" | "short" = "long"): string {
  const day = dayText(purchase.placedOn, language.brief.vocabulary.store);
  const fate =
    purchase.status === "cancelled" || purchase.status === "returned" ? `, ${purchase.status}` : "";
  const pieces = purchase.quantity > 1 ? `${countText(purchase.quantity)} of ` : "";
  if (how === "short") return `${pieces}${the(purchase)} (${day}, ${orderLink(purchase.orderNumber)}${fate})`;
  return `${pieces}${the(purchase)} on ${day} in order ${orderLink(purchase.orderNumber)}${fate}`;
}

export function wordPurchases(answer: PurchasesAnswer, language: Language): string[] {
  const { frame, purchases, missed } = answer;
  if (frame.topic === "returned" || frame.topic === "cancelled") {
    const list = purchases
      .slice(0, NAMED)
      .map(
        (each) =>
          `${the(each)} (bought ${dayText(each.placedOn, language.brief.vocabulary.store)}, ${orderLink(each.orderNumber)})`,
      );
    if (purchases.length === 0) {
      const what = boughtWish(frame, language, "one");
      const none = what === "anything" ? `${frame.topic} nothing` : `not ${frame.topic} ${what}`;
      return [`You have ${none}${timeOf(frame, language)}.`];
    }
    return [`You ${frame.topic} ${listOf(list.concat(more(answer)))}.`];
  }
  const skipped = (frame.page ?? 0) * NAMED;
  const left = { ...answer, purchases: purchases.slice(skipped), total: answer.total - skipped };
  if (skipped > 0 && left.purchases.length === 0) return ["That was everything I found."];
  if (purchases.length === 0) return [notBought(answer, language)];
  const priced = frame.price ? `, looking only at ${boughtWish(frame, language, "many")}` : "";
  const sentences = [first(left, language).replace(/\.$/, `${priced}${exceptText(frame, language)}.`)];
  if (missed.length > 0) sentences.push(`I could not filter by ${quoted(missed)}.`);
  if (frame.asks === "price")
    sentences.push("That is after discount with tax, less refunds, without shipping.");
  return sentences;
}

function first(answer: PurchasesAnswer, language: Language): string {
  const { frame, purchases, spentCents } = answer;
  const { store } = language.brief.vocabulary;
  const { asks, order } = frame;
  const [only] = purchases;
  const single = purchases.length === 1;
  if (typeof asks === "object") return attributeOf(asks.attribute, purchases, language);
  if (asks === "price") {
    if (single) return `You paid ${money(only!.paidCents, store)} for ${purchaseText(only!, language)}.`;
    return `You paid ${money(spentCents, store)} in all${timeOf(frame, language)}: ${listOf(
      purchases
        .slice(0, NAMED)
        .map((each) => `${money(each.paidCents, store)} for ${purchaseText(each, language, "short")}`)
        .concat(more(answer)),
    )}.`;
  }
  if (order?.by === "price" && order.limit === 1)
    return `The ${order.said} was ${purchaseText(only!, language)}, at ${money(only!.paidCents / only!.quantity, store)} each.`.replace(
      only!.quantity === 1 ? " each." : "\u0000",
      ".",
    );
  if (asks === "when" && !single) return whenText(answer, language);
  const bought = frame.topic === "kept" ? "bought and kept" : "bought";
  if (single) return `${asks === "whether" ? "Yes, you" : "You"} ${bought} ${purchaseText(only!, language)}.`;
  if (order?.limit === 1) {
    const rest = purchases.slice(1, NAMED).map((each) => the(each));
    const end = order.direction === "desc" ? "Most recently" : "First of all";
    return `${end} you bought ${purchaseText(only!, language)}${rest.length > 0 ? `, together with ${listOf(rest.concat(purchases.length > NAMED ? [`${countText(purchases.length - NAMED)} more`] : []))}` : ""}.`;
  }
  const list = listOf(
    purchases
      .slice(0, NAMED)
      .map((each) => purchaseText(each, language, "short"))
      .concat(more(answer)),
  );
  return `${asks === "whether" ? "Yes:" : capital(timeOf(frame, language).trim())} you ${bought} ${list}.`.replace(
    /^ you/,
    "You",
  );
}

function whenText({ frame, purchases }: PurchasesAnswer, language: Language): string {
  const [latest, ...others] =
    frame.order?.direction === "asc"
      ? purchases
      : purchases.toSorted((a, b) => (a.placedOn < b.placedOn ? 1 : -1));
  const days = [...new Set(others.map((each) => each.placedOn))]
    .filter((day) => day !== latest!.placedOn)
    .slice(0, NAMED - 1);
  const before =
    days.length > 0
      ? `; before that on ${listOf(days.map((day) => dayText(day, language.brief.vocabulary.store)))}`
      : "";
  return `You last bought ${frame.thing.category ? kind(frame, language) : "that"} on ${dayText(latest!.placedOn, language.brief.vocabulary.store)}: ${the(latest!)} in order ${orderLink(latest!.orderNumber)}${before}.`;
}

const more = ({ total, purchases }: Pick<PurchasesAnswer, "total" | "purchases">): string[] => {
  const left = Math.max(total, purchases.length) - Math.min(NAMED, purchases.length);
  return left > 0 ? [`${countText(left)} more`] : [];
};

function attributeOf(name: string, purchases: readonly Purchase[], language: Language): string {
  const attribute = language.words.attribute(name);
  const label = lower(attribute?.label ?? name);
  const stated = purchases.filter((purchase) => purchase.attributes[name] !== undefined);
  if (stated.length === 0)
    return `No ${label} is stated for ${listOf(purchases.slice(0, NAMED).map((each) => the(each)))}.`;
  const text = (purchase: Purchase) =>
    `${valueText(purchase.attributes[name]!, attribute, language.brief.vocabulary.store)} for ${purchaseText(purchase, language, "short")}`;
  return `The ${label} is ${listOf(stated.slice(0, NAMED).map(text))}.`;
}

function notBought(
  { frame, nearest, of }: Pick<PurchasesAnswer, "frame" | "nearest" | "of">,
  language: Language,
): string {
  const what = of?.length ? listOf(of.slice(0, NAMED).map(the), "or") : boughtWish(frame, language, "one");
  if (nearest && !frame.timeRange)
    return `I found no purchase matching “${frame.thing.words.join(" ")}”; the closest is ${purchaseText(nearest, language)}.`;
  if (nearest)
    return `You did not buy ${what}${timeOf(frame, language)}; the nearest purchase was ${purchaseText(nearest, language)}.`;
  if (frame.timeRange) return `You did not buy ${what}${timeOf(frame, language)}.`;
  return `${frame.asks === "whether" ? "No, you" : "You"} have not bought ${what} here.`;
}

type Spent = Extract<Answer, { kind: "spent" }>;
type Counted = Extract<Answer, { kind: "counted" }>;

export function wordSpent(
  { frame, of, spentCents, total, pieces, nearest }: Spent,
  language: Language,
): string[] {
  const { store } = language.brief.vocabulary;
  const on = of?.length
    ? ` on ${listOf(of.slice(0, NAMED).map(the))}`
    : isSomething(frame.thing) || frame.attributes.length > 0 || frame.price
      ? ` on ${boughtWish(frame, language, "many")}`
      : "";
  const time = timeOf(frame, language) || " so far";
  if (total === 0) {
    const other = nearest
      ? ` The nearest was ${purchaseText(nearest, language)}, for ${money(nearest.paidCents, store)}.`
      : "";
    return [`You spent nothing${on}${time}.${other}`];
  }
  const meaning =
    "That is the items after discount with tax, less refunds, without shipping and cancelled orders.";
  const kept =
    pieces === 1
      ? ", for one piece you kept"
      : pieces > 1
        ? `, for ${countText(pieces)} pieces you kept`
        : "";
  return [`You spent ${money(spentCents, store)}${on}${time}${exceptText(frame, language)}${kept}.`, meaning];
}

export function wordCounted(
  { frame, of, pieces, total, shown, nearest }: Counted,
  language: Language,
): string[] {
  const time = timeOf(frame, language);
  const anything = !frame.thing.category && frame.thing.words.length === 0;
  if (total === 0) return [notBought({ frame, nearest, of }, language)];
  const amount = frame.thing.category
    ? counted(frame, pieces, language)
    : `${countText(pieces)} ${pieces === 1 ? "piece" : "pieces"}${anything ? "" : ` of “${frame.thing.words.join(" ")}”`}`;
  const named = shown.filter(({ status }) => status !== "cancelled" && status !== "returned").slice(0, NAMED);
  const list =
    named.length > 0 && named.length === shown.length
      ? `: ${listOf(named.map((each) => purchaseText(each, language, "short")))}`
      : "";
  const without = shown.some(({ status }) => status === "cancelled" || status === "returned")
    ? ["Cancelled and returned ones are not counted."]
    : [];
  if (frame.asks === "times") {
    // Only what was listed can be told apart by order; the rest makes it a lower bound.
    const kept = shown.filter(({ status }) => status !== "cancelled" && status !== "returned");
    const times = new Set(kept.map((each) => each.orderNumber)).size;
    const least = total > shown.length ? "at least " : "";
    return [
      `You bought ${amount}${time}${exceptText(frame, language)} in ${least}${countText(times)} ${times === 1 ? "order" : "orders"}.`,
      ...without,
    ];
  }
  return [`You bought ${amount}${time}${exceptText(frame, language)}${list}.`, ...without];
}
