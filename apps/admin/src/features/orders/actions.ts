"use server";
import { refresh } from "next/cache";
import { advanceOrder, decideReturn } from "@orchard/core/fulfilment/mutations";
import { AppError } from "@orchard/domain/errors";
import { ORDER_STEPS, RETURN_DECISIONS } from "@orchard/domain/fulfilment";
import type { Identity } from "@orchard/domain/identity";
import { textIn } from "../../forms.ts";
import { requireStaff } from "../account/loaders.ts";

/** A form after it was sent: what was typed and what is wrong with it, or what was done. */
export type OrderFormState = { answer?: string; problem?: string; done?: string };

/** Takes an order one step further. */
export async function advanceOrderAction(
  number: string,
  _state: OrderFormState,
  form: FormData,
): Promise<OrderFormState> {
  const step = ORDER_STEPS.find((each) => each === form.get("step"));
  if (!step) return { problem: "Choose a step." };
  return tell("", async (identity) => {
    await advanceOrder(identity, number, step);
    return `Marked as ${step}. The shopper sees it in their order.`;
  });
}

const DECIDED = {
  approved: "Approved. The shopper is asked to send it back.",
  declined: "Declined. The shopper sees your answer.",
  refunded: "Refunded. The shopper sees it in their order.",
};

/** Decides a return. */
export async function decideReturnAction(
  returnId: string,
  _state: OrderFormState,
  form: FormData,
): Promise<OrderFormState> {
  const decision = RETURN_DECISIONS.find((each) => each === form.get("decision"));
  if (!decision) return { problem: "Choose what to do." };
  const answer = textIn(form, "answer");
  return tell(answer, async (identity) => {
    await decideReturn(identity, returnId, decision, answer);
    return DECIDED[decision];
  });
}

/** Does it, shows the page as it is then, and says what came of it. */
async function tell(answer: string, work: (identity: Identity) => Promise<string>): Promise<OrderFormState> {
  const identity = await requireStaff();
  try {
    const done = await work(identity);
    refresh();
    return { done };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "conflict") refresh();
    return {
      answer,
      problem: error.code === "not_found" ? "There is no such order in your store." : error.message,
    };
  }
}
