"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { readCaller } from "@orchard/auth/gate";
import { deleteAddress, saveAddress } from "@orchard/core/addresses/mutations";
import { addressSchema } from "@orchard/domain/address";
import { AppError, ERRORS } from "@orchard/domain/errors";
import { fieldErrors, textIn } from "../../forms.ts";
import { requireShopper } from "../account/loaders.ts";

export type AddressState = {
  tries?: number;
  values?: Record<string, string>;
  errors?: Record<string, string>;
  problem?: string;
};

/** Writes an address into the shopper's book; what was typed comes back with any refusal. */
export async function saveAddressAction(
  store: string,
  state: AddressState,
  form: FormData,
): Promise<AddressState> {
  const page = `/${store}/account/addresses`;
  const names = Object.keys(addressSchema.shape);
  const values = Object.fromEntries(names.map((name) => [name, textIn(form, name)]));
  const tries = (state.tries ?? 0) + 1;
  // Not led away: what was typed would be gone.
  const { identity, person } = await readCaller(store);
  if (!person) return { tries, values, problem: ERRORS.sign_in_required.message };
  const address = addressSchema.safeParse(values);
  if (!address.success) return { tries, values, errors: fieldErrors(address.error.issues) };
  try {
    await saveAddress(identity, address.data, textIn(form, "id") || undefined);
  } catch (error) {
    if (error instanceof AppError) return { tries, values, problem: error.message };
    throw error;
  }
  refresh();
  redirect(page);
}

export async function deleteAddressAction(store: string, form: FormData): Promise<void> {
  const { identity } = await requireShopper(store, `/${store}/account/addresses`);
  try {
    await deleteAddress(identity, textIn(form, "id"));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  refresh();
}
