import "server-only";
import { jwtVerify, SignJWT } from "jose";
import { cookies } from "next/headers";
import { newId, uuidSchema } from "@orchard/domain/ids";
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
 * read. Only for route handlers and actions, which may set cookies; looking around sets none.
 */
export async function keepVisitorId(tenantId: string): Promise<string> {
  const known = await readVisitorId(tenantId);
  if (known) return known;
  const id = newId();
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(id)
    .setAudience(audience(tenantId))
    .setIssuedAt()
    .setExpirationTime("30d")
    .sign(secret());
  (await cookies()).set(name(tenantId), token, {
    httpOnly: true,
    sameSite: "lax",
    path: `/${tenantId}`,
    secure: authEnv().ORCHARD_MODE === "production",
    maxAge: DAYS_30,
  });
  return id;
}

/** Forgets the visitor id of this browser, once what it stood for belongs to somebody. Actions and handlers only. */
export async function forgetVisitorId(tenantId: string): Promise<void> {
  (await cookies()).delete({ name: name(tenantId), path: `/${tenantId}` });
}
