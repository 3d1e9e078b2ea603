import type { CheckResult, Inspection } from "@orchard/db/inspection";
import { DESCRIPTIONS } from "./descriptions.ts";
import { GAPS, type GapName, type Setting } from "./gaps.ts";
import type { Interface } from "./interfaces.ts";
import { PARTS, type PartBoundary, type PartName } from "./parts.ts";

/**
 * The isolation review after the PEACH framework (https://github.com/wiz-sec-public/peach-framework): for every
 * interface how complex it is, whether it is shared between tenants, what the boundary is, and how well that is
 * hardened by the five factors that give the framework its name. The framework defines no number to sum this up
 * with, and none is made up here.
 */
export const FACTORS = ["privilege", "encryption", "authentication", "connectivity", "hygiene"] as const;
export type Factor = (typeof FACTORS)[number];

/** Checks that ran and speak for a factor, and what it lacks. */
export type FactorResult = { evidence: { check: string; sound: boolean }[]; gaps: GapName[] };

/** What separates tenants there, and how strong such a boundary is by itself. */
export type Boundary = { kind: string; strength: "low" | "high"; because: string };

export type ReviewedInterface = Interface & {
  part: PartName;
  complexity: { level: "low" | "medium" | "high"; because: string };
  sharing: { kind: "shared" | "dedicated"; because: string };
  boundary: Boundary;
  factors: Record<Factor, FactorResult>;
};

/** Why a review fails, as a name to look for and a sentence that says what to do. */
export type Failure = { name: string; message: string };

/** The whole result, plain data: what the command prints and what a page can show. */
export type Review = {
  database: Pick<Inspection, "server" | "pgvector" | "embedded" | "encrypted" | "logins" | "trusted">;
  interfaces: ReviewedInterface[];
  gaps: { name: GapName; says: string; lifts: string }[];
  checks: CheckResult[];
  failures: Failure[];
};

/** What was found out, to be put together by {@link buildReview}. */
export type Findings = {
  database: Inspection;
  interfaces: Interface[];
  /** Of the source text; those of the database are in its inspection. */
  sourceChecks: CheckResult[];
  setting: Setting;
};

/** Puts a review together. It fails for a check that found something and for anything nobody has described. */
export function buildReview({ database, interfaces, sourceChecks, setting }: Findings): Review {
  const checks = [...database.checks, ...sourceChecks];
  const open = GAPS.filter((gap) => gap.isOpen(setting));
  const described = interfaces.filter(({ id }) => Object.hasOwn(DESCRIPTIONS, id));
  const reviewed = described.map((each): ReviewedInterface => {
    const { part, level, because } = DESCRIPTIONS[each.id]!;
    const { sharing, boundary, factors } = PARTS[part];
    return {
      ...each,
      part,
      complexity: { level, because },
      sharing,
      boundary: onThisEngine(boundary, setting.embedded),
      factors: Object.fromEntries(
        FACTORS.map((factor) => [factor, resultOf(factors[factor], checks, open)]),
      ) as Record<Factor, FactorResult>,
    };
  });
  const { server, pgvector, embedded, encrypted, logins, trusted } = database;
  return {
    database: { server, pgvector, embedded, encrypted, logins, trusted },
    interfaces: reviewed,
    gaps: open.map(({ name, says, lifts }) => ({ name, says, lifts })),
    checks,
    failures: [
      ...checks.flatMap(({ name, findings }) => findings.map(({ message }) => ({ name, message }))),
      ...undescribed(interfaces),
      ...unproven(reviewed),
    ],
  };
}

/** Logins separate nothing where all connections are one session underneath, and it would be wrong to say so. */
function onThisEngine({ needsLogins, ...boundary }: PartBoundary, embedded: boolean): Boundary {
  if (!needsLogins || !embedded) return boundary;
  const because = `On the embedded engine this boundary does not hold. On a server: ${boundary.because}`;
  return { ...boundary, strength: "low", because };
}

type Claim = { evidence: readonly string[]; gaps: readonly GapName[] };

function resultOf(claim: Claim, checks: CheckResult[], open: readonly { name: GapName }[]): FactorResult {
  return {
    // Evidence that did not run is none.
    evidence: [...new Set(claim.evidence)].flatMap((check) => {
      const result = checks.find(({ name }) => name === check);
      return result ? [{ check, sound: result.findings.length === 0 }] : [];
    }),
    gaps: claim.gaps.filter((gap) => open.some(({ name }) => name === gap)),
  };
}

function undescribed(interfaces: Interface[]): Failure[] {
  const found = new Set(interfaces.map(({ id }) => id));
  return [
    ...interfaces
      .filter(({ id }) => !Object.hasOwn(DESCRIPTIONS, id))
      .map(({ id }) => ({
        name: "interface_undescribed",
        message: `Nobody has described "${id}". Add a line for it to packages/review/src/descriptions.ts.`,
      })),
    ...Object.keys(DESCRIPTIONS)
      .filter((id) => !found.has(id))
      .map((id) => ({
        name: "interface_gone",
        message: `"${id}" is described but does not exist. Take its line out of packages/review/src/descriptions.ts.`,
      })),
  ];
}

/** A factor needs evidence or an admitted gap; silence would read as strength. */
function unproven(interfaces: ReviewedInterface[]): Failure[] {
  const silent = new Set(
    interfaces.flatMap(({ part, factors }) =>
      FACTORS.filter((factor) => factors[factor].evidence.length + factors[factor].gaps.length === 0).map(
        (factor) => `${part}: ${factor}`,
      ),
    ),
  );
  return [...silent].map((which) => ({
    name: "factor_unproven",
    message: `Nothing speaks for or against ${which}. Name a check or a gap in packages/review/src/parts.ts.`,
  }));
}
