"use server";
import { refresh } from "next/cache";
import { setAssistantMode } from "@orchard/core/tenants/mutations";
import { assistantModeSchema } from "@orchard/domain/tenant";
import { requireStaff } from "../account/loaders.ts";

export type AssistantFormState = { problem?: string; done?: string };

/** Sets how the assistant of the caller's store takes questions. It holds from the next question on. */
export async function setAssistantModeAction(
  _state: AssistantFormState,
  form: FormData,
): Promise<AssistantFormState> {
  const identity = await requireStaff();
  const mode = assistantModeSchema.safeParse(form.get("mode"));
  if (!mode.success) return { problem: "Choose one of the three." };
  await setAssistantMode(identity, mode.data);
  refresh();
  return { done: "Saved. It holds from the next question on." };
}
