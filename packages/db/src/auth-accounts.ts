import "server-only";
import { callAuth } from "./auth-functions.ts";

/**
 * Making and opening accounts by single-use links and identity providers: like packages/db/src/auth-functions.ts it
 * runs before there is an identity, on the login that may execute `auth.*` and read no table.
 */

/** What a link that was sent by mail lets its reader do. */
export type LinkPurpose = "confirm_email" | "reset_password" | "claim_account" | "attach_order" | "join_team";

/** Whether a link still works; `unknown` when there never was such a link. */
export type LinkState = "open" | "used" | "expired" | "unknown";

/** What became of following a link. */
export type LinkOutcome = "done" | "address_in_use" | Exclude<LinkState, "open">;

/** A link that exists. `userId` is whose account it is about; null when it is to make one. */
export type LinkFacts = {
  purpose: LinkPurpose;
  email: string;
  userId: string | null;
  state: Exclude<LinkState, "unknown">;
};

/** The active shopper of an address, or undefined. Never answer a browser differently for it. */
export async function findShopper(
  tenantId: string,
  email: string,
): Promise<{ userId: string; hasPassword: boolean } | undefined> {
  const rows = await callAuth<{ userId: string; hasPassword: boolean }>(
    tenantId,
    `select user_id as "userId", has_password as "hasPassword" from auth.find_shopper($1, $2)`,
    [tenantId, email],
  );
  return rows[0];
}

/** Keeps a link by its hash; false when five were sent to that address in a quarter of an hour. */
export async function openLink(link: {
  tenantId: string;
  tokenHash: Uint8Array;
  purpose: LinkPurpose;
  email: string;
  userId?: string | undefined;
  orderId?: string | undefined;
  lifetimeSeconds: number;
}): Promise<boolean> {
  const rows = await callAuth<{ kept: boolean }>(
    link.tenantId,
    "select auth.open_link($1, $2, $3, $4, $5, $6, make_interval(secs => $7)) as kept",
    [
      link.tenantId,
      Buffer.from(link.tokenHash),
      link.purpose,
      link.email,
      link.userId ?? null,
      link.orderId ?? null,
      link.lifetimeSeconds,
    ],
  );
  return rows[0]!.kept;
}

/** What a link is for and whether it works; undefined when there never was one. Looking does not use it up. */
export async function readLink(tenantId: string, tokenHash: Uint8Array): Promise<LinkFacts | undefined> {
  const rows = await callAuth<LinkFacts>(
    tenantId,
    `select purpose, email, user_id as "userId", state from auth.read_link($1, $2)`,
    [tenantId, Buffer.from(tokenHash)],
  );
  return rows[0];
}

/** Makes an account for the address a link was sent to. */
export async function makeAccount(account: {
  tenantId: string;
  tokenHash: Uint8Array;
  userId: string;
  name: string;
  passwordHash: string;
}): Promise<LinkOutcome> {
  return outcomeOf(account.tenantId, "select auth.make_account($1, $2, $3, $4, $5) as outcome", [
    account.tenantId,
    Buffer.from(account.tokenHash),
    account.userId,
    account.name,
    account.passwordHash,
  ]);
}

/** Sets a password by a link, ends every session and uses up every other such link of that person. */
export async function resetPassword(
  tenantId: string,
  tokenHash: Uint8Array,
  passwordHash: string,
): Promise<LinkOutcome> {
  return outcomeOf(tenantId, "select auth.reset_password($1, $2, $3) as outcome", [
    tenantId,
    Buffer.from(tokenHash),
    passwordHash,
  ]);
}

/** Sets the first password of somebody who was invited to run a store or the platform. */
export async function acceptInvitation(
  tenantId: string,
  tokenHash: Uint8Array,
  passwordHash: string,
): Promise<LinkOutcome> {
  return outcomeOf(tenantId, "select auth.accept_invitation($1, $2, $3) as outcome", [
    tenantId,
    Buffer.from(tokenHash),
    passwordHash,
  ]);
}

/** Changes an account's address to the one a link was sent to. */
export async function changeAddress(tenantId: string, tokenHash: Uint8Array): Promise<LinkOutcome> {
  return outcomeOf(tenantId, "select auth.change_address($1, $2) as outcome", [
    tenantId,
    Buffer.from(tokenHash),
  ]);
}

/** A new password for somebody who just gave the old one. Every session but the one to keep ends. */
export async function changePassword(
  tenantId: string,
  userId: string,
  passwordHash: string,
  keep: Uint8Array,
): Promise<void> {
  await callAuth(tenantId, "select auth.change_password($1, $2, $3, $4)", [
    tenantId,
    userId,
    passwordHash,
    Buffer.from(keep),
  ]);
}

/** The account of a provider's person, found or made now; or none, because the address is somebody's here. */
export type ProviderOutcome =
  | { outcome: "found"; userId: string; email: string }
  | { outcome: "made"; userId: string; email: string }
  | { outcome: "address_in_use" }
  | { outcome: "refused" };

/** Finds the account of an issuer and subject, or makes one with `userId` as its new id. */
export async function signInByProvider(claim: {
  tenantId: string;
  issuer: string;
  subject: string;
  userId: string;
  email: string;
  name: string;
}): Promise<ProviderOutcome> {
  const rows = await callAuth<ProviderOutcome & Record<string, unknown>>(
    claim.tenantId,
    `select user_id as "userId", email, outcome from auth.sign_in_by_provider($1, $2, $3, $4, $5, $6)`,
    [claim.tenantId, claim.issuer, claim.subject, claim.userId, claim.email, claim.name],
  );
  return rows[0]!;
}

async function outcomeOf(tenantId: string, statement: string, values: unknown[]): Promise<LinkOutcome> {
  const rows = await callAuth<{ outcome: LinkOutcome }>(tenantId, statement, values);
  return rows[0]!.outcome;
}
