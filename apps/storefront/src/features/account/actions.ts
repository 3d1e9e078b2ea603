"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { signInAt } from "@orchard/auth/next-auth";
import { type ErrorCode, ERRORS } from "@orchard/domain/errors";
import { readStoreAt } from "../tenants/loaders.ts";
import { readNext } from "./loaders.ts";

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

/** A field's text; a file put in its place counts as nothing. */
const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

export async function signInAction(store: string, _state: SignInState, form: FormData): Promise<SignInState> {
  const email = textIn(form, "email").trim();
  const input = credentialsSchema.safeParse({ email, password: form.get("password") });
  if (!input.success) {
    const { fieldErrors } = z.flattenError(input.error);
    return { email, errors: { email: fieldErrors.email?.[0], password: fieldErrors.password?.[0] } };
  }
  await readStoreAt(store);
  const refusal = await signInAt(
    { app: "storefront", tenantId: store },
    { provider: "password", ...input.data },
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
  );
  return refusal ? { errors: refused(refusal) } : arrive(store, form);
}

const refused = (code: ErrorCode) => ({ form: ERRORS[code].message });

/**
 * The browser must load the next page whole, or it would go on showing what it keeps of the pages before. A form
 * sent by script is told where to go; one sent by the browser itself is redirected.
 */
async function arrive(store: string, form: FormData): Promise<SignInState> {
  const goTo = readNext(store, form.get("next"));
  if (!(await headers()).has("next-action")) redirect(goTo);
  return { goTo };
}
