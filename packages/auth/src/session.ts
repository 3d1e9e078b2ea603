import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { adoptVisitor } from "@orchard/db/adopt-visitor";
import {
  type App,
  beginSignIn,
  findCredentials,
  listDemoPeople,
  listActiveStores,
  openSession,
} from "@orchard/db/auth-functions";
import { AppError } from "@orchard/domain/errors";
import { type Identity, mintIdentity } from "@orchard/domain/identity";
import { type Theme, themeSchema } from "@orchard/domain/tenant";
import type { Device } from "./device.ts";
import { authEnv } from "./env.ts";

/** How long a session lasts without being closed, in seconds. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** What a session cookie holds, encrypted: which session at which tenant. Role and scopes are read anew each request. */
export type SessionCookie = { sessionId: string; tenantId: string };

/** From where somebody signs in. What is absent is not known. */
export type Arrival = {
  /** The network address, for the limit of attempts. */
  client?: string | undefined;
  device?: Device;
  /** Who this browser was at the store until now. */
  visitorId?: string | undefined;
  onOpened?: OnOpened | undefined;
};

/** A session that was just opened, for whoever wants to tell its owner. */
export type OpenedSession = Device & {
  identity: Identity;
  email: string;
  /** Never seen on such a device and network before. */
  isNewDevice: boolean;
};

/** Told of every shopper's session while it is being opened, so that no client can skip it. */
export type OnOpened = (session: OpenedSession) => Promise<void>;

/** The database knows a session by the hash of its id only, so a copy of the table opens no session. */
export const sessionHash = (sessionId: string) => createHash("sha256").update(sessionId).digest();

const subjectHash = (text: string) => createHash("sha256").update(text).digest("hex");

// Checked when nobody has that address, so that the answer takes as long as for a wrong password.
let madeHash: Promise<string> | undefined;
const nobodyHash = () => (madeHash ??= hash(randomBytes(16).toString("hex")));

/**
 * Who an e-mail address and password belong to at a tenant.
 * @throws AppError `sign_in_failed` alike for an unknown address and a wrong password; `too_many_attempts` after ten
 *   tries for an address, known or not, or fifty from a client, in fifteen minutes.
 */
export async function checkPassword(
  tenantId: string,
  email: string,
  password: string,
  client?: string,
): Promise<{ userId: string; email: string }> {
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
  return { userId: found.userId, email: address };
}

/** Checks a password and opens a session. @throws AppError as {@link checkPassword}, and for the wrong app */
export async function signInWithPassword(
  app: App,
  tenantId: string,
  email: string,
  password: string,
  arrival: Arrival = {},
): Promise<SessionCookie> {
  return open(app, tenantId, await checkPassword(tenantId, email, password, arrival.client), arrival);
}

/** One-click sign-in as a demo person. @throws AppError `not_found` outside demo mode and for anybody else. */
export async function signInAsDemoPerson(
  app: App,
  tenantId: string,
  userId: string,
  arrival: Arrival = {},
): Promise<SessionCookie> {
  if (authEnv().ORCHARD_MODE !== "demo") throw new AppError("not_found");
  const person = (await listDemoPeople(tenantId)).find((each) => each.userId === userId);
  if (!person) throw new AppError("not_found");
  return open(app, tenantId, person, arrival);
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

/**
 * Opens a session for somebody who has proven who they are. At a store, what this browser did as a visitor becomes
 * theirs. @throws AppError `sign_in_failed` when that person may not use that app
 */
export async function open(
  app: App,
  tenantId: string,
  person: { userId: string; email: string },
  { device = { device: "", network: "" }, visitorId, onOpened }: Arrival,
): Promise<SessionCookie> {
  const sessionId = randomBytes(32).toString("base64url");
  const outcome = await openSession({
    tenantId,
    userId: person.userId,
    app,
    idHash: sessionHash(sessionId),
    lifetimeSeconds: SESSION_SECONDS,
    subjectHash: subjectHash(person.email),
    ...device,
  });
  if (outcome === "refused") throw new AppError("sign_in_failed");
  if (app === "storefront") {
    const identity = mintIdentity({ tenantId, userId: person.userId, role: "shopper" });
    if (visitorId)
      await adoptVisitor(identity, mintIdentity({ tenantId, userId: visitorId, role: "visitor" }));
    await onOpened?.({ identity, email: person.email, isNewDevice: outcome === "new", ...device });
  }
  return { sessionId, tenantId };
}
