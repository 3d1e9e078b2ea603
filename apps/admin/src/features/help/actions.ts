"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { answerHelp, leaveHelp, takeHelp } from "@orchard/core/help/mutations";
import { AppError } from "@orchard/domain/errors";
import { textIn } from "../../forms.ts";
import { requireStaff } from "../account/loaders.ts";

/** A form after it was sent: what was typed and what is wrong with it, or that it is done. */
export type HelpFormState = { text?: string; problem?: string; done?: string };

/** Opens the conversation to the caller for half an hour. */
export async function takeHelpAction(
  id: string,
  _state: HelpFormState,
  form: FormData,
): Promise<HelpFormState> {
  const reason = textIn(form, "reason");
  return answer(reason, async () => {
    await takeHelp(await requireStaff(), id, reason);
    refresh();
    return {};
  });
}

/** Writes into the conversation, under the caller's name. */
export async function answerHelpAction(
  id: string,
  _state: HelpFormState,
  form: FormData,
): Promise<HelpFormState> {
  const text = textIn(form, "text");
  return answer(text, async () => {
    await answerHelp(await requireStaff(), id, text);
    refresh();
    return { done: "Sent. The shopper sees it in their conversation." };
  });
}

/** Closes the conversation again before the time is over. */
export async function leaveHelpAction(id: string): Promise<void> {
  await leaveHelp(await requireStaff(), id);
  redirect("/help");
}

async function answer(text: string, work: () => Promise<HelpFormState>): Promise<HelpFormState> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const isOver = error.code === "not_found";
    return {
      text,
      problem: isOver
        ? "You may not read this any more: the time is over, or the shopper took it back."
        : error.message,
    };
  }
}
