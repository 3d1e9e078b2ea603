"use server";
import { refresh } from "next/cache";
import { keepCaller } from "@orchard/auth/gate";
import { setSaved, setStockAlert } from "@orchard/core/saved/mutations";
import { emailSchema } from "@orchard/domain/account";
import { AppError } from "@orchard/domain/errors";
import { textIn } from "../../forms.ts";
import { readStoreAt } from "../tenants/loaders.ts";

/** Saves a product (`saved` is "yes") or lets it go. */
export async function setSavedAction(store: string, form: FormData): Promise<void> {
  await readStoreAt(store);
  const { identity } = await keepCaller(store);
  try {
    await setSaved(identity, textIn(form, "productId"), textIn(form, "saved") === "yes");
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  refresh();
}

export type AlertState = { email?: string; error?: string; set?: boolean };

/** Notes where to send word when a product is back; without an address, no longer. */
export async function setStockAlertAction(
  store: string,
  _state: AlertState,
  form: FormData,
): Promise<AlertState> {
  const email = textIn(form, "email");
  const address = textIn(form, "stop") ? null : emailSchema.safeParse(email);
  if (address && !address.success) return { email, error: address.error.issues[0]!.message };
  try {
    await readStoreAt(store);
    const { identity } = await keepCaller(store);
    await setStockAlert(identity, textIn(form, "productId"), address ? address.data : null);
    refresh();
    return { email, set: address !== null };
  } catch (error) {
    if (error instanceof AppError) return { email, error: error.message };
    throw error;
  }
}
