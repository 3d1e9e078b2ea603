import type { CompatibilityFindOutput } from "@orchard/domain/tool-contracts";
import type { ActAnswer } from "../act-answer.ts";
import type { Answer } from "../answer.ts";
import type { Language } from "../read.ts";
import { anchorText } from "./compatible.ts";
import { capital, dayText, listOf, lower, orderLink, the } from "./phrases.ts";

/** Whether particular things go together: a verdict first, then its reason. */

type Result = CompatibilityFindOutput["results"][number];

type Checked = Extract<Answer, { kind: "checked" }>;

export function wordChecked({ checks, candidate, anchor }: Checked, language: Language): string[] {
  const [check] = checks;
  const against = anchorText(anchor, language);
  const one = the(candidate);
  if (!check)
    return [
      `I cannot say whether ${one} works with ${against}: the two have no connection in common that the store describes.`,
    ];
  const reasons = check.reasons.join("; ");
  switch (check.verdict) {
    case "fits":
      return [`Yes, ${one} works with ${against}: ${lower(reasons)}.`, ...stockAndOwner(check)];
    case "fits with limits":
      return [`Yes, ${one} works with ${against}, with a limit: ${lower(reasons)}.`, ...stockAndOwner(check)];
    case "cannot tell":
      return [`I cannot tell whether ${one} works with ${against}: ${lower(reasons)}.`];
    case "does not fit":
      return [`No, ${one} does not work with ${against}: ${lower(reasons)}.`];
  }
}

function stockAndOwner({ product, owned: isOwned }: Result): string[] {
  if (isOwned) return [`You already own ${the(product)}.`];
  return product.inStock ? [] : ["It is out of stock at the moment."];
}

/** Everything one owns of a kind against one product. */
export function wordCheckedSeveral({
  checks,
  anchor,
}: Extract<Answer, { kind: "checked several" }>): string[] {
  const against = the(anchor);
  const of = (verdict: Result["verdict"]) => checks.filter((check) => check.verdict === verdict);
  const fits = of("fits").map((check) => the(check.product));
  const others = [
    ...of("fits with limits").map(
      (check) => `${capital(the(check.product))} works with a limit: ${lower(check.reasons.join("; "))}.`,
    ),
    ...of("cannot tell").map(
      (check) => `For ${the(check.product)} I cannot tell: ${lower(check.reasons.join("; "))}.`,
    ),
    ...of("does not fit").map(
      (check) => `${capital(the(check.product))} does not: ${lower(check.reasons.join("; "))}.`,
    ),
  ];
  if (checks.length === 0)
    return [
      `What you own and ${against} have no connection in common that the store describes, so I cannot tell.`,
    ];
  const first =
    fits.length > 0
      ? `Of yours, ${listOf(fits)} ${fits.length === 1 ? "works" : "work"} with ${against}.`
      : `None of yours works with ${against} without a limit.`;
  return [first, ...others];
}

/** At most so many of one's own things are named. */
const MOST_NAMED = 3;

/** One product against everything the shopper bought. */
export function wordCheckedOwn(
  { candidate, check }: Extract<ActAnswer, { kind: "checked own" }>,
  { brief }: Language,
): string[] {
  const one = the(candidate);
  const { store } = brief.vocabulary;
  const pairs = check.pairs.flatMap((pair) => {
    const other = check.others.find(({ product }) => product.productId === pair.otherId);
    return other ? [{ ...pair, other }] : [];
  });
  if (pairs.length === 0)
    return [`Nothing you bought here has a connection in common with ${one} that the store describes.`];
  const named = ({ other }: (typeof pairs)[number]) =>
    `${the(other.product)}${other.placedOn && other.orderNumber ? ` you bought on ${dayText(other.placedOn, store)} (${orderLink(other.orderNumber)})` : ""}`;
  const of = (verdict: Result["verdict"]) => pairs.filter((pair) => pair.verdict === verdict);
  const [fits, limited, unsure, not] = [
    of("fits"),
    of("fits with limits"),
    of("cannot tell"),
    of("does not fit"),
  ];
  const limits = limited
    .slice(0, MOST_NAMED - Math.min(fits.length, MOST_NAMED - 1))
    .map((pair) => `With a limit it works with ${named(pair)}: ${lower(pair.reasons.join("; "))}.`);
  if (fits.length > 0)
    return [
      `Yes, ${one} works with ${listOf(fits.slice(0, MOST_NAMED).map(named))}: ${lower(fits[0]!.reasons.join("; "))}.`,
      ...limits,
    ];
  if (limited.length > 0)
    return [`Yes, ${one} works with something of yours, but only with a limit.`, ...limits];
  if (unsure.length > 0)
    return [`I cannot tell for ${named(unsure[0]!)}: ${lower(unsure[0]!.reasons.join("; "))}.`];
  return [`No, ${one} does not work with ${named(not[0]!)}: ${lower(not[0]!.reasons.join("; "))}.`];
}
