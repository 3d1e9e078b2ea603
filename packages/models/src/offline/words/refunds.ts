import type { Answer } from "../answer.ts";
import type { Language } from "../read.ts";
import { dayText, listOf, money, orderLink, the } from "./phrases.ts";
import { timeOf } from "./wish.ts";

type Refunded = Extract<Answer, { kind: "refunded" }>;
type Refund = Refunded["refunds"][number];

/** What came back, or that nothing is on record: the amount first, then the purchase and what became of it. */
export function wordRefunds({ frame, refunds }: Refunded, language: Language): string[] {
  const { store } = language.brief.vocabulary;
  const whether = frame.topic === "whether";
  const paid = refunds.filter(({ order }) => order.refundedCents > 0);
  const total = paid.reduce((sum, { order }) => sum + order.refundedCents, 0);
  if (refunds.length === 0)
    return [`${whether ? "No, no" : "No"} refund is on record for you${timeOf(frame, language)}.`];
  if (paid.length === 0)
    return [
      `${whether ? "No, no" : "No"} refund is on record for ${listOf(refunds.map((each) => thingsText(each, language)))}.`,
      ...refunds.flatMap((each) => whatBecame(each, language)),
    ];
  const each = paid.map(
    (refund) => `${money(refund.order.refundedCents, store)} for ${thingsText(refund, language)}`,
  );
  const first = paid.length === 1 ? each[0]!.replace(" for ", " was refunded for ") : undefined;
  const text = first ?? `${money(total, store)} was refunded in all: ${listOf(each)}`;
  return [`${whether ? "Yes, " : ""}${text}.`, ...paid.flatMap((refund) => whatBecame(refund, language))];
}

/** "the A, bought on 12 March 2025 in order AP-1". */
const thingsText = ({ order, purchases }: Refund, { brief }: Language) =>
  `${listOf(purchases.map((each) => the(each)))}, bought on ${dayText(order.placedOn, brief.vocabulary.store)} in order ${orderLink(order.number)}`;

function whatBecame({ order, purchases }: Refund, { brief }: Language): string[] {
  if (order.status !== "returned" && order.status !== "cancelled") return [];
  const day = order.events.findLast((event) => event.kind === order.status)?.day;
  const what = purchases.length === 1 ? "It was" : "They were";
  return [`${what} ${order.status}${day ? ` on ${dayText(day, brief.vocabulary.store)}` : ""}.`];
}
