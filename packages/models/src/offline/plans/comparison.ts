import type { Plan } from "../calls.ts";
import type { Frame } from "../frame.ts";
import type { Context } from "./context.ts";
import { withFacts } from "./compare.ts";
import { resolveThing } from "./resolve.ts";

/** "Cheaper than …" and "a lighter one" as a bound, from the product named or those of the last answer. */
export function* withComparison(frame: Frame, context: Context): Plan<Frame> {
  const { comparison } = frame;
  if (!comparison) return frame;
  const { by, direction, said } = comparison;
  const against = comparison.than ? yield* resolveThing(comparison.than, [], undefined, context) : undefined;
  const products = against?.found
    ? [against.found]
    : comparison.than
      ? []
      : yield* withFacts(context.memory.products.slice(0, 3), frame);
  const values = products
    .flatMap((product) =>
      by === "price" ? (product.priceCents ?? []) : Number(product.attributes[by] ?? Number.NaN),
    )
    .filter(Number.isFinite);
  if (values.length === 0) return { ...frame, comparison: undefined, order: { by, direction, said } };
  const bound = direction === "asc" ? Math.min(...values) : Math.max(...values);
  const category = frame.thing.category ?? products[0]?.category;
  const common = {
    ...frame,
    thing: { ...frame.thing, category },
    refersTo: undefined,
    order: { by, direction, said },
  };
  if (by === "price")
    return {
      ...common,
      price: {
        ...frame.price,
        ...(direction === "asc" ? { maxCents: bound - 1 } : { minCents: bound + 1 }),
        said,
      },
    };
  return {
    ...common,
    attributes: [
      ...frame.attributes,
      { name: by, op: direction === "asc" ? "lt" : "gt", value: bound, said },
    ],
  };
}
