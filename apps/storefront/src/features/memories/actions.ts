"use server";
import { refresh } from "next/cache";
import { withdrawShare } from "@orchard/core/feedback/mutations";
import { editMemory, forget, forgetAll, setRemembering } from "@orchard/core/memories/mutations";
import { MEMORY_LENGTH } from "@orchard/domain/action-tools";
import { uuidSchema } from "@orchard/domain/ids";
import { answerForm, answerOwner, type FormState, messageOf, textIn } from "../../forms.ts";
import { requireShopper } from "../account/loaders.ts";

const ownerOf = async (store: string) =>
  (await requireShopper(store, `/${store}/account/assistant`)).identity;

/** Puts one memory into its owner's own words. */
export async function editMemoryAction(store: string, _state: FormState, form: FormData): Promise<FormState> {
  const [memoryId, text] = [textIn(form, "memoryId"), textIn(form, "text").trim()];
  if (text.length === 0 || text.length > MEMORY_LENGTH)
    return { values: { text }, errors: { text: `Write up to ${MEMORY_LENGTH} characters.` } };
  return answerOwner(store, { text }, async (identity) => {
    await editMemory(identity, { memoryId, text });
    refresh();
    return { done: "Kept." };
  });
}

/** Forgets one memory. */
export async function forgetMemoryAction(
  store: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const identity = await ownerOf(store);
  return answerForm({}, async () => {
    await forget(identity, { memoryId: textIn(form, "memoryId") });
    refresh();
    return { done: "Forgotten." };
  });
}

/** Forgets all memories. */
export async function forgetAllAction(store: string): Promise<void> {
  await forgetAll(await ownerOf(store));
  refresh();
}

/** Lets the assistant remember things, or stops it. */
export async function setRememberingAction(store: string, form: FormData): Promise<void> {
  await setRemembering(await ownerOf(store), textIn(form, "remembers") === "yes");
  refresh();
}

/** Takes back an answer that was given to the store. */
export async function takeBackAction(store: string, _state: FormState, form: FormData): Promise<FormState> {
  const identity = await ownerOf(store);
  const messageId = uuidSchema.safeParse(textIn(form, "messageId"));
  if (!messageId.success) return { problem: messageOf("invalid_input") };
  return answerForm({}, async () => {
    await withdrawShare(identity, messageId.data);
    refresh();
    return { done: "Taken back." };
  });
}
