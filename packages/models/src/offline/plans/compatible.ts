import { VERDICTS } from "@orchard/domain/compatibility";
import type { CompatibilityFindInput } from "@orchard/domain/tool-contracts";
import type { Answer, Anchor } from "../answer.ts";
import { ask, askAll, type Plan } from "../calls.ts";
import { alternativesOf, isSomething, type Frame } from "../frame.ts";
import { isAncestor } from "../categories.ts";
import { withComparison } from "./comparison.ts";
import { isExcluded } from "./exclusions.ts";
import { PAGE, toCondition, type Context } from "./context.ts";
import { anyOf, resolveThing, type Resolved } from "./resolve.ts";

/** What goes with a thing one owns or names. The thing is settled first; several that could be meant are asked about. */
export function* planFindCompatible(asked: Frame, context: Context): Plan<Answer> {
  const frame = yield* withComparison(asked, context);
  const partner = yield* settlePartner(frame, context, anyOf);
  if ("kind" in partner) return partner;
  const anchorCategory = partner.found!.category || frame.partner!.thing.category;
  const wanted = soughtCategories(frame, anchorCategory, context);
  if (wanted.length === 0)
    return { kind: "question", frame, slot: "category", candidates: [partner.found!], unconnected: true };
  if (wanted.length > MOST_CATEGORIES)
    return { kind: "question", frame, slot: "category", candidates: [partner.found!], categories: wanted };

  const base = {
    productIds: [partner.found!, ...(partner.others ?? [])].map((each) => each.productId),
    minPriceCents: frame.price?.minCents,
    maxPriceCents: frame.price?.maxCents,
    brand: frame.thing.brand,
    attributes: frame.attributes.map(toCondition),
    inStock: frame.inStock,
    limit: PAGE,
  };
  const results = yield* askAll(
    "compatibility_find",
    wanted.map((category) => ({ ...base, category })),
  );
  const failure = results.find((result) => !result.ok);
  if (failure && !failure.ok) return { kind: "failed", frame, code: failure.code };
  const found = results.flatMap((result, at) =>
    result.ok ? [{ category: wanted[at]!, missed: [] as string[], ...result.data }] : [],
  );
  const others = frame.attributes.flatMap((condition, at) =>
    alternativesOf(condition).map((other) => frame.attributes.with(at, other)),
  );
  if (others.length > 0 && found.every((each) => each.results.length === 0)) {
    const tries = others
      .slice(0, 3)
      .flatMap((attributes) =>
        wanted.map((category) => ({ ...base, category, attributes: attributes.map(toCondition) })),
      );
    const more = yield* askAll("compatibility_find", tries);
    const hit = more.findIndex((result) => result.ok && result.data.results.length > 0);
    const result = more[hit];
    if (result?.ok)
      return {
        kind: "compatible",
        frame,
        anchor: anchorOf(partner),
        found: [{ category: tries[hit]!.category, missed: [], ...result.data }],
      };
  }
  const narrowed = frame.attributes.length > 0 || frame.price || frame.thing.brand;
  if (narrowed && found.every((each) => each.results.length === 0)) {
    const wider = yield* askAll(
      "compatibility_find",
      wanted.map((category) => ({ productIds: base.productIds, category, limit: PAGE })),
    );
    const missed = [
      ...frame.attributes.map((each) => each.said),
      ...(frame.price ? [frame.price.said] : []),
      ...(frame.thing.brand ? [frame.thing.brand] : []),
    ];
    wider.forEach(
      (result, at) => result.ok && (found[at] = { category: wanted[at]!, missed, ...result.data }),
    );
  }
  return {
    kind: "compatible",
    frame,
    anchor: anchorOf(partner),
    found: yield* withoutExcluded(yield* withOwned(found, base, context), base, frame, context),
  };
}

/** The tool leaves out no brand: what it found of one is taken away, and what it counted of it. */
function* withoutExcluded(
  found: Found,
  base: CompatibilityFindInput,
  frame: Frame,
  { words }: Context,
): Plan<Found> {
  const brands = frame.negation?.brands ?? [];
  const asked = found.flatMap((each) => brands.map((brand) => ({ each, brand })));
  const results = yield* askAll(
    "compatibility_find",
    asked.map(({ each, brand }) => ({ ...base, category: each.category, brand, limit: 1 })),
  );
  return found.map((each) => {
    const counts = { ...each.counts };
    asked.forEach((one, at) => {
      const result = results[at]!;
      if (one.each === each && result.ok)
        for (const verdict of VERDICTS) counts[verdict] -= result.data.counts[verdict];
    });
    return {
      ...each,
      counts,
      results: each.results.filter(({ product }) => !isExcluded(product, frame, words)),
    };
  });
}

type Found = Extract<Answer, { kind: "compatible" }>["found"];

/** A list is cut off at ten and what is owned stands last in it: whoever owns such a thing must hear so all the same. */
function* withOwned(found: Found, base: { productIds: string[] }, { brief }: Context): Plan<Found> {
  const isCut = ({ results, counts }: Found[number]) =>
    results.length < counts.fits + counts["fits with limits"];
  const cut = brief.signedIn ? found.filter(isCut) : [];
  const bought = yield* askAll(
    "purchases_search",
    cut.map(({ category }) => ({ category, limit: PAGE })),
  );
  const ids = bought.map((result) =>
    result.ok ? [...new Set(result.data.purchases.map((purchase) => purchase.productId))] : [],
  );
  const missing = cut.map(({ results }, at) =>
    ids[at]!.filter((id) => !results.some(({ product }) => product.productId === id)).slice(0, PAGE),
  );
  const asked = missing.flatMap((candidateIds, at) =>
    candidateIds.length > 0 ? [{ at, candidateIds }] : [],
  );
  const checked = yield* askAll(
    "compatibility_find",
    asked.map(({ candidateIds }) => ({ productIds: base.productIds, candidateIds, limit: PAGE })),
  );
  const extra = new Map(
    asked.map(({ at }, index) => {
      const result = checked[index]!;
      return [
        cut[at]!,
        result.ok ? result.data.results.filter((each) => each.owned && each.verdict.startsWith("fits")) : [],
      ] as const;
    }),
  );
  return found.map((each) => ({ ...each, results: [...each.results, ...(extra.get(each) ?? [])] }));
}

/** More kinds than this are asked about instead of searched one by one. */
const MOST_CATEGORIES = 3;

/** Whether one particular thing goes with another. */
export function* planCheckCompatible(frame: Frame, context: Context): Plan<Answer> {
  if (frame.topic === "owned") return yield* checkOwned(frame, context);
  const partner = yield* settlePartner(frame, context);
  if ("kind" in partner) return yield* checkAllOwned(frame, partner, context);
  const candidate = yield* resolveThing(frame.thing, frame.attributes, frame.refersTo, context, {
    range: frame.timeRange,
  });
  if (candidate.failed) return { kind: "failed", frame, code: candidate.failed };
  if (!candidate.found) return unsettled(frame, "thing", candidate);
  const result = yield* ask("compatibility_check", {
    productIds: [candidate.found.productId],
    withIds: [partner.found!.productId],
  });
  if (!result.ok) return { kind: "failed", frame, code: result.code };
  const [product] = result.data.products;
  return {
    kind: "checked",
    frame,
    checks: result.data.pairs.map(({ otherId, verdict, reasons }) => ({
      product: product!,
      anchorId: otherId,
      verdict,
      reasons,
      owned: candidate.purchase !== undefined,
    })),
    candidate: candidate.found,
    anchor: anchorOf(partner),
  };
}

/** One product against everything the shopper bought. */
function* checkOwned(frame: Frame, context: Context): Plan<Answer> {
  const candidate = yield* resolveThing(frame.thing, frame.attributes, frame.refersTo, context);
  if (candidate.failed) return { kind: "failed", frame, code: candidate.failed };
  if (!candidate.found) return unsettled(frame, "thing", candidate);
  const result = yield* ask("compatibility_check", {
    productIds: [candidate.found.productId],
    withOwned: true,
  });
  if (!result.ok) return { kind: "failed", frame, code: result.code };
  return { kind: "checked own", frame, candidate: candidate.found, check: result.data };
}

/** "Will my card work in the …?" with several cards bought: each is checked, which is better than asking which. */
function* checkAllOwned(frame: Frame, open: Answer, context: Context): Plan<Answer> {
  if (
    open.kind !== "question" ||
    open.noneIn ||
    open.candidates.length < 2 ||
    !frame.partner?.thing.mine ||
    frame.thing.mine
  )
    return open;
  const other = yield* resolveThing(frame.thing, frame.attributes, frame.refersTo, context);
  if (!other.found) return open;
  const candidateIds = open.candidates.slice(0, PAGE).map((each) => each.productId);
  const result = yield* ask("compatibility_find", {
    productIds: [other.found.productId],
    candidateIds,
    limit: PAGE,
  });
  if (!result.ok) return { kind: "failed", frame, code: result.code };
  return { kind: "checked several", frame, checks: result.data.results, anchor: anchorOf(other) };
}

function* settlePartner(
  frame: Frame,
  context: Context,
  widen: typeof anyOf = (resolved) => resolved,
): Plan<Resolved | Answer> {
  const { partner } = frame;
  if (!partner || (!isSomething(partner.thing) && !partner.refersTo))
    return { kind: "question", frame, slot: "partner", candidates: [] };
  const looked = yield* resolveThing(partner.thing, partner.attributes, partner.refersTo, context, {
    range: partner.timeRange,
    order: partner.order,
  });
  const resolved = partner.refersTo ? looked : widen(looked, partner.thing);
  if (resolved.failed) return { kind: "failed", frame, code: resolved.failed };
  if (resolved.found) return resolved;
  return unsettled(frame, "partner", resolved);
}

function unsettled(frame: Frame, slot: "thing" | "partner", resolved: Resolved): Answer {
  const { candidates, purchases, noneIn } = resolved;
  return {
    kind: "question",
    frame,
    slot,
    candidates,
    purchases,
    ...(noneIn && { noneIn }),
    ...(candidates.length === 0 && { unknown: true }),
  };
}

const anchorOf = ({ found, purchase, others = [] }: Resolved): Anchor => ({
  ...(others.length > 0 && { others: others.map(({ title, slug }) => ({ title, slug })) }),
  title: found!.title,
  slug: found!.slug,
  ...(purchase && { purchase }),
});

/** The kinds to look among: the one named if it meets the anchor's kind at all, else all that do. */
function soughtCategories(
  { thing }: Frame,
  anchorCategory: string | undefined,
  { words }: Context,
): string[] {
  const { interfaces, categories } = words.vocabulary;
  const near = (slug: string, other: string) =>
    slug === other || isAncestor(slug, other, words) || isAncestor(other, slug, words);
  const isAnchor = (slug: string) => anchorCategory !== undefined && near(slug, anchorCategory);
  const opposite = interfaces.flatMap(({ hosts, guests }) => [
    ...(hosts.some(isAnchor) ? guests : []),
    ...(guests.some(isAnchor) ? hosts : []),
  ]);
  // A vocabulary cut short may lack interfaces: then the named kind is searched all the same.
  if (thing.category)
    return interfaces.length === 0 || opposite.some((slug) => near(slug, thing.category!))
      ? [thing.category]
      : [];
  const distinct = [...new Set(opposite)];
  const parents = distinct.map((slug) => {
    const parent = categories.find((category) => category.slug === slug)?.parent;
    const siblings = categories
      .filter((category) => category.parent === parent)
      .map((category) => category.slug);
    return parent && siblings.every((sibling) => distinct.includes(sibling)) ? parent : slug;
  });
  return [...new Set(parents)];
}
