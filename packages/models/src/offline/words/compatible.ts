import type { CompatibilityFindOutput } from "@orchard/domain/tool-contracts";
import type { Anchor, CompatibleAnswer } from "../answer.ts";
import type { Frame } from "../frame.ts";
import type { Language } from "../read.ts";
import { capital, countText, dayText, listOf, lower, orderLink, quoted, the } from "./phrases.ts";
import { named, NAMED } from "./products.ts";
import { exceptText, wish } from "./wish.ts";

type Result = CompatibilityFindOutput["results"][number];

/** "the A you bought on 12 March 2025 (AP-1)": what it was checked against. */
export function anchorText({ title, slug, purchase, others = [] }: Anchor, { brief }: Language): string {
  if (!purchase) return listOf([{ title, slug }, ...others].map(the), "or");
  const fate =
    purchase.status === "returned"
      ? " and sent back"
      : purchase.status === "cancelled"
        ? " and cancelled"
        : "";
  return `${the({ title, slug })} you bought on ${dayText(purchase.placedOn, brief.vocabulary.store)}${fate} (${orderLink(purchase.orderNumber)})`;
}

export function wordCompatible({ frame, anchor, found }: CompatibleAnswer, language: Language): string[] {
  const results = interleaved(
    found.map((each) =>
      each.results.filter(({ verdict }) => verdict === "fits" || verdict === "fits with limits"),
    ),
  );
  const skipped = (frame.page ?? 0) * NAMED;
  const fits = inOrder(
    frame,
    results.filter((each) => each.verdict === "fits"),
  ).slice(skipped);
  const limited = inOrder(
    frame,
    results.filter((each) => each.verdict === "fits with limits"),
  );
  const sum = (verdict: keyof CompatibilityFindOutput["counts"]) =>
    found.reduce((total, each) => total + each.counts[verdict], 0) - (verdict === "fits" ? skipped : 0);
  if (skipped > 0 && fits.length === 0 && limited.length === 0)
    return [`That was everything that works with ${the(anchor)}.`];
  const missed = found.flatMap((each) => each.missed);
  const yes = frame.asks === "whether" ? "Yes, " : "";
  const against = anchorText(anchor, language);
  const sentences: string[] = [];

  const compared = frame.comparison && missed.every((each) => each === frame.comparison!.said);
  if (missed.length > 0)
    sentences.push(
      compared
        ? `Nothing ${frame.comparison!.said} works with ${against}.`
        : `None of our ${wish(frame, language)} works with ${against}.`,
    );
  if (fits.length > 0) {
    const shown = fits.slice(0, NAMED);
    const more = sum("fits") - shown.length;
    const list = listOf([
      ...shown.map((each) => named(each.product, frame, language)),
      ...(more > 0 ? [`${countText(more)} more`] : []),
    ]);
    if (frame.order?.limit === 1 && missed.length === 0) {
      const next = shown[1] ? `, followed by ${named(shown[1].product, frame, language)}` : "";
      return [
        `The ${frame.order.said} ${wish({ ...frame, order: undefined }, language, "one")} that works with ${against} is ${named(shown[0]!.product, frame, language)}${next}.`,
        ...furtherWithLimit(frame, shown[0]!, limited, language),
        ...owned(shown.slice(0, 2), [], 0),
      ];
    }
    const verb = shown.length + Math.max(more, 0) === 1 ? "works" : "work";
    sentences.push(
      missed.length > 0
        ? `${compared ? "As before" : `Without ${quoted([...new Set(missed)])}`}, ${list} ${verb} with it.`
        : `${yes || capital(list)}${yes && list} ${verb} with ${against}${exceptText(frame, language)}.`,
    );
    sentences.push(reasonOf(shown));
  }
  if (limited.length > 0)
    sentences.push(withLimits(limited, fits.length, sum("fits with limits"), against, frame, language));
  sentences.push(...owned(fits, limited, NAMED - fits.length));
  if (fits.length === 0 && limited.length === 0 && missed.length === 0)
    sentences.push(...noneFits(frame, found, against, language));
  const unsure = sum("cannot tell");
  if (unsure > 0 && fits.length + limited.length > 0)
    sentences.push(`For ${countText(unsure)} more I cannot tell, as a detail is not stated.`);
  return sentences;
}

/** What works with a limit only, when it lies further along the order than the best that works without one. */
function furtherWithLimit(
  frame: Frame,
  best: Result,
  limited: readonly Result[],
  language: Language,
): string[] {
  const [first] = inOrder(frame, [...limited.slice(0, 1), best]);
  if (!first || first === best) return [];
  return [
    `With a limit, ${named(first.product, frame, language)} works as well: ${lower(first.reasons.join("; "))}.`,
  ];
}

function reasonOf(shown: readonly Result[]): string {
  const [reason, ...others] = shown.map((each) => each.reasons.join("; "));
  if (others.length === 0) return `${capital(reason!)}.`;
  return others.every((other) => other === reason)
    ? `In each case ${lower(reason!)}.`
    : `For the first, ${lower(reason!)}.`;
}

/** The best of each kind in turn, so that no kind hides the others. */
function interleaved(groups: readonly Result[][]): Result[] {
  const longest = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, at) => groups.flatMap((group) => group[at] ?? [])).flat();
}

function inOrder({ order }: Frame, results: readonly Result[]): Result[] {
  const inStockFirst = (a: Result, b: Result) => Number(b.product.inStock) - Number(a.product.inStock);
  if (!order) return results.toSorted(inStockFirst);
  const value = ({ product }: Result) =>
    order.by === "price" ? product.priceCents : Number(product.attributes[order.by] ?? Number.NaN);
  const known = results.filter((each) => Number.isFinite(value(each)));
  const sign = order.direction === "asc" ? 1 : -1;
  return known.length === 0 ? [...results] : known.toSorted((a, b) => sign * (value(a) - value(b)));
}

function withLimits(
  limited: Result[],
  already: number,
  total: number,
  against: string,
  frame: Frame,
  language: Language,
): string {
  const shown = limited.slice(0, Math.max(0, NAMED - already));
  const more = total - shown.length;
  if (shown.length === 0)
    return `${capital(countText(total))} more ${total === 1 ? "works" : "work"} with a limit.`;
  const list = shown
    .map((each) => `${named(each.product, frame, language)}, where ${lower(each.reasons.join(", and "))}`)
    .join("; ");
  const rest = more > 0 ? `; and ${countText(more)} more` : "";
  if (already > 0) return `With a limit: ${list}${rest}.`;
  const works = `${countText(total)} of our ${wish({ ...frame, order: undefined }, language)} ${total === 1 ? "works" : "work"}`;
  return `${frame.asks === "whether" ? "Yes, but only" : "Only"} with a limit, ${works} with ${against}: ${list}${rest}.`;
}

/** What the shopper has already, whether or not it is among those named. */
function owned(fits: readonly Result[], limited: readonly Result[], shownLimited: number): string[] {
  const full = fits.filter((each) => each.owned).map((each) => the(each.product));
  const partly = limited.flatMap((each, at) =>
    each.owned
      ? [
          `${the(each.product)}, with a limit${at < shownLimited ? "" : ` (${lower(each.reasons.join("; "))})`}`,
        ]
      : [],
  );
  const all = [...full.slice(0, NAMED), ...partly.slice(0, 2)];
  return all.length > 0 ? [`You already own ${listOf(all)}.`] : [];
}

function noneFits(
  frame: Frame,
  found: CompatibleAnswer["found"],
  against: string,
  language: Language,
): string[] {
  const kinds = frame.thing.category
    ? wish(frame, language)
    : listOf(
        found.map(({ category }) => wish({ ...frame, thing: { words: [], category } }, language)),
        "or",
      );
  const unsure = found.flatMap((each) => each.results).filter((each) => each.verdict === "cannot tell");
  if (unsure.length > 0) {
    return [
      `I cannot tell which of our ${kinds} work with ${against}: for ${the(unsure[0]!.product)}, ${unsure[0]!.reasons.join("; ")}.`,
    ];
  }
  return [`${frame.asks === "whether" ? "No, none" : "None"} of our ${kinds} works with ${against}.`];
}
