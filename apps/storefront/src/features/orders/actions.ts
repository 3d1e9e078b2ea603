"use server";
import { refresh } from "next/cache";
import { keepCaller } from "@orchard/auth/gate";
import { cancelOrder } from "@orchard/core/orders/mutations";
import { AppError } from "@orchard/domain/errors";
import { textIn } from "../../forms.ts";
import { announceStock } from "../../mail.ts";
import { readStoreAt } from "../tenants/loaders.ts";

export type CancelState = { error?: string };

/** Cancels an order of the caller's that is still in the house. */
export async function cancelOrderAction(
  store: string,
  _state: CancelState,
  form: FormData,
): Promise<CancelState> {
  const tenant = await readStoreAt(store);
  const { identity } = await keepCaller(store);
  try {
    await cancelOrder(identity, textIn(form, "number"));
    announceStock(tenant);
    refresh();
    return {};
  } catch (error) {
    if (error instanceof AppError) return { error: error.message };
    throw error;
  }
}
