import "server-only";
import { jwtVerify, SignJWT } from "jose";
import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import { newId, tenantIdSchema, uuidSchema } from "@orchard/domain/ids";
import { authEnv } from "./env.ts";

const name = (tenantId: string) => `orchard.${tenantId}.visitor`;
const secret = () => new TextEncoder().encode(authEnv().ORCHARD_SESSION_SECRET);
const audience = (tenantId: string) => `visitor:${tenantId}`;
const DAYS_30 = 30 * 24 * 60 * 60;

/** The visitor id this browser was given by this store, when its signature holds. */
export async function readVisitorId(tenantId: string): Promise<string | undefined> {
  const token = (await cookies()).get(name(tenantId))?.value;
  if (!token) return undefined;
  try {
    const { payload } = await jwtVerify(token, secret(), {
      algorithms: ["HS256"],
      audience: audience(tenantId),
    });
    return uuidSchema.parse(payload.sub);
  } catch {
    return undefined; // altered, expired or another store's: a visitor like any other
  }
}

/**
 * The visitor id of this browser, given out now if it has none: a random id in a signed cookie that scripts cannot
 * read. Only for route handlers and actions, which may set cookies.
 */
export async function keepVisitorId(tenantId: string): Promise<string> {
  const known = await readVisitorId(tenantId);
  if (known) return known;
  const id = newId();
  (await cookies()).set(name(tenantId), await visitorToken(tenantId, id), attributes(tenantId));
  return id;
}

/**
 * A `Set-Cookie` line for the first page of a store that a browser is given, or undefined when it is somebody there
 * already. Given out with the page, not with the first thing that is done on it: of two things done at once each would
 * make somebody else of the browser, and what the one did would be lost.
 */
export async function firstVisitorCookie(request: NextRequest): Promise<string | undefined> {
  const [, tenantId = ""] = request.nextUrl.pathname.split("/");
  if (!tenantIdSchema.safeParse(tenantId).success) return undefined;
  if (request.cookies.has(name(tenantId)) || request.cookies.has(`orchard.${tenantId}.session`))
    return undefined;
  const { path, maxAge, secure } = attributes(tenantId);
  const token = await visitorToken(tenantId, newId());
  return `${name(tenantId)}=${token}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

const visitorToken = (tenantId: string, id: string): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(id)
    .setAudience(audience(tenantId))
    .setIssuedAt()
    .setExpirationTime("30d")
    .sign(secret());

const attributes = (tenantId: string) => ({
  httpOnly: true,
  sameSite: "lax" as const,
  path: `/${tenantId}`,
  secure: authEnv().ORCHARD_MODE === "production",
  maxAge: DAYS_30,
});

/** Forgets the visitor id of this browser, once what it stood for belongs to somebody. Actions and handlers only. */
export async function forgetVisitorId(tenantId: string): Promise<void> {
  (await cookies()).delete({ name: name(tenantId), path: `/${tenantId}` });
}
