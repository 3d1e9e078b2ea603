import "server-only";
import NextAuth, { CredentialsSignin, type NextAuthConfig, type NextAuthResult } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { headers } from "next/headers";
import type { NextRequest } from "next/server";
import { z } from "zod";
import type { App } from "@orchard/db/auth-functions";
import { AppError, type ErrorCode } from "@orchard/domain/errors";
import { authEnv } from "./env.ts";
import { findPersonOf, findProvider } from "./oidc.ts";
import { readOrigin } from "./device.ts";
import {
  type Arrival,
  type OnOpened,
  open,
  SESSION_SECONDS,
  type SessionCookie,
  signInAsDemoPerson,
  signInWithPassword,
} from "./session.ts";
import { forgetVisitorId, readVisitorId } from "./visitor.ts";

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

/** Signs in from where this request comes; the visitor this browser was is then forgotten, being somebody now. */
async function arrive(
  { app, tenantId }: Door,
  onOpened: OnOpened | undefined,
  signIn: (arrival: Arrival) => Promise<SessionCookie>,
): Promise<SessionCookie> {
  const visitorId = app === "storefront" ? await readVisitorId(tenantId) : undefined;
  const cookie = await signIn({ ...readOrigin(await headers()), visitorId, onOpened });
  if (visitorId) await forgetVisitorId(tenantId);
  return cookie;
}

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

/** next-auth for reading the cookie of one store, or of the admin app (whose `tenantId` is ignored here). */
function nextAuthFor(door: Door): NextAuthResult {
  const store = storeOf(door);
  const known = doors.get(store);
  if (known) return known;
  const made = NextAuth(configFor(door));
  doors.set(store, made);
  return made;
}

const storeOf = ({ app, tenantId }: Door) => (app === "admin" ? "admin" : tenantId);

/** How next-auth works at one door; `onOpened` is told of sessions opened through it. */
function configFor({ app, tenantId }: Door, onOpened?: OnOpened): NextAuthConfig {
  const { ORCHARD_MODE, ORCHARD_SESSION_SECRET } = authEnv();
  const store = storeOf({ app, tenantId });
  const secure = ORCHARD_MODE === "production";
  const path = app === "admin" ? "/" : `/${tenantId}`;
  const cookie = (name: string) => ({
    name: `orchard.${store}.${name}`,
    options: { httpOnly: true, sameSite: "lax" as const, path, secure },
  });
  const provider = app === "storefront" ? findProvider(tenantId) : undefined;
  return {
    secret: ORCHARD_SESSION_SECRET,
    trustHost: true,
    basePath: app === "admin" ? "/api/auth" : `/${tenantId}/api/auth`,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    cookies: {
      sessionToken: cookie("session"),
      callbackUrl: cookie("callback"),
      csrfToken: cookie("csrf"),
      pkceCodeVerifier: cookie("pkce"),
      state: cookie("state"),
      nonce: cookie("nonce"),
    },
    logger: { error: () => undefined, warn: () => undefined },
    ...(app === "storefront"
      ? { pages: { signIn: `/${tenantId}/sign-in`, error: `/${tenantId}/sign-in` } }
      : {}),
    providers: [
      Credentials({
        id: "password",
        authorize: (input) =>
          attempt(() => {
            const { tenantId: at, email, password } = passwordSchema.parse(input);
            return arrive({ app, tenantId: at }, onOpened, (arrival) =>
              signInWithPassword(app, at, email, password, arrival),
            );
          }),
      }),
      Credentials({
        id: "demo",
        authorize: (input) =>
          attempt(() => {
            const { tenantId: at, userId } = demoSchema.parse(input);
            return arrive({ app, tenantId: at }, onOpened, (arrival) =>
              signInAsDemoPerson(app, at, userId, arrival),
            );
          }),
      }),
      ...(provider
        ? [
            {
              id: "oidc",
              name: provider.name,
              type: "oidc" as const,
              issuer: provider.issuer,
              clientId: provider.clientId,
              clientSecret: provider.clientSecret,
              checks: ["pkce" as const, "state" as const, "nonce" as const],
            },
          ]
        : []),
    ],
    callbacks: {
      // next-auth has verified the provider's claims by now. A refusal leads to where it is said, before any cookie.
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== "oidc") return true;
        try {
          const person = await findPersonOf(tenantId, profile);
          const opened = await arrive({ app, tenantId }, onOpened, (arrival) =>
            open(app, tenantId, person, arrival),
          );
          Object.assign(user, opened);
          return true;
        } catch (error) {
          if (error instanceof AppError) return `/${tenantId}/sign-in?refused=${error.code}`;
          throw error;
        }
      },
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
  };
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
  onOpened?: OnOpened,
): Promise<ErrorCode | undefined> {
  const { provider, ...credentials } = how;
  try {
    await NextAuth(configFor(door, onOpened)).signIn(provider, {
      ...credentials,
      tenantId: door.tenantId,
      redirect: false,
    });
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    if (error instanceof CredentialsSignin) return "sign_in_failed";
    throw error;
  }
}

/**
 * The address of the store's identity provider to go to, with the cookies that tie the answer to this browser set.
 * @throws AppError `not_found` when the store has none. Route handlers only.
 */
export async function beginProviderSignIn(tenantId: string, next: string): Promise<string> {
  if (!findProvider(tenantId)) throw new AppError("not_found");
  const door: Door = { app: "storefront", tenantId };
  return NextAuth(configFor(door)).signIn("oidc", { redirectTo: next, redirect: false });
}

/**
 * Answers the provider's redirect back: with a session and the page one came from, or the sign-in page.
 * @throws AppError `not_found` when the store has no provider. Route handlers only.
 */
export async function finishProviderSignIn(
  tenantId: string,
  request: NextRequest,
  onOpened: OnOpened,
): Promise<Response> {
  if (!findProvider(tenantId)) throw new AppError("not_found");
  return NextAuth(configFor({ app: "storefront", tenantId }, onOpened)).handlers.GET(asSent(request));
}

/**
 * The request under the address its browser used. Next names its own host instead, and the provider compares the
 * address it answers to with the one it was asked for. A plain request: Next's own would write 127.0.0.1 as localhost.
 */
function asSent(request: NextRequest): NextRequest {
  const sent = (name: string) => request.headers.get(`x-forwarded-${name}`) ?? request.headers.get(name);
  const { pathname, search, protocol } = request.nextUrl;
  const origin = `${sent("proto") ?? protocol.replace(":", "")}://${sent("host")}`;
  return new Request(new URL(pathname + search, origin), { headers: request.headers }) as NextRequest;
}

/** Forgets the cookie. Close the session itself first. Server actions only. */
export async function forgetCookie(door: Door): Promise<void> {
  await nextAuthFor(door).signOut({ redirect: false });
}
