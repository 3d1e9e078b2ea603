import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { hash } from "@node-rs/argon2";
import {
  acceptInvitation,
  changeAddress,
  findShopper,
  type LinkFacts,
  type LinkOutcome,
  type LinkPurpose,
  makeAccount,
  openLink,
  readLink,
  resetPassword,
} from "@orchard/db/auth-accounts";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";

/**
 * Links that are sent by mail and work once. The database keeps the hash of a link's token, when it ends and whether
 * it was used; following one proves that its reader has that mailbox. Looking at one does not use it up, since mail
 * programs look at links too.
 */
export type NewLink = { purpose: LinkPurpose; token: string };
export type { LinkFacts, LinkOutcome };

const HOUR = 60 * 60;
const LIFETIMES: Record<LinkPurpose, number> = {
  confirm_email: 24 * HOUR,
  reset_password: HOUR,
  claim_account: 7 * 24 * HOUR,
  attach_order: 30 * 24 * HOUR,
  join_team: 7 * 24 * HOUR,
};

const tokenHash = (token: string) => createHash("sha256").update(token).digest();

async function keep(
  tenantId: string,
  purpose: LinkPurpose,
  email: string,
  about: { userId?: string; orderId?: string } = {},
): Promise<NewLink | undefined> {
  const token = randomBytes(32).toString("base64url");
  const kept = await openLink({
    tenantId,
    tokenHash: tokenHash(token),
    purpose,
    email,
    lifetimeSeconds: LIFETIMES[purpose],
    ...about,
  });
  return kept ? { purpose, token } : undefined;
}

/**
 * The link to mail to somebody who wants an account: a new one, or the way into the one that address has already.
 * Undefined when too many were sent to it lately. What the browser is told must not depend on which.
 */
export async function makeSignUpLink(tenantId: string, email: string): Promise<NewLink | undefined> {
  const known = await findShopper(tenantId, email);
  return known ? keepForPerson(tenantId, email, known) : keep(tenantId, "confirm_email", email);
}

/** The link to mail to somebody who forgot a password or has none yet; undefined when there is no such account. */
export async function makeResetLink(tenantId: string, email: string): Promise<NewLink | undefined> {
  const known = await findShopper(tenantId, email);
  return known && keepForPerson(tenantId, email, known);
}

const keepForPerson = (tenantId: string, email: string, known: { userId: string; hasPassword: boolean }) =>
  keep(tenantId, known.hasPassword ? "reset_password" : "claim_account", email, { userId: known.userId });

/** The link to mail to an address that a shopper wants to use from now on. */
export async function makeAddressLink(identity: Identity, email: string): Promise<NewLink | undefined> {
  return keep(identity.tenantId, "confirm_email", email, { userId: identity.userId });
}

/** The link to mail to a guest with their order: it attaches the order to the account they follow it with. */
export async function makeOrderLink(
  guest: Identity,
  orderId: string,
  email: string,
): Promise<NewLink | undefined> {
  return keep(guest.tenantId, "attach_order", email, { userId: guest.userId, orderId });
}

/** The link that lets somebody who was invited to run a store or the platform choose a password. */
export async function makeInvitationLink(
  tenantId: string,
  userId: string,
  email: string,
): Promise<NewLink | undefined> {
  return keep(tenantId, "join_team", email, { userId });
}

/** What a link is for and whether it works; undefined when there is no such link. */
export async function findLink(tenantId: string, token: string): Promise<LinkFacts | undefined> {
  return readLink(tenantId, tokenHash(token));
}

/** Makes an account for the address a link was sent to. */
export async function makeAccountByLink(
  tenantId: string,
  token: string,
  person: { name: string; password: string },
): Promise<LinkOutcome> {
  return makeAccount({
    tenantId,
    tokenHash: tokenHash(token),
    userId: newId(),
    name: person.name,
    passwordHash: await hash(person.password),
  });
}

/** Sets the password of the account a link was sent for, and ends every session of it. */
export async function resetPasswordByLink(
  tenantId: string,
  token: string,
  password: string,
): Promise<LinkOutcome> {
  return resetPassword(tenantId, tokenHash(token), await hash(password));
}

/** Sets the first password of whoever an invitation was sent to. */
export async function acceptInvitationByLink(
  tenantId: string,
  token: string,
  password: string,
): Promise<LinkOutcome> {
  return acceptInvitation(tenantId, tokenHash(token), await hash(password));
}

/** Changes an account's address to the one a link was sent to. */
export async function changeAddressByLink(tenantId: string, token: string): Promise<LinkOutcome> {
  return changeAddress(tenantId, tokenHash(token));
}
