import "server-only";
import NextAuth, { CredentialsSignin, type NextAuthResult } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import type { App } from "@orchard/db/auth-functions";
import { AppError, type ErrorCode } from "@orchard/domain/errors";
import { authEnv } from "./env.ts";
import { SESSION_SECONDS, type SessionCookie, signInAsDemoPerson, signInWithPassword } from "./session.ts";

/**
 * next-auth, and the only file that knows it. It keeps the encrypted cookie; everything a session means is in the
 * database. Each store has a cookie of its own under its own path, the admin app one for all its tenants.
 */
export type Door = { app: App; tenantId: string };

class Refused extends CredentialsSignin {
  override code: ErrorCode;
  constructor(code: ErrorCode) {
    super();
    this.code = code;
  }
}

const passwordSchema = z.object({
  tenantId: z.string(),
  email: z.string().max(254),
  password: z.string().max(1024),
});
const demoSchema = z.object({ tenantId: z.string(), userId: z.uuid() });

/**
 * The network address a request came from: what the nearest proxy saw, or Next itself where there is none. Only a
 * proxy in front makes it hold, since a client that reaches the app directly can send the header itself; the limit
 * for each e-mail address does not depend on it.
 */
const clientOf = (headers: Headers) => headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || undefined;

async function attempt(work: () => Promise<SessionCookie>) {
  try {
    const cookie = await work();
    return { id: cookie.sessionId, ...cookie };
  } catch (error) {
    if (error instanceof AppError) throw new Refused(error.code);
    throw error;
  }
}

const doors = new Map<string, NextAuthResult>();

/** next-auth for one store, or for the admin app (whose `tenantId` is ignored here). */
export function nextAuthFor({ app, tenantId }: Door): NextAuthResult {
  const store = app === "admin" ? "admin" : tenantId;
  const known = doors.get(store);
  if (known) return known;

  const { ORCHARD_MODE, ORCHARD_SESSION_SECRET } = authEnv();
  const secure = ORCHARD_MODE === "production";
  const path = app === "admin" ? "/" : `/${tenantId}`;
  const cookie = (name: string) => ({
    name: `orchard.${store}.${name}`,
    options: { httpOnly: true, sameSite: "lax" as const, path, secure },
  });
  const door = NextAuth({
    secret: ORCHARD_SESSION_SECRET,
    trustHost: true,
    basePath: app === "admin" ? "/api/auth" : `/${tenantId}/api/auth`,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    cookies: { sessionToken: cookie("session"), callbackUrl: cookie("callback"), csrfToken: cookie("csrf") },
    logger: { error: () => undefined, warn: () => undefined },
    providers: [
      Credentials({
        id: "password",
        authorize: (input, request) =>
          attempt(() => {
            const { tenantId: at, email, password } = passwordSchema.parse(input);
            return signInWithPassword(app, at, email, password, clientOf(request.headers));
          }),
      }),
      Credentials({
        id: "demo",
        authorize: (input) =>
          attempt(() => {
            const { tenantId: at, userId } = demoSchema.parse(input);
            return signInAsDemoPerson(app, at, userId);
          }),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => {
        const made = user as Partial<SessionCookie> | undefined;
        return made?.sessionId ? { sessionId: made.sessionId, tenantId: made.tenantId } : token;
      },
      session: ({ session, token }) => ({
        ...session,
        user: undefined,
        cookie: { sessionId: token["sessionId"], tenantId: token["tenantId"] },
      }),
    },
  });
  doors.set(store, door);
  return door;
}

/** The session cookie of this request, decrypted, or undefined. Says nothing yet about whether it still holds. */
export async function readSessionCookie(door: Door): Promise<SessionCookie | undefined> {
  const session = (await nextAuthFor(door).auth()) as { cookie?: Partial<SessionCookie> } | null;
  const { sessionId, tenantId } = session?.cookie ?? {};
  return sessionId && tenantId ? { sessionId, tenantId } : undefined;
}

/** Signs in and sets the cookie. Returns the code of a refusal, undefined on success. Server actions only. */
export async function signInAt(
  door: Door,
  how: { provider: "password"; email: string; password: string } | { provider: "demo"; userId: string },
): Promise<ErrorCode | undefined> {
  const { provider, ...credentials } = how;
  try {
    await nextAuthFor(door).signIn(provider, { ...credentials, tenantId: door.tenantId, redirect: false });
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    if (error instanceof CredentialsSignin) return "sign_in_failed";
    throw error;
  }
}

/** Forgets the cookie. Close the session itself first. Server actions only. */
export async function forgetCookie(door: Door): Promise<void> {
  await nextAuthFor(door).signOut({ redirect: false });
}
