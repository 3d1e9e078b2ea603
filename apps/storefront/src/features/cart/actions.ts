"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { keepCaller } from "@orchard/auth/gate";
import { type Added, addToCart, reorder, setPromoCode, setQuantity } from "@orchard/core/cart/mutations";
import { setSaved } from "@orchard/core/saved/mutations";
import { textLine } from "@orchard/domain/written-text";
import { MAX_QUANTITY, quantitySchema } from "@orchard/domain/cart";
import { AppError } from "@orchard/domain/errors";
import { z } from "zod";
import { textIn } from "../../forms.ts";
import { readStoreAt } from "../tenants/loaders.ts";

/** What the button that adds to the cart shows next. */
export type AddState = { added?: Added; error?: string };

/** Whose cart it is; a visitor gets an id to keep it by. */
async function cartOwner(store: string) {
  await readStoreAt(store);
  return (await keepCaller(store)).identity;
}

export async function addToCartAction(store: string, _state: AddState, form: FormData): Promise<AddState> {
  const quantity = quantitySchema.safeParse(textIn(form, "quantity") || 1);
  if (!quantity.success) return { error: `Choose a quantity from 1 to ${MAX_QUANTITY}.` };
  try {
    const identity = await cartOwner(store);
    const added = await addToCart(identity, {
      productId: textIn(form, "productId"),
      quantity: quantity.data,
    });
    refresh();
    return { added };
  } catch (error) {
    if (error instanceof AppError) return { error: error.message };
    throw error;
  }
}

/** One more, one fewer or, at none, out of the cart. What is no quantity changes nothing. */
export async function setQuantityAction(store: string, form: FormData): Promise<void> {
  const quantity = z.coerce.number().int().min(0).max(MAX_QUANTITY).safeParse(textIn(form, "quantity"));
  if (quantity.success) {
    const change = { productId: textIn(form, "productId"), quantity: quantity.data };
    await unlessGone(setQuantity(await cartOwner(store), change));
  }
  refresh();
}

/** Out of the cart, and onto the list of what was saved. */
export async function saveForLaterAction(store: string, form: FormData): Promise<void> {
  const identity = await cartOwner(store);
  const productId = textIn(form, "productId");
  await unlessGone(setSaved(identity, productId, true));
  await unlessGone(setQuantity(identity, { productId, quantity: 0 }));
  refresh();
}

export async function setPromoCodeAction(store: string, form: FormData): Promise<void> {
  const code = textLine(40, "the code").safeParse(textIn(form, "code"));
  await setPromoCode(await cartOwner(store), (code.success && code.data) || null);
  refresh();
}

/** Puts an old order's things into the cart and goes there. */
export async function reorderAction(store: string, form: FormData): Promise<void> {
  const identity = await cartOwner(store);
  const { missing = 0 } = (await unlessGone(reorder(identity, textIn(form, "number")))) ?? {};
  refresh();
  redirect(`/${store}/cart${missing > 0 ? `?missing=${missing}` : ""}`);
}

/** A line taken out in another tab is as good as out, and an order that is not there has nothing to add. */
async function unlessGone<Result>(change: Promise<Result>): Promise<Result | undefined> {
  try {
    return await change;
  } catch (error) {
    if (!(error instanceof AppError && error.code === "not_found")) throw error;
    return undefined;
  }
}
