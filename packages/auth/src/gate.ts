import "server-only";
import { cache } from "react";
import { closeSession, readSession } from "@orchard/db/auth-functions";
import { AppError } from "@orchard/domain/errors";
import { type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId, tenantIdSchema } from "@orchard/domain/ids";
import { type Door, forgetCookie, readSessionCookie } from "./next-auth.ts";
import { sessionHash } from "./session.ts";
import { keepVisitorId, readVisitorId } from "./visitor.ts";

/**
 * Who this request is from. `person` and the session they came with are set when somebody is signed in, `newcomer` for
 * a visitor whose id was made just now: nothing can be theirs yet, so nothing need be looked for.
 */
export type Caller = {
  identity: Identity;
  person?: { name: string; email: string };
  session?: { id: string; openedAt: Date };
  newcomer?: true;
};

/** A caller who is signed in. */
export type SignedIn = Required<Omit<Caller, "newcomer">>;

/**
 * The gate of the storefront: the one place where a request becomes an identity. Asked once per request; role and
 * scopes come from the session's person as they are now, so sign-out, dismissal and suspension hold at once.
 * Without a session it is a visitor of the store that the address names.
 */
export const readCaller = cache(async (tenantId: string): Promise<Caller> => {
  if (!tenantIdSchema.safeParse(tenantId).success) throw new AppError("not_found");
  const signedIn = await readPerson({ app: "storefront", tenantId });
  if (signedIn?.identity.tenantId === tenantId) return signedIn;
  const known = await readVisitorId(tenantId);
  return {
    identity: mintIdentity({ tenantId, userId: known ?? newId(), role: "visitor" }),
    ...(known ? {} : { newcomer: true }),
  };
});

/** As {@link readCaller}, and a visitor gets an id to keep. Route handlers and actions only. */
export async function keepCaller(tenantId: string): Promise<Caller> {
  const caller = await readCaller(tenantId);
  if (caller.person) return caller;
  return { identity: mintIdentity({ tenantId, userId: await keepVisitorId(tenantId), role: "visitor" }) };
}

/** The gate of the admin app: staff or operator, or undefined when nobody is signed in. */
export const readAdministrator = cache(() => readPerson({ app: "admin", tenantId: "platform" }));

async function readPerson(door: Door): Promise<SignedIn | undefined> {
  const cookie = await readSessionCookie(door);
  if (!cookie) return undefined;
  const session = await readSession(cookie.tenantId, sessionHash(cookie.sessionId), door.app);
  if (!session) return undefined;
  const { userId, role, name, email, sessionId, openedAt } = session;
  return {
    identity: mintIdentity({ tenantId: cookie.tenantId, userId, role }),
    person: { name, email },
    session: { id: sessionId, openedAt },
  };
}

/** Ends the session in the database, then forgets the cookie. Server actions only. */
export async function signOutAt(door: Door): Promise<void> {
  const cookie = await readSessionCookie(door);
  if (cookie) await closeSession(cookie.tenantId, sessionHash(cookie.sessionId));
  await forgetCookie(door);
}
