import type {
  Purchase,
  PurchasesSearchInput,
  PurchasesSearchOutput,
  ToolResult,
} from "@orchard/domain/tool-contracts";
import type { Answer } from "../answer.ts";
import { ask, askAll, type Plan } from "../calls.ts";
import { holdsWords } from "../choice.ts";
import { alternativesOf, type Frame } from "../frame.ts";
import { isExcluded, withoutUnshown } from "./exclusions.ts";
import { planRefunds } from "./refunds.ts";
import { distanceFrom, PAGE, toCondition, type Context } from "./context.ts";

/** What, when, how many, how much: all from one search of the shopper's purchases, and a second one when it is empty. */
export function* planPurchases(frame: Frame, context: Context): Plan<Answer> {
  if (frame.asks === "refund") return yield* planRefunds(frame, context);
  if (frame.refersTo?.products) {
    const known = yield* purchasesOf(frame.refersTo.products, context);
    if (known.ok)
      return {
        ...answer({ ...frame, order: undefined, thing: { ...frame.thing, words: [] } }, known.data),
        of: saidBefore(frame.refersTo.products, context),
      } as Answer;
    return known.code === "unknown"
      ? { kind: "question", frame, slot: "thing", candidates: [] }
      : { kind: "failed", frame, code: known.code };
  }
  const input = purchasesInput(frame);
  const first = yield* ask("purchases_search", input);
  if (!first.ok) return { kind: "failed", frame, code: first.code };
  if (FATES.has(frame.topic ?? "") || frame.negation || frame.price)
    return yield* amongAll(frame, input, first.data, context);
  if (first.data.total > 0) {
    const relevant = withWords(first.data, frame);
    if (relevant.purchases.length > 0) return answer(frame, relevant);
  }
  const other = yield* otherwise(frame, input);
  const [likely] = first.data.purchases;
  return likely && "total" in other && other.total === 0 && !("nearest" in other && other.nearest)
    ? ({ ...other, nearest: likely } as Answer)
    : other;
}

const FATES = new Set(["returned", "kept", "cancelled"]);

/** No tool filters by what became of a purchase or what it cost, or leaves anything out: all pages are read. */
function* amongAll(
  frame: Frame,
  input: PurchasesSearchInput,
  first: PurchasesSearchOutput,
  context: Context,
): Plan<Answer> {
  const offsets = MORE_PAGES.map((page) => page * PAGE).filter((offset) => offset < first.total);
  const pages = yield* askAll(
    "purchases_search",
    offsets.map((offset) => ({ ...input, offset })),
  );
  const all = [...first.purchases, ...pages.flatMap((page) => (page.ok ? page.data.purchases : []))];
  const { words, category, brand } = frame.thing;
  const left = withoutUnshown(frame, all);
  const purchases = all
    .filter(({ status }) => isOfFate(status, frame.topic))
    .filter((purchase) => isPaid(purchase, left) && !isExcluded(purchase, left, context.words));
  if (purchases.length === 0 && FATES.has(frame.topic ?? "") && words.length > 0 && !category && !brand) {
    // Words that find nothing do not mean that nothing was sent back.
    const wider: Frame = { ...frame, thing: { words: [] }, unused: [...frame.unused, ...words] };
    return yield* planPurchases(wider, context);
  }
  return answer(left, { ...first, purchases, total: purchases.length, ...sumsOf(purchases) });
}

/** A hundred purchases are read to the end. */
const MORE_PAGES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Within the price asked for, by the piece. */
function isPaid({ paidCents, quantity }: Purchase, { price }: Frame): boolean {
  const each = paidCents / quantity;
  return !price || ((price.minCents ?? 0) <= each && each <= (price.maxCents ?? Number.POSITIVE_INFINITY));
}

function isOfFate(status: Purchase["status"], topic: string | undefined): boolean {
  if (topic === "kept") return status !== "returned" && status !== "cancelled";
  return topic === "returned" || topic === "cancelled" ? status === topic : true;
}

const saidBefore = (slugs: readonly string[], { memory }: Context) =>
  slugs.flatMap(
    (slug) => [...memory.products, ...memory.listed].find((product) => product.slug === slug) ?? [],
  );

/** Purchases of products of the last answer: found by title, told apart by slug. */
export function* purchasesOf(
  slugs: readonly string[],
  context: Context,
): Plan<ToolResult<PurchasesSearchOutput>> {
  const known = saidBefore(slugs, context);
  if (known.length === 0) return { ok: false, code: "unknown", message: "" };
  const results = yield* askAll(
    "purchases_search",
    known.slice(0, 3).map(({ title }) => ({ query: title, limit: PAGE })),
  );
  const failure = results.find((result) => !result.ok);
  if (failure) return failure;
  const purchases = results
    .flatMap((result) => (result.ok ? result.data.purchases : []))
    .filter((purchase) => slugs.includes(purchase.slug))
    .toSorted((a, b) => (a.placedOn < b.placedOn ? 1 : -1));
  return { ok: true, data: { purchases, total: purchases.length, currency: "", ...sumsOf(purchases) } };
}

const sumsOf = (purchases: readonly Purchase[]) => ({
  pieces: purchases
    .filter(({ status }) => status !== "cancelled" && status !== "returned")
    .reduce((sum, each) => sum + each.quantity, 0),
  spentCents: purchases.reduce((sum, each) => sum + each.paidCents, 0),
});

export function purchasesInput({ thing, attributes, timeRange, order }: Frame): PurchasesSearchInput {
  const direction = order?.direction;
  const sort =
    order?.by === "price"
      ? direction === "asc"
        ? "price_asc"
        : "price_desc"
      : order?.by === "date" && direction === "asc"
        ? "oldest"
        : undefined;
  return {
    query: thing.words.length > 0 ? thing.words.join(" ") : undefined,
    category: thing.category,
    brand: thing.brand,
    attributes: attributes.map(toCondition),
    from: timeRange?.from,
    to: timeRange?.to,
    sort,
    limit: PAGE,
  };
}

/** Words that name no kind of thing are searched by likeness; only what shows them counts as the thing meant. */
function withWords(data: PurchasesSearchOutput, { thing }: Frame): PurchasesSearchOutput {
  if (thing.words.length === 0) return data;
  const purchases = data.purchases.filter((purchase) => holdsWords(purchase, thing.words));
  if (purchases.length === data.purchases.length) return data;
  return { ...data, purchases, total: purchases.length, ...sumsOf(purchases) };
}

/** Nothing found: at other times? by the other attribute meant? without the unknown words? */
function* otherwise(frame: Frame, input: PurchasesSearchInput): Plan<Answer> {
  const { timeRange, thing, attributes } = frame;
  const tries: { input: PurchasesSearchInput; missed: string[]; otherTime?: boolean }[] = [];
  if (timeRange)
    tries.push({ input: { ...input, from: undefined, to: undefined }, missed: [], otherTime: true });
  attributes.forEach((condition, at) => {
    for (const other of alternativesOf(condition))
      tries.push({
        input: { ...input, attributes: attributes.with(at, other).map(toCondition) },
        missed: [],
      });
    tries.push({
      input: { ...input, attributes: attributes.toSpliced(at, 1).map(toCondition) },
      missed: [condition.said],
    });
  });
  if (thing.words.length > 0 && (thing.category || thing.brand))
    tries.push({ input: { ...input, query: undefined }, missed: thing.words });
  const sums = frame.intent === "total_spent" || frame.intent === "count_bought";
  if (sums && thing.words.length > 0 && !thing.category && !thing.brand)
    tries.push({ input: { ...input, query: undefined }, missed: thing.words });
  const results = yield* askAll(
    "purchases_search",
    tries.map((each) => each.input),
  );
  const usable = results.map((result, at) => ({
    data: dataOf(result, frame, tries[at]!.missed),
    ...tries[at]!,
  }));
  const elsewhen = usable.find((each) => each.otherTime && each.data && each.data.purchases.length > 0);
  const everything =
    sums && !thing.category && !thing.brand
      ? usable.find((each) => each.missed === thing.words && each.data)
      : undefined;
  if (everything) {
    const whole = { ...frame, thing: { ...thing, words: [] }, unused: [...frame.unused, ...thing.words] };
    return answer(whole, everything.data!);
  }
  if (elsewhen)
    return {
      ...answer(frame, emptyOutput(elsewhen.data)),
      nearest: nearestTo(elsewhen.data!.purchases, timeRange!),
    } as Answer;
  const best = usable.find((each) => !each.otherTime && each.data && each.data.purchases.length > 0);
  if (!best) return answer(frame, emptyOutput());
  if (sums)
    return answer(
      {
        ...frame,
        unused: [...frame.unused, ...best.missed],
        attributes: attributes.filter((each) => !best.missed.includes(each.said)),
        thing: best.missed === thing.words ? { ...thing, words: [] } : thing,
      },
      best.data!,
    );
  return {
    ...answer(
      { ...frame, attributes: frame.attributes.filter((each) => !best.missed.includes(each.said)) },
      best.data!,
    ),
    missed: best.missed,
  } as Answer;
}

function dataOf(
  result: ToolResult<PurchasesSearchOutput>,
  frame: Frame,
  missed: string[],
): PurchasesSearchOutput | undefined {
  if (!result.ok || result.data.total === 0) return undefined;
  return missed === frame.thing.words ? result.data : withWords(result.data, frame);
}

const emptyOutput = (like?: PurchasesSearchOutput): PurchasesSearchOutput => ({
  purchases: [],
  total: 0,
  pieces: 0,
  spentCents: 0,
  currency: like?.currency ?? "",
});

function answer(frame: Frame, data: PurchasesSearchOutput): Answer {
  const { total, pieces, spentCents } = data;
  if (frame.intent === "total_spent") return { kind: "spent", frame, spentCents, pieces, total };
  if (frame.intent === "count_bought")
    return { kind: "counted", frame, pieces, total, shown: data.purchases };
  return {
    kind: "purchases",
    frame,
    purchases: limited(data.purchases, frame),
    total,
    spentCents,
    missed: [],
  };
}

function limited(purchases: Purchase[], { order }: Frame): Purchase[] {
  if (!order?.limit) return purchases;
  const kept = purchases.filter(({ status }) => status !== "cancelled");
  const [first, ...rest] = kept.length > 0 ? kept : purchases;
  // The latest purchase is everything of its order day, not one line of it.
  return order.limit === 1 && order.by === "date"
    ? [first!, ...rest.filter((each) => each.orderNumber === first!.orderNumber)]
    : (kept.length > 0 ? kept : purchases).slice(0, order.limit);
}

/** The purchase whose day lies closest to a range. */
function nearestTo(purchases: readonly Purchase[], range: { from?: string; to?: string }): Purchase {
  return purchases.toSorted((a, b) => distanceFrom(range, a.placedOn) - distanceFrom(range, b.placedOn))[0]!;
}
