import "server-only";
import type { ReturnReason } from "@orchard/domain/checkout";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { type Audit, withAudit } from "../audit/mutations.ts";
import { ORDER_NUMBER } from "../orders/rules.ts";
import { RETURN_REFUSALS } from "./rules.ts";

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
  audit?: Audit<void>,
): Promise<void> {
  const { returnId, orderNumber, items, reason, note } = input;
  if (!ORDER_NUMBER.test(orderNumber)) throw new AppError("not_found");
  await withAudit(identity, audit, async (tx) => {
    const [row] = await tx.$queryRaw<{ outcome: "requested" | keyof typeof RETURN_REFUSALS }[]>`
      select shop.request_return(${returnId}::uuid, ${orderNumber}, ${JSON.stringify(items)}::jsonb, ${reason}, ${note})
        as outcome`;
    const { outcome } = row!;
    if (outcome !== "requested") throw new AppError("conflict", RETURN_REFUSALS[outcome]);
  });
}
