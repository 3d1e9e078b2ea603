import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { readCaller } from "@orchard/auth/gate";
import { AppError, type ErrorCode, ERRORS } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";

/** What all form actions share: what a form shows next, and how a refusal is said. */

/**
 * A form after it was sent: what was typed (never a password), what is wrong beside each field or with the whole, what
 * is done, or where to go now.
 */
export type FormState = {
  values?: Record<string, string>;
  errors?: Record<string, string>;
  /** What is wrong with the whole form. */
  problem?: string;
  done?: string;
  goTo?: string;
};
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** A field's text; a file put in its place counts as nothing. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** What is wrong, by the name of its field; the first thing of each. */
export function fieldErrors(
  issues: readonly { path: PropertyKey[]; message: string }[],
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) errors[String(path.at(-1))] ??= message;
  return errors;
}

export const messageOf = (code: ErrorCode) => ERRORS[code].message;

/** Runs an action; an expected failure becomes its sentence over the form, with what was typed. A bug passes through. */
export async function answerForm(
  values: Record<string, string>,
  work: () => Promise<FormState>,
): Promise<FormState> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return { values, problem: error.message };
    throw error;
  }
}

/**
 * As {@link answerForm}, for the signed-in shopper of a store. Somebody signed out meanwhile is told so over the form and
 * not led away, or what they typed would be gone.
 */
export function answerOwner(
  store: string,
  values: Record<string, string>,
  work: (identity: Identity) => Promise<FormState>,
): Promise<FormState> {
  return answerForm(values, async () => {
    const { identity, person } = await readCaller(store);
    if (!person) throw new AppError("sign_in_required");
    return work(identity);
  });
}

/**
 * The browser must load the next page whole, or it would go on showing what it keeps of the pages before. A form
 * sent by script is told where to go; one sent by the browser itself is redirected.
 */
export async function leaveFor(goTo: string): Promise<{ goTo: string }> {
  if (!(await headers()).has("next-action")) redirect(goTo);
  return { goTo };
}
