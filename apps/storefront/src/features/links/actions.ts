"use server";
import { z } from "zod";
import { keepCaller } from "@orchard/auth/gate";
import {
  changeAddressByLink,
  findLink,
  type LinkOutcome,
  makeAccountByLink,
  makeResetLink,
  makeSignUpLink,
  resetPasswordByLink,
} from "@orchard/auth/links";
import { signInAt } from "@orchard/auth/next-auth";
import { attachOrder } from "@orchard/core/account/mutations";
import {
  buildClaimMail,
  buildKnownAddressMail,
  buildPasswordMail,
  buildResetMail,
  buildSignUpMail,
} from "@orchard/core/mail/rules";
import { emailSchema, newPasswordSchema, personNameSchema } from "@orchard/domain/account";
import type { Tenant } from "@orchard/domain/tenant";
import { fieldErrors, type FormState, leaveFor, messageOf, textIn } from "../../forms.ts";
import { mailLater, senderOf } from "../../mail.ts";
import { requireShopper } from "../account/loaders.ts";
import { readStoreAt } from "../tenants/loaders.ts";

const addressSchema = z.object({ email: emailSchema });

/** Sends the link that makes an account. Says the same, and as fast, whether or not the address is known. */
export async function signUpAction(store: string, _state: FormState, form: FormData): Promise<FormState> {
  const values = { email: textIn(form, "email") };
  const input = addressSchema.safeParse(values);
  if (!input.success) return { values, errors: fieldErrors(input.error.issues) };
  const { email } = input.data;
  const tenant = await readStoreAt(store);
  const { identity } = await keepCaller(store);
  mailLater(identity, async () => {
    const link = await makeSignUpLink(store, email);
    if (!link) return undefined;
    const sender = senderOf(tenant);
    if (link.purpose === "confirm_email") return buildSignUpMail(sender, email, link.token);
    if (link.purpose === "claim_account") return buildClaimMail(sender, email, link.token);
    return buildKnownAddressMail(sender, email, link.token);
  });
  return { done: `We have sent a mail to ${email}. Follow the link in it to go on.` };
}

/** Sends the link that sets a new password, if there is such an account; says the same if there is none. */
export async function resetPasswordAction(
  store: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const values = { email: textIn(form, "email") };
  const input = addressSchema.safeParse(values);
  if (!input.success) return { values, errors: fieldErrors(input.error.issues) };
  const { email } = input.data;
  const tenant = await readStoreAt(store);
  const { identity } = await keepCaller(store);
  mailLater(identity, async () => {
    const link = await makeResetLink(store, email);
    if (!link) return undefined;
    const build = link.purpose === "claim_account" ? buildClaimMail : buildResetMail;
    return build(senderOf(tenant), email, link.token);
  });
  return {
    done: `If ${email} has an account here, we have sent a mail to it. Follow the link in it to go on.`,
  };
}

/** Does what a link is for. What the link is for is asked of the database, never of the form. */
export async function followLinkAction(
  store: string,
  token: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const tenant = await readStoreAt(store);
  const link = await findLink(store, token);
  if (!link || link.purpose === "join_team") return { problem: problemOf("unknown") };
  if (link.state !== "open") return { problem: problemOf(link.state) };
  if (link.purpose === "attach_order") {
    const { identity } = await requireShopper(store, `/${store}/links/${token}`);
    const outcome = await attachOrder(identity, token);
    return outcome === "done" ? leaveFor(`/${store}/orders`) : { problem: problemOf(outcome) };
  }
  if (link.purpose === "confirm_email" && link.userId) {
    const outcome = await changeAddressByLink(store, token);
    return outcome === "done" ? leaveFor(`/${store}/account`) : { problem: problemOf(outcome) };
  }

  return link.purpose === "confirm_email"
    ? makeAccount(store, token, link.email, form)
    : setPassword(tenant, token, link.email, form);
}

const personSchema = z.object({ name: personNameSchema, password: newPasswordSchema });

async function makeAccount(store: string, token: string, email: string, form: FormData): Promise<FormState> {
  const values = { name: textIn(form, "name") };
  const input = personSchema.safeParse({ ...values, password: textIn(form, "password") });
  if (!input.success) return { values, errors: fieldErrors(input.error.issues) };
  const outcome = await makeAccountByLink(store, token, input.data);
  return outcome === "done"
    ? arrive(store, email, input.data.password)
    : { values, problem: problemOf(outcome) };
}

async function setPassword(tenant: Tenant, token: string, email: string, form: FormData): Promise<FormState> {
  const input = personSchema.pick({ password: true }).safeParse({ password: textIn(form, "password") });
  if (!input.success) return { errors: fieldErrors(input.error.issues) };
  const { password } = input.data;
  const outcome = await resetPasswordByLink(tenant.id, token, password);
  if (outcome !== "done") return { problem: problemOf(outcome) };
  const { identity } = await keepCaller(tenant.id);
  mailLater(identity, async () => buildPasswordMail(senderOf(tenant), email));
  return arrive(tenant.id, email, password);
}

/** Signs in somebody who proved that the mailbox is theirs and chose a password. */
async function arrive(store: string, email: string, password: string): Promise<FormState> {
  const refusal = await signInAt(
    { app: "storefront", tenantId: store },
    { provider: "password", email, password },
  );
  return leaveFor(refusal ? `/${store}/sign-in` : `/${store}/account`);
}

const problemOf = (outcome: Exclude<LinkOutcome, "done">) =>
  ({
    address_in_use: messageOf("address_in_use"),
    used: "This link was used already. Each works once; ask for a new one if you need it.",
    expired: "This link has expired. Ask for a new one.",
    unknown: "There is no such link. It may be cut off: copy it whole from the mail.",
  })[outcome];
