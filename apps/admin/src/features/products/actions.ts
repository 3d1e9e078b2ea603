"use server";
import { refresh } from "next/cache";
import { setOffer } from "@orchard/core/products/mutations";
import { type OfferErrors, type OfferField, readOffer } from "@orchard/core/products/rules";
import { AppError } from "@orchard/domain/errors";
import { textIn } from "../../forms.ts";
import { requireStaff } from "../account/loaders.ts";

/** A form after it was sent: what was typed and what is wrong with it, or what was done. */
export type OfferFormState = {
  values?: Record<OfferField, string>;
  errors?: OfferErrors;
  problem?: string;
  done?: string;
};

const typedIn = (form: FormData, prefix = ""): Record<OfferField, string> => ({
  price: textIn(form, `${prefix}price`),
  stock: textIn(form, `${prefix}stock`),
  status: textIn(form, `${prefix}status`),
});

/** Sets price, stock and whether shoppers see it, unless that has changed since the form was shown. */
export async function setOfferAction(
  slug: string,
  _state: OfferFormState,
  form: FormData,
): Promise<OfferFormState> {
  const identity = await requireStaff();
  const values = typedIn(form);
  const read = readOffer(values);
  if (!read.ok) return { values, errors: read.errors };
  const was = readOffer(typedIn(form, "was."));
  if (!was.ok) return { values, problem: "This page is out of date. Reload it and try again." };
  try {
    await setOffer(identity, slug, was.offer, read.offer);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "conflict") refresh();
    return {
      values,
      problem: error.code === "not_found" ? "There is no such product in your store." : error.message,
    };
  }
  refresh();
  return {
    done:
      read.offer.status === "draft"
        ? "Saved. Shoppers no longer see it."
        : "Saved. Shoppers see it from the next page on.",
  };
}
