"use server";
import { refresh } from "next/cache";
import { askForHelp, withdrawHelp } from "@orchard/core/help/mutations";
import { answerForm, type FormState, textIn } from "../../forms.ts";
import { requireShopper } from "../account/loaders.ts";
import { type HelpDto, loadOpenHelp } from "./loaders.ts";

/** What stands under a conversation after the shopper asked a person, or took that back. */
export type HelpState = { help?: HelpDto; problem?: string };

/** Asks a person about one conversation. */
export async function askForHelpAction(
  store: string,
  chatId: string,
  _state: HelpState,
  form: FormData,
): Promise<HelpState> {
  const { identity } = await requireShopper(store, `/${store}/assistant`);
  const { errors, problem } = await answerForm({}, async () => {
    await askForHelp(identity, { chatId, note: textIn(form, "note") });
    return {};
  });
  const help = await loadOpenHelp(store, chatId);
  const refused = problem ?? Object.values(errors ?? {})[0];
  return { ...(help ? { help } : {}), ...(refused ? { problem: refused } : {}) };
}

/** Takes it back: nobody reads on. */
export async function withdrawHelpAction(store: string, requestId: string): Promise<HelpState> {
  const { identity } = await requireShopper(store, `/${store}/assistant`);
  const { problem } = await answerForm({}, async () => {
    await withdrawHelp(identity, requestId);
    return {};
  });
  return problem ? { problem } : {};
}

/** The same, on the account's page. */
export async function withdrawHelpFormAction(
  store: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const { problem } = await withdrawHelpAction(store, textIn(form, "requestId"));
  refresh();
  return problem ? { problem } : { done: "Taken back." };
}
