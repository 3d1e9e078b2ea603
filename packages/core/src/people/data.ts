import "server-only";
import type { Administration, AdministratorState } from "@orchard/domain/people";
import type { Identity } from "@orchard/domain/identity";
import { withIdentityEverywhere } from "@orchard/db/with-identity";

/** Somebody who runs a store or the platform. `signedInAt` is null when they never did. */
export type Administrator = {
  tenantId: string;
  tenantName: string;
  userId: string;
  email: string;
  name: string;
  role: "staff" | "operator";
  status: AdministratorState;
  joinedAt: Date;
  signedInAt: Date | null;
  sessions: number;
};

/** The people who run the caller's store; for an operator those of the platform and of every store. */
export async function listAdministrators(identity: Identity): Promise<Administrator[]> {
  const lists = await withIdentityEverywhere(
    identity,
    (tx) => tx.$queryRaw<Administrator[]>`
      select tenant_id as "tenantId", tenant_name as "tenantName", user_id::text as "userId", email, name, role, status,
        joined_at as "joinedAt", signed_in_at as "signedInAt", sessions::int
      from account.list_administrators()`,
  );
  // Each database knows the platform; whoever runs it is the same everywhere.
  return [...new Map(lists.flat().map((each) => [each.userId, each])).values()];
}

/** Something that was done to one of those people, and by whom; `doneBy` is null for what they did themselves. */
export type AdministrationEvent = {
  tenantName: string;
  name: string;
  kind: Administration;
  doneBy: string | null;
  occurredAt: Date;
};

/** What was done to them lately, newest first. */
export async function listAdministration(identity: Identity): Promise<AdministrationEvent[]> {
  const lists = await withIdentityEverywhere(
    identity,
    (tx) => tx.$queryRaw<AdministrationEvent[]>`
      select tenant_name as "tenantName", name, kind, done_by as "doneBy", occurred_at as "occurredAt"
      from account.list_administration()`,
  );
  return lists.flat().toSorted((one, other) => other.occurredAt.getTime() - one.occurredAt.getTime());
}
