import { ReceiptText, RotateCcw, Undo2 } from "lucide-react";
import type { OrderDetails } from "@orchard/core/order-details/data";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import { Day } from "@orchard/ui/store/day";
import { reorderAction } from "../../cart/actions.ts";
import { cancelOrderAction } from "../actions.ts";
import { CancelOrder } from "../client.tsx";

/** What can be done with an order as it stands. */
export function OrderActions({
  store,
  order,
  locale,
}: {
  store: string;
  order: OrderDetails;
  locale: string;
}) {
  const here = `/${store}/orders/${order.number}`;
  return (
    <div className="flex flex-col items-start gap-3">
      <form action={reorderAction.bind(null, store)}>
        <input type="hidden" name="number" value={order.number} />
        <SubmitButton variant="secondary" icon={<RotateCcw aria-hidden />}>
          Order again
        </SubmitButton>
      </form>
      <ButtonLink href={`${here}/receipt`} icon={<ReceiptText aria-hidden />}>
        Receipt
      </ButtonLink>
      {order.returnableUntil && (
        <>
          <ButtonLink href={`${here}/return`} icon={<Undo2 aria-hidden />}>
            Return something
          </ButtonLink>
          <p className="text-sm text-muted">
            Until <Day day={order.returnableUntil} locale={locale} />.
          </p>
        </>
      )}
      {order.canCancel && <CancelOrder action={cancelOrderAction.bind(null, store)} number={order.number} />}
    </div>
  );
}
