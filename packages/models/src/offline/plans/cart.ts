import type { CartGetOutput } from "@orchard/domain/shopping-tools";
import type { Answer } from "../answer.ts";
import { ask, askAll, type Plan } from "../calls.ts";
import { isAncestor } from "../categories.ts";
import { holdsWords, satisfies } from "../choice.ts";
import { isSomething, type Frame } from "../frame.ts";
import type { KnownProduct } from "../memory.ts";
import { outcomeOf, unclear } from "./acting.ts";
import { fromCard, type Context } from "./context.ts";
import { resolveThing } from "./resolve.ts";

/** The cart: read, put into, changed. A line is found by what it is, as a product is. */

export function* planReadCart(frame: Frame): Plan<Answer> {
  const cart = yield* ask("cart_get", {});
  return cart.ok ? { kind: "cart", frame, cart: cart.data } : { kind: "failed", frame, code: cart.code };
}

/** "Both of them" puts in each; "it" must be one. */
export function* planAddToCart(frame: Frame, context: Context): Plan<Answer> {
  const resolved = yield* resolveThing(frame.thing, frame.attributes, meant(frame, context), context, {
    range: frame.timeRange,
    order: frame.order,
  });
  if (resolved.failed) return { kind: "failed", frame, code: resolved.failed };
  if (!resolved.found) return unclear(frame, resolved);
  const { found } = resolved;
  return yield* addToCart(frame, found, frame.quantity ?? 1);
}

export function* addToCart(
  frame: Frame,
  product: Pick<KnownProduct, "productId" | "slug" | "title">,
  quantity: number,
): Plan<Answer> {
  const result = yield* ask("cart_add", { productId: product.productId, quantity });
  return outcomeOf(
    frame,
    result,
    (change) => ({ kind: "cart changed", frame, changes: [{ change, product }] }),
    { product, quantity },
  );
}

/** "Add to my cart" without a word on what: the one product just spoken of. */
function meant({ thing, refersTo }: Frame, { memory }: Context): Frame["refersTo"] {
  if (refersTo || isSomething(thing) || !memory.focus) return refersTo;
  return { products: [memory.focus] };
}

export function* planChangeCart(frame: Frame, context: Context): Plan<Answer> {
  const cart = yield* ask("cart_get", {});
  if (!cart.ok) return { kind: "failed", frame, code: cart.code };
  const { lines } = cart.data;
  if (lines.length === 0) return { kind: "cart", frame, cart: cart.data };
  const found = frame.topic === "empty" ? lines : linesFor(frame, lines, context);
  if (found.length === 0) return { kind: "not in cart", frame };
  if (found.length > 1 && frame.topic !== "empty")
    return { kind: "question", frame, slot: "thing", candidates: found.map(fromLine) };
  if (frame.topic === "set" && frame.quantity === undefined) return { kind: "cart", frame, cart: cart.data };
  const results = yield* askAll(
    "cart_update",
    found.map(({ productId, quantity }) => ({ productId, quantity: wanted(frame, quantity) })),
  );
  const open = results.find((result) => !result.ok);
  const [line] = found;
  if (open)
    return outcomeOf(frame, open, () => ({ kind: "not in cart", frame }), { product: fromLine(line!) });
  return {
    kind: "cart changed",
    frame,
    changes: results.flatMap((result, at) =>
      result.ok ? [{ change: result.data, product: fromLine(found[at]!) }] : [],
    ),
  };
}

/** "Remove one of them" leaves the others. */
function wanted({ topic, quantity = 0 }: Frame, has: number): number {
  if (topic === "set") return quantity;
  return topic === "remove" && quantity > 0 ? Math.max(0, has - quantity) : 0;
}

type Line = CartGetOutput["lines"][number];

const fromLine = ({ productId, title, product }: Line): KnownProduct =>
  product
    ? fromCard(product)
    : { productId, slug: "", title, brand: "", category: "", attributes: {}, boughtOn: [], bare: true };

function linesFor(frame: Frame, lines: readonly Line[], { memory, words }: Context): Line[] {
  const { thing, attributes, refersTo } = frame;
  if (refersTo?.chosen) return lines.filter((line) => refersTo.chosen!.includes(line.productId));
  if (refersTo?.products) {
    const slugs = refersTo.products;
    return lines.filter(({ productId, product }) => slugs.includes(product?.slug ?? productId));
  }
  if (!isSomething(thing) && attributes.length === 0) {
    const focused = lines.filter(({ product }) => product && product.slug === memory.focus);
    return focused.length > 0 ? focused : [...lines];
  }
  return lines.filter((line) => {
    const { category, brand, ...product } = fromLine(line);
    const ofKind =
      !thing.category || category === thing.category || isAncestor(thing.category, category, words);
    return (
      ofKind &&
      (!thing.brand || brand === thing.brand) &&
      holdsWords({ ...product, category, brand }, thing.words) &&
      attributes.every((condition) => satisfies(product, condition))
    );
  });
}
