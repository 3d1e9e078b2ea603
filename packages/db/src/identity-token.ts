import { createHash, createHmac } from "node:crypto";
import type { Identity, Role } from "@orchard/domain/identity";

/** An app that may sign identities, and the roles its key is allowed to name. */
export const SIGNING_APPS = {
  storefront: ["visitor", "shopper", "assistant"],
  admin: ["staff", "operator"],
} as const satisfies Record<string, readonly Role[]>;
export type SigningApp = keyof typeof SIGNING_APPS;

export const IDENTITY_AUDIENCE = "orchard-database";
const LIFETIME_SECONDS = 30;

/**
 * The key's id is derived from the key, so a rotated key announces itself and two keys can be valid at once
 * while the apps restart.
 */
export function keyId(app: SigningApp, secret: Uint8Array): string {
  return `${app}-${createHash("sha256").update(secret).digest("hex").slice(0, 12)}`;
}

const protectedHeader = (kid: string) => ({ alg: "HS256", kid, typ: "JWT" });

/** The exact first part of every token a key signs; PostgreSQL compares it as text. */
export function tokenHeader(kid: string): string {
  return Buffer.from(JSON.stringify(protectedHeader(kid))).toString("base64url");
}

/** The two padded key blocks of HMAC-SHA-256 (RFC 2104), which the database stores in place of the secret. */
export function hmacPads(secret: Uint8Array): { inner: Buffer; outer: Buffer } {
  const key = secret.length > 64 ? createHash("sha256").update(secret).digest() : Buffer.from(secret);
  const block = Buffer.concat([key, Buffer.alloc(64 - key.length)]);
  return {
    inner: block.map((byte) => byte ^ 0x36) as Buffer,
    outer: block.map((byte) => byte ^ 0x5c) as Buffer,
  };
}

/**
 * Signs an identity for one transaction (30 seconds). Real time on purpose: a demo clock must never extend a
 * token. Claims follow RFC 7519 and RFC 8693 (`scope`, nested `act`). Signed here and not by a library: those sign on
 * another thread, and going there and back takes longer than the whole verification.
 */
export function mintIdentityToken(identity: Identity, app: SigningApp, secret: Uint8Array): string {
  const now = Math.floor(Date.now() / 1000);
  const act = identity.actors.reduceRight<object | undefined>(
    (inner, sub) => (inner ? { sub, act: inner } : { sub }),
    undefined,
  );
  const claims = {
    tenant: identity.tenantId,
    role: identity.role,
    scope: identity.scopes.join(" "),
    ...(act ? { act } : {}),
    ...(identity.chatId ? { chat: identity.chatId } : {}),
    ...(identity.approvalId ? { approval: identity.approvalId } : {}),
    iss: `orchard-${app}`,
    aud: IDENTITY_AUDIENCE,
    sub: identity.userId,
    iat: now,
    nbf: now,
    exp: now + LIFETIME_SECONDS,
  };
  const signed = `${tokenHeader(keyId(app, secret))}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}
