"use server";
import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { setStoreHalt } from "@orchard/core/tenants/mutations";
import { AppError } from "@orchard/domain/errors";
import { haltSchema } from "@orchard/domain/tenant";
import { textIn } from "../../forms.ts";
import { requireAdministrator } from "../account/loaders.ts";

export type HaltFormState = {
  values?: { halt: string; reason: string };
  errors?: { reason?: string };
  problem?: string;
  done?: string;
};

/** Halts a store, or only its assistant, or lets both go on. */
export async function setHaltAction(
  tenantId: string,
  _state: HaltFormState,
  form: FormData,
): Promise<HaltFormState> {
  const { identity, person } = await requireAdministrator();
  if (identity.role !== "operator") notFound();
  const values = { halt: textIn(form, "halt"), reason: textIn(form, "reason") };
  const input = haltSchema.safeParse(values);
  if (!input.success) {
    const issue = input.error.issues[0]!;
    return issue.path[0] === "reason"
      ? { values, errors: { reason: issue.message } }
      : { values, problem: "Choose one of the three." };
  }
  try {
    await setStoreHalt(identity, tenantId, { ...input.data, by: person.name });
  } catch (error) {
    if (error instanceof AppError) return { values, problem: error.message };
    throw error;
  }
  refresh();
  return { done: "Saved. It holds within a second." };
}
