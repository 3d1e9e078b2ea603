import "server-only";
import { type CaseDecision, caseAnswerSchema, type FindingState } from "@orchard/domain/cases";
import { AppError, notFound } from "@orchard/domain/errors";
import { newId, tenantIdSchema, uuidSchema } from "@orchard/domain/ids";
import type { Identity } from "@orchard/domain/identity";
import { type Tx, withIdentity, withIdentityEverywhere } from "@orchard/db/with-identity";

/** Which case: a store's, by its id. */
export type CaseKey = { tenantId: string; caseId: string };
type Outcome = { outcome: string }[];

/**
 * Opens a review of a store, with what the rules find in its settings and counts. Operators only.
 * @throws AppError `not_found` for a store that is none; `conflict` while a review of it is open
 */
export async function openCase(identity: Identity, tenantId: string): Promise<{ caseId: string }> {
  const caseId = newId();
  const outcome = await ask(
    identity,
    tenantId,
    (tx) => tx.$queryRaw`select reporting.open_case(${tenantId}, ${caseId}::uuid) as outcome`,
  );
  if (outcome === "open_already") throw new AppError("conflict", "A review of this store is open already.");
  return { caseId };
}

/** Says something about a case: operators, and the store's staff. @throws AppError `not_found`, `invalid_input` */
export async function answerCase(identity: Identity, key: CaseKey, text: string): Promise<void> {
  const words = caseAnswerSchema.safeParse(text);
  if (!words.success) throw new AppError("invalid_input", words.error.issues[0]?.message);
  const { tenantId, caseId } = requireKey(key);
  await ask(
    identity,
    tenantId,
    (tx) =>
      tx.$queryRaw`select reporting.answer_case(${tenantId}, ${caseId}::uuid, ${words.data}) as outcome`,
  );
}

/** The caller sees to a case from now on. @throws AppError `not_found`; `conflict` once it is decided */
export async function takeCase(identity: Identity, key: CaseKey): Promise<void> {
  const { tenantId, caseId } = requireKey(key);
  requireOpen(
    await ask(
      identity,
      tenantId,
      (tx) => tx.$queryRaw`select reporting.take_case(${tenantId}, ${caseId}::uuid) as outcome`,
    ),
  );
}

/** Notes what became of a finding. @throws AppError `not_found`; `conflict` once the case is decided */
export async function settleFinding(
  identity: Identity,
  key: CaseKey,
  rule: string,
  state: FindingState,
): Promise<void> {
  const { tenantId, caseId } = requireKey(key);
  requireOpen(
    await ask(
      identity,
      tenantId,
      (tx) =>
        tx.$queryRaw`select reporting.settle_finding(${tenantId}, ${caseId}::uuid, ${rule}, ${state}) as outcome`,
    ),
  );
}

/** Decides a case, signed with the caller's name. @throws AppError `not_found`; `conflict` when somebody has */
export async function decideCase(identity: Identity, key: CaseKey, decision: CaseDecision): Promise<void> {
  const { tenantId, caseId } = requireKey(key);
  requireOpen(
    await ask(
      identity,
      tenantId,
      (tx) =>
        tx.$queryRaw`select reporting.decide_case(${tenantId}, ${caseId}::uuid, ${decision}) as outcome`,
    ),
  );
}

function requireOpen(outcome: string): void {
  if (outcome === "decided") throw new AppError("conflict", "This review is decided. Open a new one.");
}

function requireKey(key: CaseKey): CaseKey {
  if (!uuidSchema.safeParse(key.caseId).success) throw notFound("review_cases");
  return key;
}

/**
 * Asks, for an operator, every database: the one that serves the store answers. Whoever names a store that is not theirs is
 * told that there is no such case, and it is on record.
 */
async function ask(
  identity: Identity,
  tenantId: string,
  query: (tx: Tx) => Promise<unknown>,
): Promise<string> {
  if (!tenantIdSchema.safeParse(tenantId).success) throw notFound("review_cases");
  const answerOf = async (tx: Tx) =>
    ((await query(tx)) as Outcome).map(({ outcome }) => outcome).find((outcome) => outcome !== "elsewhere");
  if (identity.role === "operator") {
    const answer = (await withIdentityEverywhere(identity, answerOf)).find(Boolean);
    if (!answer) throw notFound("review_cases");
    return answer;
  }
  return withIdentity(identity, async (tx) => {
    const answer = await answerOf(tx);
    if (!answer) throw notFound("review_cases");
    return answer;
  });
}
