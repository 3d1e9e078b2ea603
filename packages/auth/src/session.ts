import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import {
  type App,
  beginSignIn,
  findCredentials,
  listDemoPeople,
  listActiveStores,
  openSession,
} from "@orchard/db/auth-functions";
import { AppError } from "@orchard/domain/errors";
import { type Theme, themeSchema } from "@orchard/domain/tenant";
import { authEnv } from "./env.ts";

/** How long a session lasts without being closed, in seconds. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** What a session cookie holds, encrypted: which session at which tenant. Role and scopes are read anew each request. */
export type SessionCookie = { sessionId: string; tenantId: string };

/** The database knows a session by the hash of its id only, so a copy of the table opens no session. */
export const sessionHash = (sessionId: string) => createHash("sha256").update(sessionId).digest();

const subjectHash = (text: string) => createHash("sha256").update(text).digest("hex");

// Checked when nobody has that address, so that the answer takes as long as for a wrong password.
let madeHash: Promise<string> | undefined;
const nobodyHash = () => (madeHash ??= hash(randomBytes(16).toString("hex")));

/**
 * Checks an e-mail address and password at a tenant and opens a session.
 * @throws AppError `sign_in_failed` alike for an unknown address, a wrong password and the wrong app;
 *   `too_many_attempts` after ten tries for an address, known or not, or fifty from a client, in fifteen minutes.
 */
export async function signInWithPassword(
  app: App,
  tenantId: string,
  email: string,
  password: string,
  client?: string,
): Promise<SessionCookie> {
  const address = email.trim().toLowerCase();
  const mayTry = await beginSignIn(tenantId, subjectHash(address), client && subjectHash(client));
  if (!mayTry) throw new AppError("too_many_attempts");
  // Made for everybody, so that not even the first unknown address takes longer than a known one.
  const nobody = await nobodyHash();
  const found = await findCredentials(tenantId, address);
  const matches = await verify(found?.passwordHash ?? nobody, password);
  if (!found || !matches) throw new AppError("sign_in_failed");
  // The demo people's password is public: where it counts they are nobody.
  if (authEnv().ORCHARD_MODE === "production" && (await isDemoPerson(tenantId, found.userId)))
    throw new AppError("sign_in_failed");
  return open(app, tenantId, found.userId, address);
}

/** One-click sign-in as a demo person. @throws AppError `not_found` outside demo mode and for anybody else. */
export async function signInAsDemoPerson(app: App, tenantId: string, userId: string): Promise<SessionCookie> {
  if (authEnv().ORCHARD_MODE !== "demo") throw new AppError("not_found");
  const person = (await listDemoPeople(tenantId)).find((each) => each.userId === userId);
  if (!person) throw new AppError("not_found");
  return open(app, tenantId, person.userId, person.email);
}

/** The people one-click sign-in offers at a tenant: in demo mode those of the seed, in production nobody, ever. */
export async function listSignInPeople(app: App, tenantId: string) {
  if (authEnv().ORCHARD_MODE !== "demo") return [];
  return (await listDemoPeople(tenantId)).filter(
    (person) => (person.role === "shopper") === (app === "storefront"),
  );
}

/** The stores the admin app's sign-in offers, oldest first. Public facts; asked before there is an identity. */
export async function listSignInStores(): Promise<{ tenantId: string; name: string; theme: Theme }[]> {
  const stores = await listActiveStores();
  return stores.map(({ id, name, theme }) => ({ tenantId: id, name, theme: themeSchema.parse(theme) }));
}

const isDemoPerson = async (tenantId: string, userId: string) =>
  (await listDemoPeople(tenantId)).some((person) => person.userId === userId);

async function open(app: App, tenantId: string, userId: string, address: string): Promise<SessionCookie> {
  const sessionId = randomBytes(32).toString("base64url");
  const opened = await openSession({
    tenantId,
    userId,
    app,
    idHash: sessionHash(sessionId),
    lifetimeSeconds: SESSION_SECONDS,
    subjectHash: subjectHash(address),
  });
  if (!opened) throw new AppError("sign_in_failed");
  return { sessionId, tenantId };
}
