import "server-only";
import { hash } from "@node-rs/argon2";
import { changePassword, findShopper } from "@orchard/db/auth-accounts";
import { closeSessions } from "@orchard/db/auth-functions";
import { AppError } from "@orchard/domain/errors";
import { type Identity, mintIdentity } from "@orchard/domain/identity";
import { readCaller, type SignedIn } from "./gate.ts";
import { readSessionCookie } from "./next-auth.ts";
import { checkPassword, sessionHash } from "./session.ts";

/**
 * What a signed-in shopper does with the way into their account. Each asks the gate anew who is calling, and the
 * weighty ones ask for the password again: an open browser is not its owner.
 */

/** How long after signing in somebody without a password counts as having proven who they are. */
const FRESH_MS = 10 * 60 * 1000;

async function requirePerson(tenantId: string): Promise<SignedIn> {
  const { identity, person, session } = await readCaller(tenantId);
  if (!person || !session) throw new AppError("sign_in_required");
  return { identity, person, session };
}

/** Whether the caller signs in with a password; those from an identity provider may have none. */
export async function hasPassword(tenantId: string): Promise<boolean> {
  const { person } = await requirePerson(tenantId);
  return (await findShopper(tenantId, person.email))?.hasPassword ?? false;
}

/**
 * The caller, having proven again who they are: by the password, or without one by having signed in just now. The
 * identity carries account:erase for this one request.
 *
 * @throws AppError `sign_in_failed` for a wrong password; `sign_in_required` when it is time to sign in again
 */
export async function proveAgain(tenantId: string, password: string): Promise<Identity> {
  const { identity, person, session } = await requirePerson(tenantId);
  if (await hasPassword(tenantId)) {
    const { userId } = await checkPassword(tenantId, person.email, password);
    if (userId !== identity.userId) throw new AppError("sign_in_failed");
  } else if (Date.now() - session.openedAt.getTime() > FRESH_MS) {
    throw new AppError("sign_in_required");
  }
  return mintIdentity({ ...identity, scopes: [...identity.scopes, "account:erase"] });
}

/** Sets a new password and ends every other session. @throws AppError as {@link proveAgain} */
export async function changePasswordAt(tenantId: string, current: string, next: string): Promise<void> {
  const { userId } = await proveAgain(tenantId, current);
  await changePassword(tenantId, userId, await hash(next), await ownHash(tenantId));
}

/** Ends one of the caller's other sessions, or all of them. Says how many. */
export async function closeSessionsAt(tenantId: string, sessionId?: string): Promise<number> {
  const { identity } = await requirePerson(tenantId);
  return closeSessions(tenantId, identity.userId, { sessionId, keep: await ownHash(tenantId) });
}

async function ownHash(tenantId: string): Promise<Uint8Array> {
  const cookie = await readSessionCookie({ app: "storefront", tenantId });
  if (!cookie) throw new AppError("sign_in_required");
  return sessionHash(cookie.sessionId);
}
