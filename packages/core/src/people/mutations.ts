import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import { newId, tenantIdSchema, uuidSchema } from "@orchard/domain/ids";
import type { Identity } from "@orchard/domain/identity";
import type { Invitation } from "@orchard/domain/people";
import { type Tx, withIdentity, withIdentityEverywhere } from "@orchard/db/with-identity";

/**
 * Makes a place for somebody among those who run a store or the platform. They get in by a single-use link, which is made
 * with the id that this gives; whoever has not followed theirs yet can be invited again.
 *
 * @throws AppError `not_found` for a tenant that is not the caller's; `conflict` when the address has an account there
 */
export async function inviteAdministrator(
  identity: Identity,
  tenantId: string,
  { email, name }: Invitation,
): Promise<{ userId: string }> {
  const invited = await ask<{ outcome: string; userId: string }>(
    identity,
    tenantId,
    (tx) => tx.$queryRaw`
      select outcome, user_id::text as "userId"
      from account.invite_administrator(${tenantId}, ${newId()}::uuid, ${email}, ${name})`,
  );
  if (invited.outcome === "in_use")
    throw new AppError("conflict", "That address cannot be invited here: it has an account already.");
  return { userId: invited.userId };
}

const REFUSALS: Record<string, string> = {
  oneself: "Somebody else has to do that for you: you would lock yourself out.",
  last: "They are the last who can sign in here. Invite somebody else first.",
};

/**
 * Disables somebody, who is out at their next click, or lets them in again.
 * @throws AppError `not_found` for somebody who is not the caller's to decide about; `conflict` for oneself and the last one
 */
export async function setAdministratorStatus(
  identity: Identity,
  { tenantId, userId }: { tenantId: string; userId: string },
  status: "active" | "disabled",
): Promise<void> {
  if (!uuidSchema.safeParse(userId).success) throw notFound("users");
  const { outcome } = await ask<{ outcome: string }>(
    identity,
    tenantId,
    (tx) =>
      tx.$queryRaw`select account.set_administrator_status(${tenantId}, ${userId}::uuid, ${status}) as outcome`,
  );
  if (outcome !== "done") throw new AppError("conflict", REFUSALS[outcome]);
}

/** Ends every session of somebody. Says how many there were. @throws AppError `not_found` */
export async function signOutAdministrator(
  identity: Identity,
  { tenantId, userId }: { tenantId: string; userId: string },
): Promise<number> {
  if (!uuidSchema.safeParse(userId).success) throw notFound("users");
  const { sessions } = await ask<{ sessions: number }>(
    identity,
    tenantId,
    (tx) => tx.$queryRaw`select sessions from account.sign_out_administrator(${tenantId}, ${userId}::uuid)`,
  );
  return sessions;
}

/**
 * Asks where the caller is known, or as an operator about a store every database: the one that serves the tenant answers,
 * to the others there is nobody there. Whoever names a tenant that is not theirs is told the same, and it is on record.
 */
async function ask<Answer extends object>(
  identity: Identity,
  tenantId: string,
  query: (tx: Tx) => Promise<unknown>,
): Promise<Answer> {
  if (!tenantIdSchema.safeParse(tenantId).success) throw notFound("tenants");
  const answerOf = async (tx: Tx) =>
    ((await query(tx)) as Answer[]).find((row) => !("outcome" in row) || row.outcome !== "elsewhere");
  if (identity.role === "operator" && tenantId !== identity.tenantId) {
    const answer = (await withIdentityEverywhere(identity, answerOf)).find(Boolean);
    if (!answer) throw notFound("users");
    return answer;
  }
  return withIdentity(identity, async (tx) => {
    const answer = await answerOf(tx);
    if (!answer) throw notFound("users");
    return answer;
  });
}
