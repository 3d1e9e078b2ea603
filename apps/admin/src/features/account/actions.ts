"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { signOutAt } from "@orchard/auth/gate";
import { signInAt } from "@orchard/auth/next-auth";
import { ERRORS } from "@orchard/domain/errors";
import { tenantIdSchema } from "@orchard/domain/ids";
import { parseThemeChoice } from "@orchard/ui/theme";
import { PLATFORM, THEME_COOKIE } from "./loaders.ts";

const signInSchema = z.object({
  tenantId: tenantIdSchema,
  email: z.email("Enter an e-mail address, such as name@example.com.").max(254),
  password: z.string().min(1, "Enter your password.").max(1024, "That is longer than any password here."),
});

/** What the form shows again after a refusal: what was typed, except the password, and what to do about it. */
export type SignInState = {
  tenantId: string;
  email: string;
  errors: { tenantId?: string; email?: string; password?: string; form?: string };
};

export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const tenantId = text(form, "tenantId");
  const email = text(form, "email").trim();
  const kept = { tenantId, email };
  const input = signInSchema.safeParse({ tenantId, email, password: text(form, "password") });
  if (!input.success) {
    const { fieldErrors } = z.flattenError(input.error);
    return {
      ...kept,
      errors: {
        ...(fieldErrors.tenantId ? { tenantId: "Choose a workspace from the list." } : {}),
        ...(fieldErrors.email ? { email: fieldErrors.email[0] } : {}),
        ...(fieldErrors.password ? { password: fieldErrors.password[0] } : {}),
      },
    };
  }
  const refusal = await signInAt({ app: "admin", tenantId }, { provider: "password", ...input.data });
  if (refusal === "sign_in_failed") return { ...kept, errors: { password: ERRORS.sign_in_failed.message } };
  if (refusal) return { ...kept, errors: { form: ERRORS[refusal].message } };
  redirect("/tenants");
}

/** One-click sign-in. packages/auth refuses it outside demo mode and for anybody the demo seed did not make. */
export async function signInAsDemoPersonAction(form: FormData): Promise<void> {
  const tenantId = text(form, "tenantId");
  const person = z.uuid().safeParse(text(form, "userId"));
  if (!person.success || !tenantIdSchema.safeParse(tenantId).success) redirect("/sign-in");
  const refusal = await signInAt({ app: "admin", tenantId }, { provider: "demo", userId: person.data });
  redirect(refusal ? "/sign-in" : "/tenants");
}

export async function signOutAction(): Promise<void> {
  await signOutAt({ app: "admin", tenantId: PLATFORM.tenantId });
  redirect("/sign-in");
}

const YEAR = 365 * 24 * 60 * 60;

export async function chooseThemeAction(form: FormData): Promise<void> {
  (await cookies()).set(THEME_COOKIE, parseThemeChoice(text(form, "theme")), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: YEAR,
    secure: process.env["ORCHARD_MODE"] !== "demo",
  });
}

/** A field of a form as text; a file or an absent field is an empty one. */
function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
