import type { Answer } from "../answer.ts";
import { ask, type Plan } from "../calls.ts";
import { emptyThing, isSomething, type Frame, type Partner } from "../frame.ts";
import type { KnownProduct } from "../memory.ts";
import { fromCard, type Context } from "./context.ts";
import { resolveThing } from "./resolve.ts";

/** As many as are put side by side. */
const MOST_COMPARED = 5;

/** Several products against each other: those of the last answer, or those that are named. */
export function* planCompare(frame: Frame, context: Context): Plan<Answer> {
  const products = yield* productsToCompare(frame, context);
  if ("kind" in products) return products;
  const compared = products.slice(0, MOST_COMPARED);
  if (compared.length > 1 && compared.every((product) => product.slug !== "")) {
    const table = yield* ask("products_compare", { productIds: compared.map(({ productId }) => productId) });
    if (table.ok)
      return { kind: "compared", frame, products: table.data.products.map(fromCard), rows: table.data.rows };
  }
  return { kind: "compared", frame, products: yield* withFacts(products, frame) };
}

function* productsToCompare(frame: Frame, context: Context): Plan<KnownProduct[] | Answer> {
  const { memory } = context;
  if (frame.refersTo?.products?.length)
    return frame.refersTo.products.flatMap(
      (slug) =>
        [...memory.products, ...memory.listed, ...memory.asides].find((each) => each.slug === slug) ?? [],
    );
  const sides: ["thing" | "partner", Partner | undefined][] = [
    ["thing", frame],
    ["partner", frame.partner],
    ...(frame.others ?? []).map((other): ["thing", Partner] => ["thing", other]),
  ];
  const products: KnownProduct[] = [];
  for (const [slot, side] of sides) {
    if (!side || !isSomething(side.thing)) continue;
    const resolved = yield* resolveThing(side.thing, side.attributes, side.refersTo, context);
    if (resolved.failed) return { kind: "failed", frame, code: resolved.failed };
    if (!resolved.found)
      return {
        kind: "question",
        frame,
        slot,
        candidates: resolved.candidates,
        ...(resolved.candidates.length === 0 && { unknown: true }),
      };
    products.push(resolved.found);
  }
  return products.length > 1
    ? products
    : { kind: "question", frame: { ...frame, thing: emptyThing() }, slot: "thing", candidates: [] };
}

/** Purchases carry no shelf price and bare links carry nothing; what the comparison needs is read. */
export function* withFacts(products: KnownProduct[], { comparison }: Frame): Plan<KnownProduct[]> {
  const byAttribute = comparison !== undefined && comparison.by !== "price";
  const complete: KnownProduct[] = [];
  for (const product of products) {
    if (product.priceCents !== undefined || (!product.bare && byAttribute)) complete.push(product);
    else {
      const full = yield* ask("products_get", { productId: product.slug });
      complete.push(full.ok ? fromCard(full.data.product) : product);
    }
  }
  return complete;
}
