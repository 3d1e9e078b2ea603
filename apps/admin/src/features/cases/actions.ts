"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { answerCase, decideCase, openCase, settleFinding, takeCase } from "@orchard/core/cases/mutations";
import { CASE_DECISIONS, FINDING_STATES } from "@orchard/domain/cases";
import { AppError } from "@orchard/domain/errors";
import { textIn } from "../../forms.ts";
import { requireAdministrator } from "../account/loaders.ts";

/** A form after it was sent: what was typed and what is wrong with it, or that it is done. */
export type CaseFormState = { text?: string; problem?: string; done?: string };

/** Opens a review of a store and leads to it. */
export async function openCaseAction(tenantId: string): Promise<CaseFormState> {
  const { identity } = await requireAdministrator();
  let opened = "";
  const state = await answer("", async () => {
    ({ caseId: opened } = await openCase(identity, tenantId));
    return {};
  });
  if (opened) redirect(`/reviews/${opened}`);
  return state;
}

/** Says something about a review, under the caller's name. */
export async function answerCaseAction(
  tenantId: string,
  caseId: string,
  _state: CaseFormState,
  form: FormData,
): Promise<CaseFormState> {
  const { identity } = await requireAdministrator();
  const text = textIn(form, "text");
  return answer(text, async () => {
    await answerCase(identity, { tenantId, caseId }, text);
    refresh();
    return { done: "Added to the history." };
  });
}

/** The caller sees to a review from now on. */
export async function takeCaseAction(tenantId: string, caseId: string): Promise<CaseFormState> {
  const { identity } = await requireAdministrator();
  return answer("", async () => {
    await takeCase(identity, { tenantId, caseId });
    refresh();
    return { done: "It is yours now." };
  });
}

/** Notes what became of a finding. */
export async function settleFindingAction(
  tenantId: string,
  caseId: string,
  rule: string,
  _state: CaseFormState,
  form: FormData,
): Promise<CaseFormState> {
  const { identity } = await requireAdministrator();
  const state = FINDING_STATES.find((each) => each === textIn(form, "state"));
  if (!state) return { problem: "Choose a state." };
  return answer(state, async () => {
    await settleFinding(identity, { tenantId, caseId }, rule, state);
    refresh();
    return { text: state, done: "Kept." };
  });
}

/** Decides a review, signed with the caller's name. */
export async function decideCaseAction(
  tenantId: string,
  caseId: string,
  _state: CaseFormState,
  form: FormData,
): Promise<CaseFormState> {
  const { identity } = await requireAdministrator();
  const decision = CASE_DECISIONS.find((each) => each === textIn(form, "decision"));
  if (!decision) return { problem: "Choose a decision." };
  return answer(decision, async () => {
    await decideCase(identity, { tenantId, caseId }, decision);
    refresh();
    return { done: "Decided and signed." };
  });
}

async function answer(text: string, work: () => Promise<CaseFormState>): Promise<CaseFormState> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return {
      text,
      problem: error.code === "not_found" ? "There is no such review, or it is not yours." : error.message,
    };
  }
}
