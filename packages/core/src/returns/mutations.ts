import "server-only";
import type { ReturnReason } from "@orchard/domain/checkout";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { withIdentity } from "@orchard/db/with-identity";
import { ORDER_NUMBER } from "../orders/rules.ts";

const REFUSALS = {
  not_delivered: "Only what was delivered can be returned.",
  too_late: "The time to return this order is over.",
  nothing: "None of that is left to return. Choose at least one piece of what is listed.",
} as const;

/**
 * Asks to return pieces of a delivered order of the caller's. The database works out the refund, each line's share of
 * what was paid for it. `returnId` is the form's own: sent twice, it is still one return.
 * @throws AppError `not_found` for an order that is not the caller's, `conflict` with a sentence that says why not
 */
export async function requestReturn(
  identity: Identity,
  input: {
    returnId: string;
    orderNumber: string;
    items: { itemId: string; quantity: number }[];
    reason: ReturnReason;
    note: string;
  },
): Promise<void> {
  const { returnId, orderNumber, items, reason, note } = input;
  if (!ORDER_NUMBER.test(orderNumber)) throw new AppError("not_found");
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ outcome: "requested" | keyof typeof REFUSALS }[]>`
      select shop.request_return(${returnId}::uuid, ${orderNumber}, ${JSON.stringify(items)}::jsonb, ${reason}, ${note})
        as outcome`,
  );
  const { outcome } = row!;
  if (outcome !== "requested") throw new AppError("conflict", REFUSALS[outcome]);
}
