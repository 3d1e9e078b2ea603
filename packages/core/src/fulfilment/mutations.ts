import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { returnAnswerSchema, type OrderStep, type ReturnDecision } from "@orchard/domain/fulfilment";
import { withIdentity } from "@orchard/db/with-identity";
import { ORDER_NUMBER } from "../orders/rules.ts";

/**
 * Takes an order of the caller's store one step further.
 * @throws AppError `not_found`, also for another store's; `conflict` when it does not stand at the step before
 */
export async function advanceOrder(identity: Identity, number: string, next: OrderStep): Promise<void> {
  if (!ORDER_NUMBER.test(number)) throw notFound("orders");
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ outcome: "advanced" | "not_now" }[]>`
      select shop.advance_order(${number}, ${next}) as outcome`,
  );
  if (row!.outcome === "not_now")
    throw new AppError(
      "conflict",
      "The order has moved on since this page was loaded. Here is where it stands now.",
    );
}

/**
 * Decides a return of the caller's store: approved (send it in), declined, or refunded (it has arrived). The answer is
 * shown to whoever asked, and declining needs one.
 * @throws AppError `not_found`, also for another store's; `invalid_input`; `conflict` when somebody decided it already
 */
export async function decideReturn(
  identity: Identity,
  returnId: string,
  decision: ReturnDecision,
  answer = "",
): Promise<void> {
  if (!uuidSchema.safeParse(returnId).success) throw notFound("returns");
  const words = returnAnswerSchema.safeParse(answer);
  if (!words.success) throw new AppError("invalid_input", words.error.issues[0]?.message);
  if (decision === "declined" && words.data === "")
    throw new AppError("invalid_input", "Say why: whoever asked is shown it.");
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ outcome: "decided" | "not_now" }[]>`
      select shop.decide_return(${returnId}::uuid, ${decision}, ${words.data}) as outcome`,
  );
  if (row!.outcome === "not_now")
    throw new AppError("conflict", "This return was decided meanwhile. Here is where it stands now.");
}
