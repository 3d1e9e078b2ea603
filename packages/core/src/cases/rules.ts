import type { Severity } from "@orchard/domain/cases";

/** A review holds for 90 days; after that the store is due again. */
export const REVIEW_HOLDS_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

type Reviewed = { tenantId: string; decidedAt: Date | null };

/**
 * The stores that are due for a review: none is open, and the last decision is older than 90 days or there is none.
 * In the order the stores were given.
 */
export function buildDue(tenantIds: readonly string[], cases: readonly Reviewed[], now: Date): string[] {
  return tenantIds.filter((tenantId) => {
    const own = cases.filter((each) => each.tenantId === tenantId);
    return own.every(
      ({ decidedAt }) => decidedAt !== null && now.getTime() - decidedAt.getTime() > REVIEW_HOLDS_DAYS * DAY,
    );
  });
}

const TEXTS: Record<string, (evidence: Record<string, unknown>) => string> = {
  assistant_mode: ({ mode }) =>
    `The assistant answers in ${String(mode)} mode: what shoppers type goes to its model.`,
  budget_missing: ({ budgets }) => `Of four budgets of the assistant ${String(budgets)} are set.`,
  help_unanswered: ({ waiting }) => `Shoppers who wait for a person: ${String(waiting)}.`,
  denials: ({ denials, days }) => `Refused in the last ${String(days)} days: ${String(denials)}.`,
  few_staff: ({ staff }) => `People who can run the store: ${String(staff)}.`,
  documents_given: ({ documents }) => `Published documents the assistant may quote: ${String(documents)}.`,
  memories_kept: ({ memories }) => `Memories kept of shoppers: ${String(memories)}.`,
};

/** A finding in words. A rule that this version does not know is named as it is stored. */
export function describeFinding(rule: string, evidence: unknown): string {
  const text = TEXTS[rule];
  return text && typeof evidence === "object" && evidence ? text({ ...evidence }) : rule.replaceAll("_", " ");
}

const WEIGHTS: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

/** The gravest first. */
export const bySeverity = (one: { severity: Severity }, other: { severity: Severity }) =>
  WEIGHTS[one.severity] - WEIGHTS[other.severity];
