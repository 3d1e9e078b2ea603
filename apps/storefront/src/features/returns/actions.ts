"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { readCaller } from "@orchard/auth/gate";
import { requestReturn } from "@orchard/core/returns/mutations";
import { RETURN_REASONS } from "@orchard/domain/checkout";
import { AppError, ERRORS } from "@orchard/domain/errors";
import { uuidSchema } from "@orchard/domain/ids";
import { textBlock } from "@orchard/domain/written-text";
import { z } from "zod";
import { fieldErrors, textIn } from "../../forms.ts";
import { readStoreAt } from "../tenants/loaders.ts";

export type ReturnState = {
  tries?: number;
  values?: { reason: string; note: string; quantities: Record<string, string> };
  errors?: Record<string, string>;
  problem?: string;
};

const returnSchema = z.object({
  returnId: uuidSchema,
  reason: z.enum(RETURN_REASONS, { error: "Choose a reason." }),
  note: textBlock(1000),
  items: z.array(z.object({ itemId: uuidSchema, quantity: z.coerce.number().int().min(0).max(99) })).max(20),
});

/** Asks for a return of the pieces chosen. What was filled in comes back with any refusal. */
export async function requestReturnAction(
  store: string,
  state: ReturnState,
  form: FormData,
): Promise<ReturnState> {
  await readStoreAt(store);
  const number = textIn(form, "number");
  const items = [...form.keys()]
    .filter((key) => key.startsWith("item:"))
    .map((key) => ({ itemId: key.slice(5), quantity: textIn(form, key) }));
  const values = {
    reason: textIn(form, "reason"),
    note: textIn(form, "note"),
    quantities: Object.fromEntries(items.map(({ itemId, quantity }) => [itemId, quantity])),
  };
  const tries = (state.tries ?? 0) + 1;
  const input = returnSchema.safeParse({ ...values, items, returnId: textIn(form, "returnId") });
  if (!input.success) return { tries, values, errors: fieldErrors(input.error.issues) };
  const wanted = input.data.items.filter(({ quantity }) => quantity > 0);
  if (wanted.length === 0) return { tries, values, errors: { items: "Choose at least one piece." } };
  // Read and not kept: a visitor's new cookie would draw the page anew, without what was filled in.
  const { identity, person } = await readCaller(store);
  try {
    await requestReturn(identity, { ...input.data, items: wanted, orderNumber: number });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const gone = error.code === "not_found" && !person;
    return { tries, values, problem: gone ? ERRORS.sign_in_required.message : error.message };
  }
  refresh();
  redirect(`/${store}/orders/${encodeURIComponent(number)}?returned=1`);
}
