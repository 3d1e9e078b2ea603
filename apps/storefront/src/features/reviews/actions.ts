"use server";
import { refresh } from "next/cache";
import { readCaller } from "@orchard/auth/gate";
import { writeReview } from "@orchard/core/reviews/mutations";
import { AppError } from "@orchard/domain/errors";
import { reviewSchema } from "@orchard/domain/review";
import { fieldErrors, textIn } from "../../forms.ts";
import { readStoreAt } from "../tenants/loaders.ts";

export type ReviewState = {
  tries?: number;
  values?: { rating: string; title: string; body: string };
  errors?: Record<string, string>;
  problem?: string;
  published?: boolean;
};

/** Publishes what the caller thinks of a product. What was filled in comes back with any refusal. */
export async function writeReviewAction(
  store: string,
  state: ReviewState,
  form: FormData,
): Promise<ReviewState> {
  await readStoreAt(store);
  const values = { rating: textIn(form, "rating"), title: textIn(form, "title"), body: textIn(form, "body") };
  const tries = (state.tries ?? 0) + 1;
  const input = reviewSchema.safeParse(values);
  if (!input.success) return { tries, values, errors: fieldErrors(input.error.issues) };
  try {
    const { identity, person } = await readCaller(store);
    if (!person) throw new AppError("sign_in_required");
    await writeReview(identity, { ...input.data, productId: textIn(form, "productId") });
  } catch (error) {
    if (error instanceof AppError) return { tries, values, problem: error.message };
    throw error;
  }
  refresh();
  return { tries, values, published: true };
}
