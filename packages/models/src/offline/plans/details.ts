import type { Answer } from "../answer.ts";
import { ask, type Plan } from "../calls.ts";
import { isSomething, type Frame } from "../frame.ts";
import type { KnownProduct } from "../memory.ts";
import type { Context } from "./context.ts";
import { unclear } from "./acting.ts";
import { passageAbout } from "./documents.ts";
import { resolveThing } from "./resolve.ts";

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
  if (asked && found.slug && found.attributes[asked] === undefined) {
    const passage = yield* passageAbout(context.words.attribute(asked)?.label ?? asked, found);
    if (passage) return { ...common, passage, card: card ?? asCard(found) };
  }
  if (card && asked) return { ...common, card };
  if (asked && found.attributes[asked] !== undefined) return { ...common, card: asCard(found) };
  if (card && frame.asks === "price") return { ...common, card };
  const full = yield* ask("products_get", { productId: found.slug || found.productId });
  if (!full.ok) return { kind: "failed", frame, code: full.code };
  const { description, stock, ...product } = full.data.product;
  return { ...common, card: product, stock, ...(frame.asks ? {} : { description }) };
}

/** What is known of a product from an earlier result, as far as the answer about one attribute needs it. */
const asCard = (product: KnownProduct) => ({
  ...product,
  priceCents: product.priceCents ?? 0,
  currency: "",
  inStock: true,
  colour: "",
});
