import type { InterfaceDimension, InterfaceKind, ProductInterface } from "./product.ts";

/**
 * Whether two products work together. Pure: interfaces and rule data in, a verdict with its reasons out.
 * An unknown value is "cannot tell", never "fits".
 */

export const VERDICTS = ["fits", "fits with limits", "cannot tell", "does not fit"] as const;
/** Best first: the order in which results are listed and in which the best of several pairings is chosen. */
export type Verdict = (typeof VERDICTS)[number];

export type Compatibility = {
  verdict: Verdict;
  /** The interface kind that decided, absent when the two products share none. */
  kind?: string;
  /** At least one sentence fragment, fit to be read to a shopper. */
  reasons: string[];
};

/**
 * Compares two products by their interfaces. Either may be the host. `undefined` when they share no kind
 * of interface in opposite roles: then the question makes no sense for this pair (a strap and a card).
 */
export function compareProducts(
  a: readonly ProductInterface[],
  b: readonly ProductInterface[],
  kinds: readonly InterfaceKind[],
): Compatibility | undefined {
  let best: Compatibility | undefined;
  for (const [hosts, guests] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const host of hosts) {
      if (host.role !== "accepts") continue;
      for (const guest of guests) {
        if (guest.role !== "fits" || guest.kind !== host.kind) continue;
        const kind = kinds.find((candidate) => candidate.kind === host.kind);
        if (!kind) continue;
        const result = compareInterfaces(host, guest, kind);
        if (!best || VERDICTS.indexOf(result.verdict) < VERDICTS.indexOf(best.verdict)) best = result;
      }
    }
  }
  return best;
}

function compareInterfaces(
  host: ProductInterface,
  guest: ProductInterface,
  kind: InterfaceKind,
): Compatibility {
  const label = (value: string | number) => kind.labels[String(value)] ?? String(value);
  const done = (verdict: Verdict, reasons: string[]): Compatibility => ({
    verdict,
    kind: kind.kind,
    reasons,
  });

  if (host.form === undefined || guest.form === undefined) {
    return done("cannot tell", [`the type of the ${kind.label} is not stated`]);
  }
  const limits: string[] = [];
  if (host.form !== guest.form) {
    const adapter = kind.adapters.find((each) => each.from === guest.form && each.to === host.form);
    if (!adapter)
      return done("does not fit", [`the ${kind.label} takes ${label(host.form)}, not ${label(guest.form)}`]);
    limits.push(adapter.reason);
  }

  const unknown: string[] = [];
  const dimensions = kind.dimensions.filter((each) => !each.forms || each.forms.includes(host.form!));
  for (const dimension of dimensions) {
    const hostGrade = host.grades[dimension.name];
    const guestGrade = guest.grades[dimension.name];
    if (hostGrade === undefined || guestGrade === undefined) {
      unknown.push(`the ${dimension.label} is not stated`);
      continue;
    }
    const within = isWithin(hostGrade, guestGrade, dimension);
    if (within === undefined) unknown.push(`the ${dimension.label} is not stated`);
    else if (!within) {
      const reason = dimension.reason
        .replaceAll("{host}", withUnit(label(hostGrade), dimension))
        .replaceAll("{guest}", withUnit(label(guestGrade), dimension));
      if (dimension.mismatch === "refuses") return done("does not fit", [reason]);
      limits.push(reason);
    }
  }
  if (unknown.length > 0) return done("cannot tell", unknown);
  if (kind.fillAll && guest.count < host.count) {
    limits.push(
      `it takes ${host.count}, so you need ${Math.ceil(host.count / guest.count)} packs of ${guest.count}`,
    );
  }
  if (limits.length > 0) return done("fits with limits", limits);
  const grades = dimensions.map((each) => withUnit(label(guest.grades[each.name]!), each)).join(" ");
  return done("fits", [`the ${kind.label} takes ${label(guest.form)}${grades ? ` ${grades}` : ""}`]);
}

function withUnit(value: string, dimension: InterfaceDimension): string {
  return dimension.unit ? `${value} ${dimension.unit}` : value;
}

function isWithin(
  host: string | number,
  guest: string | number,
  dimension: InterfaceDimension,
): boolean | undefined {
  const rank = (value: string | number) =>
    dimension.levels === "number" ? Number(value) : dimension.levels.indexOf(String(value));
  const [hostRank, guestRank] = [rank(host), rank(guest)];
  if (Number.isNaN(hostRank) || Number.isNaN(guestRank)) return undefined;
  if (dimension.levels !== "number" && (hostRank < 0 || guestRank < 0)) return undefined;
  if (dimension.compare === "equal") return guestRank === hostRank;
  return dimension.compare === "at-most" ? guestRank <= hostRank : guestRank >= hostRank;
}
