import "server-only";
import type { CaseDecision, FindingState, Severity } from "@orchard/domain/cases";
import { notFound } from "@orchard/domain/errors";
import { uuidSchema } from "@orchard/domain/ids";
import type { Identity } from "@orchard/domain/identity";
import { withIdentity, withIdentityEverywhere } from "@orchard/db/with-identity";
import { bySeverity, describeFinding } from "./rules.ts";

/** A review of one store. `decision` is null while it is open. */
export type ReviewCase = {
  id: string;
  tenantId: string;
  openedAt: Date;
  openedBy: string;
  assignedTo: string;
  decision: CaseDecision | null;
  decidedBy: string | null;
  decidedAt: Date | null;
};

export type Finding = {
  rule: string;
  severity: Severity;
  words: string;
  owner: "staff" | "operator";
  /** A calendar day, as YYYY-MM-DD. */
  dueOn: string;
  state: FindingState;
};

export type CaseNote = {
  id: string;
  kind: "opened" | "taken" | "said" | "finding" | "decided";
  role: "staff" | "operator";
  author: string;
  words: string;
  writtenAt: Date;
};

/** Every review for an operator, those of their store for staff: the open ones first, then the newest. */
export async function listCases(identity: Identity): Promise<ReviewCase[]> {
  const lists = await withIdentityEverywhere(identity, (tx) =>
    tx.reviewCase.findMany({ orderBy: { openedAt: "desc" }, take: 500 }),
  );
  return (lists.flat() as ReviewCase[]).toSorted(
    (one, other) =>
      Number(one.decision !== null) - Number(other.decision !== null) ||
      other.openedAt.getTime() - one.openedAt.getTime(),
  );
}

/** One review, with what was found, the gravest first, and its history. @throws AppError `not_found` */
export async function getCase(
  identity: Identity,
  id: string,
): Promise<ReviewCase & { findings: Finding[]; notes: CaseNote[] }> {
  if (!uuidSchema.safeParse(id).success) throw notFound("review_cases");
  const include = {
    findings: { orderBy: { rule: "asc" } },
    notes: { orderBy: { writtenAt: "asc" } },
  } as const;
  const found =
    identity.role === "operator"
      ? (
          await withIdentityEverywhere(identity, (tx) => tx.reviewCase.findFirst({ where: { id }, include }))
        ).find(Boolean)
      : await withIdentity(identity, (tx) => tx.reviewCase.findFirst({ where: { id }, include }));
  if (!found) {
    // Said inside a transaction, it is on record as a denial.
    return withIdentity(identity, () => Promise.reject(notFound("review_cases")));
  }
  const { findings, notes, ...row } = found;
  return {
    ...(row as ReviewCase),
    findings: findings
      .map(({ rule, severity, evidence, owner, dueOn, state }) => ({
        rule,
        severity: severity as Severity,
        words: describeFinding(rule, evidence),
        owner: owner as Finding["owner"],
        dueOn: dueOn.toISOString().slice(0, 10),
        state: state as FindingState,
      }))
      .toSorted(bySeverity),
    notes: notes.map(({ tenantId: _tenant, caseId: _case, ...note }) => note as CaseNote),
  };
}
