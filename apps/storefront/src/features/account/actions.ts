"use server";
import { stopTurns } from "@orchard/assistant/running-turns";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { changePasswordAt, closeSessionsAt, proveAgain } from "@orchard/auth/account";
import { signOutAt } from "@orchard/auth/gate";
import { makeAddressLink } from "@orchard/auth/links";
import { signInAt } from "@orchard/auth/next-auth";
import { eraseAccount, renamePerson, setPreferences } from "@orchard/core/account/mutations";
import { buildAddressMail, buildPasswordMail } from "@orchard/core/mail/rules";
import { emailSchema, newPasswordSchema, personNameSchema, preferencesSchema } from "@orchard/domain/account";
import { AppError, type ErrorCode, ERRORS } from "@orchard/domain/errors";
import { answerForm, answerOwner, fieldErrors, type FormState, leaveFor, textIn } from "../../forms.ts";
import { announceSignIn, mailLater, senderOf } from "../../mail.ts";
import { loadStore, readStoreAt } from "../tenants/loaders.ts";
import { readNext, requireShopper } from "./loaders.ts";

/** What the sign-in form shows next: what was typed, what is wrong with it, or where to go now. */
export type SignInState = {
  email?: string;
  errors?: { email?: string; password?: string; form?: string };
  goTo?: string;
};

const credentialsSchema = z.object({
  email: z.email("Write an e-mail address such as name@example.com.").max(254, "That address is too long."),
  password: z.string().min(1, "Write your password.").max(1024, "That password is too long."),
});

export async function signInAction(store: string, _state: SignInState, form: FormData): Promise<SignInState> {
  const email = textIn(form, "email").trim();
  const input = credentialsSchema.safeParse({ email, password: form.get("password") });
  if (!input.success) {
    return { email, errors: fieldErrors(input.error.issues) };
  }
  await readStoreAt(store);
  const refusal = await signInAt(
    { app: "storefront", tenantId: store },
    { provider: "password", ...input.data },
    announceSignIn(store),
  );
  if (!refusal) return arrive(store, form);
  return {
    email,
    errors: refusal === "sign_in_failed" ? { password: ERRORS[refusal].message } : refused(refusal),
  };
}

/** One-click sign-in; the gate refuses it outside demo mode. */
export async function signInAsDemoPersonAction(
  store: string,
  _state: SignInState,
  form: FormData,
): Promise<SignInState> {
  await readStoreAt(store);
  const userId = z.uuid().safeParse(form.get("userId"));
  if (!userId.success) return { errors: refused("invalid_input") };
  const refusal = await signInAt(
    { app: "storefront", tenantId: store },
    { provider: "demo", userId: userId.data },
    announceSignIn(store),
  );
  return refusal ? { errors: refused(refusal) } : arrive(store, form);
}

const refused = (code: ErrorCode) => ({ form: ERRORS[code].message });

const arrive = (store: string, form: FormData): Promise<SignInState> =>
  leaveFor(readNext(store, form.get("next")));

/** The shopper whose account page a form was sent from; somebody signed out meanwhile is led back to it. */
const ownerOf = (store: string, page = "") => requireShopper(store, `/${store}/account${page}`);

export async function renameAction(store: string, _state: FormState, form: FormData): Promise<FormState> {
  const values = { name: textIn(form, "name") };
  const name = personNameSchema.safeParse(values.name);
  if (!name.success) return { values, errors: { name: name.error.issues[0]!.message } };
  return answerOwner(store, values, async (identity) => {
    await renamePerson(identity, name.data);
    refresh(); // the head of the page names them, too
    return { values: { name: name.data }, done: "Your name is changed." };
  });
}

/** Mails a link to the new address; the account keeps the old one until it is followed. */
export async function changeAddressAction(
  store: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  await ownerOf(store);
  const values = { email: textIn(form, "email") };
  const email = emailSchema.safeParse(values.email);
  if (!email.success) return { values, errors: { email: email.error.issues[0]!.message } };
  return answerPassword(values, async () => {
    const identity = await proveAgain(store, textIn(form, "password"));
    const tenant = await loadStore(store);
    mailLater(identity, async () => {
      const link = await makeAddressLink(identity, email.data);
      return link && buildAddressMail(senderOf(tenant), email.data, link.token);
    });
    return {
      done: `We have sent a mail to ${email.data}. Your account keeps its address until you follow the link in it.`,
    };
  });
}

/** An empty field is "no answer"; a number may be written with a comma. */
function numberOf(text: string, factor = 1): number | null {
  const trimmed = text.trim().replace(",", ".");
  return trimmed === "" ? null : Math.round(Number(trimmed) * factor * 100) / 100;
}

export async function setPreferencesAction(
  store: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const names = ["units", "clothingSize", "shoeSizeEu", "budgetCents", "diet"] as const;
  const values = Object.fromEntries(names.map((name) => [name, textIn(form, name)])) as Record<
    (typeof names)[number],
    string
  >;
  const input = preferencesSchema.safeParse({
    units: values.units || null,
    clothingSize: values.clothingSize || null,
    shoeSizeEu: numberOf(values.shoeSizeEu),
    budgetCents: numberOf(values.budgetCents, 100),
    diet: values.diet || null,
  });
  if (!input.success) return { values, errors: fieldErrors(input.error.issues) };
  return answerOwner(store, values, async (identity) => {
    await setPreferences(identity, input.data);
    return { values, done: "Your preferences are kept." };
  });
}

export async function changePasswordAction(
  store: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { identity, email } = await ownerOf(store, "/security");
  const next = newPasswordSchema.safeParse(textIn(form, "newPassword"));
  if (!next.success) return { errors: { newPassword: next.error.issues[0]!.message } };
  return answerPassword({}, async () => {
    await changePasswordAt(store, textIn(form, "password"), next.data);
    const tenant = await loadStore(store);
    mailLater(identity, async () => buildPasswordMail(senderOf(tenant), email));
    return { done: "Your password is changed. You are signed out everywhere else." };
  });
}

/** Ends one of the other sessions, or with no id all of them. */
export async function closeSessionsAction(
  store: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  await ownerOf(store, "/security");
  const sessionId = z
    .uuid()
    .optional()
    .safeParse(textIn(form, "sessionId") || undefined);
  if (!sessionId.success) return { problem: ERRORS.invalid_input.message };
  return answerForm({}, async () => {
    const closed = await closeSessionsAt(store, sessionId.data);
    refresh();
    if (closed === 0) return { done: "You were signed in nowhere else." };
    return { done: closed === 1 ? "That session has ended." : `${closed} sessions have ended.` };
  });
}

/** Erases the account of somebody who typed their address and proved again who they are. */
export async function eraseAccountAction(
  store: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { email } = await ownerOf(store, "/data");
  const values = { email: textIn(form, "email") };
  if (values.email.trim().toLowerCase() !== email)
    return { values, errors: { email: "Write the address of this account." } };
  return answerPassword(values, async () => {
    const identity = await proveAgain(store, textIn(form, "password"));
    await stopTurns(identity); // an answer that runs on would write for somebody who is gone
    await eraseAccount(identity);
    await signOutAt({ app: "storefront", tenantId: store });
    // The page one is on is nobody's any more, so there is nothing to come back to first.
    redirect(`/${store}/sign-in?notice=erased`);
  });
}

/** As {@link answerForm}, with a wrong password said beside its field. */
function answerPassword(values: Record<string, string>, work: () => Promise<FormState>): Promise<FormState> {
  return answerForm(values, async () => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === "sign_in_failed")
        return { values, errors: { password: "That is not your password." } };
      if (error.code === "sign_in_required")
        return { values, problem: "You signed in a while ago. Sign out and in again, then try once more." };
      throw error;
    }
  });
}
