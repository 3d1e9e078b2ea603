import type { Condition, Frame, Order, Partner, Reference, Thing } from "../frame.ts";

/** A frame on one line, complete but for the words it came from, so that tables of utterances stay readable. */
export function notation(frame: Frame): string {
  const {
    intent,
    asks,
    thing,
    attributes,
    timeRange,
    price,
    order,
    quantity,
    comparison,
    negation,
    refersTo,
    partner,
  } = frame;
  return [
    intent,
    asks && `asks:${typeof asks === "object" ? asks.attribute : asks}`,
    frame.topic && `topic:${frame.topic.replaceAll(" ", "_")}`,
    ofThing(thing),
    ...attributes.map(ofCondition),
    timeRange && `time:${timeRange.from ?? ""}..${timeRange.to ?? ""}`,
    price && `price:${price.minCents ?? ""}..${price.maxCents ?? ""}${price.currency ?? ""}`,
    order && ofOrder(order),
    quantity !== undefined && `quantity:${quantity}`,
    comparison &&
      `compare:${comparison.by}:${comparison.direction}${comparison.than ? `(${ofThing(comparison.than)})` : ""}`,
    negation && `not:${[...negation.brands, ...(negation.categories ?? []), ...negation.words].join("+")}`,
    refersTo && ofReference(refersTo),
    frame.inStock && "in-stock",
    frame.reason && `reason:${frame.reason}`,
    frame.note !== undefined && `note:${frame.note.replaceAll(" ", "_")}`,
    frame.page !== undefined && `page:${frame.page}`,
    partner && `with(${ofPartner(partner)})`,
    frame.unused.length > 0 && `unused:${frame.unused.join("+")}`,
    ...frame.misread.map(({ said, read }) => `misread:${said}>${read}`),
  ]
    .filter(Boolean)
    .join(" ");
}

function ofThing({ category, brand, words, hints = [], definite, mine }: Thing): string {
  return [
    mine && "my",
    definite && "the",
    category,
    brand && `@${brand}`,
    words.length > 0 && `“${words.join(" ")}”`,
    ...hints.map((hint) => `~${hint}`),
  ]
    .filter(Boolean)
    .join(" ");
}

const SIGNS = { eq: "=", not: "!=", lt: "<", lte: "<=", gt: ">", gte: ">=" };
const ofCondition = ({ name, op, value, alternatives = [] }: Condition) =>
  `${name}${SIGNS[op]}${value}${alternatives.map((each) => `|${each.name}:${each.op === "not" ? "!" : ""}${each.value}`).join("")}`;
const ofOrder = ({ by, direction, limit }: Order) => `order:${by}:${direction}${limit ? `:${limit}` : ""}`;
const ofReference = ({ products, order, chosen }: Reference) =>
  `refers:${order ?? products?.join("+") ?? ""}${chosen ? `chosen:${chosen.join("+")}` : ""}`;

function ofPartner({ thing, attributes, timeRange, order, refersTo }: Partner): string {
  return [
    ofThing(thing),
    ...attributes.map(ofCondition),
    timeRange && `time:${timeRange.from ?? ""}..${timeRange.to ?? ""}`,
    order && ofOrder(order),
    refersTo && ofReference(refersTo),
  ]
    .filter(Boolean)
    .join(" ");
}
