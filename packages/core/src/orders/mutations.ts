import "server-only";
import type { CheckoutInput, CheckoutOutcome } from "@orchard/domain/checkout";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";
import { type Audit, withAudit } from "../audit/mutations.ts";
import { ORDER_NUMBER } from "./rules.ts";

/**
 * Orders the caller's cart. The database reads products and quantities from the cart and takes every price from the
 * catalogue; what the buyer was shown (`seen`, `seenTotalCents`) is only compared. Stock, number, order and payment
 * change together or not at all.
 */
export async function placeOrder(identity: Identity, input: CheckoutInput): Promise<CheckoutOutcome> {
  const { formKey, seen, seenTotalCents, email, delivery, payBy, address } = input;
  const orderId = newId();
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ outcome: CheckoutOutcome["outcome"]; number: string | null }[]>`
      select outcome, order_number as number
      from shop.checkout(${orderId}::uuid, ${formKey}::uuid, ${seen}, ${seenTotalCents}::int, ${email}, ${delivery},
                         ${payBy}, ${JSON.stringify(address)}::jsonb)`,
  );
  const { outcome, number } = row!;
  if (outcome === "placed") return { outcome, number: number!, orderId };
  return (number === null ? { outcome } : { outcome, number }) as CheckoutOutcome;
}

/** Cancels an order of the caller's while it is still in the house. @throws AppError `not_found`, `conflict` when it has left */
export async function cancelOrder(
  identity: Identity,
  orderNumber: string,
  audit?: Audit<void>,
): Promise<void> {
  if (!ORDER_NUMBER.test(orderNumber)) throw new AppError("not_found");
  await withAudit(identity, audit, async (tx) => {
    const [row] = await tx.$queryRaw<{ outcome: "cancelled" | "too_late" }[]>`
      select shop.cancel_order(${orderNumber}) as outcome`;
    // Thrown inside, so that an approval is not used up for nothing.
    if (row!.outcome === "too_late")
      throw new AppError("conflict", "This order has left our house, so it can no longer be cancelled.");
  });
}
