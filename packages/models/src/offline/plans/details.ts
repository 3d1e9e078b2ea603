import type { Answer } from "../answer.ts";
import { ask, type Plan } from "../calls.ts";
import { emptyThing, isSomething, type Frame } from "../frame.ts";
import type { KnownProduct } from "../memory.ts";
import { fromCard, type Context } from "./context.ts";
import { resolveThing, type Resolved } from "./resolve.ts";

/** Facts of one product. A named fact needs only the card; "tell me more" reads the product in full. */
export function* planDetails(frame: Frame, context: Context): Plan<Answer> {
  if (!isSomething(frame.thing) && !frame.refersTo)
    return { kind: "question", frame, slot: "thing", candidates: [] };
  const asked = typeof frame.asks === "object" ? frame.asks.attribute : undefined;
  const filters = frame.attributes.filter((condition) => condition.name !== asked);
  const resolved = yield* resolveThing(frame.thing, filters, frame.refersTo, context, {
    range: frame.timeRange,
    order: frame.order,
  });
  if (resolved.failed) return { kind: "failed", frame, code: resolved.failed };
  const { found, card, purchase } = resolved;
  if (!found) return unclear(frame, resolved);
  const common = {
    kind: "details" as const,
    frame,
    product: { title: found.title, slug: found.slug },
    ...(purchase && { purchase }),
  };
  if (card && asked) return { ...common, card };
  if (asked && found.attributes[asked] !== undefined) return { ...common, card: asCard(found) };
  if (card && frame.asks === "price") return { ...common, card };
  const full = yield* ask("products_get", { productId: found.slug || found.productId });
  if (!full.ok) return { kind: "failed", frame, code: full.code };
  const { description, stock, ...product } = full.data.product;
  return { ...common, card: product, stock, ...(frame.asks ? {} : { description }) };
}

/** Several products could be meant: with a fact asked of a whole kind, that is a comparison; else a question back. */
function unclear(frame: Frame, { candidates, purchases, noneIn }: Resolved): Answer {
  return {
    kind: "question",
    frame,
    slot: "thing",
    candidates,
    purchases,
    ...(noneIn && { noneIn }),
    ...(candidates.length === 0 && { unknown: true }),
  };
}

/** What is known of a product from an earlier result, as far as the answer about one attribute needs it. */
const asCard = (product: KnownProduct) => ({
  ...product,
  priceCents: product.priceCents ?? 0,
  currency: "",
  inStock: true,
  colour: "",
});

/** Several products against each other: those of the last answer, or two that are named. */
export function* planCompare(frame: Frame, context: Context): Plan<Answer> {
  if (frame.refersTo?.products?.length) {
    const products = frame.refersTo.products.flatMap(
      (slug) =>
        [...context.memory.products, ...context.memory.listed, ...context.memory.asides].find(
          (each) => each.slug === slug,
        ) ?? [],
    );
    const complete = yield* withFacts(products, frame);
    return { kind: "compared", frame, products: complete };
  }
  const products: KnownProduct[] = [];
  for (const [slot, side] of [
    ["thing", frame],
    ["partner", frame.partner],
  ] as const) {
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
  if (products.length < 2)
    return { kind: "question", frame: { ...frame, thing: emptyThing() }, slot: "thing", candidates: [] };
  return { kind: "compared", frame, products: yield* withFacts(products, frame) };
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
