import type { OrderDetails } from "@orchard/core/order-details/data";
import { AddressLines } from "@orchard/ui/store/address-lines";
import { Day } from "@orchard/ui/store/day";
import { Price } from "@orchard/ui/store/price";
import { ReturnStatus, RETURN_REASON_WORDS } from "@orchard/ui/store/return-status";

/** Where an order goes, how, and what was paid and paid back. */
export function OrderParticulars({ order, locale }: { order: OrderDetails; locale: string }) {
  const { checkout, payments, currency } = order;
  return (
    <dl className="flex flex-col gap-4 text-sm">
      {checkout && (
        <>
          <div>
            <dt className="text-muted">{checkout.deliveryName} to</dt>
            <dd>
              <AddressLines address={checkout.address} locale={locale} />
            </dd>
          </div>
          <div>
            <dt className="text-muted">Confirmation to</dt>
            <dd className="break-all">{checkout.email}</dd>
          </div>
          {checkout.promoCode && (
            <div>
              <dt className="text-muted">Promo code</dt>
              <dd>{checkout.promoCode}</dd>
            </div>
          )}
        </>
      )}
      {payments.length > 0 && (
        <div>
          <dt className="text-muted">Payment (a demonstration)</dt>
          {payments.map((payment, at) => (
            <dd key={at} className="flex justify-between gap-4">
              <span>
                {payment.kind === "charge" ? "Charged" : "Paid back"} on{" "}
                <Day day={payment.day} locale={locale} />
              </span>
              <Price
                cents={payment.kind === "charge" ? payment.amountCents : -payment.amountCents}
                currency={currency}
                locale={locale}
              />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** The returns of an order, each with its state, reason and what comes back. */
export function OrderReturns({ order, locale }: { order: OrderDetails; locale: string }) {
  const titles = new Map(order.lines.map((line) => [line.itemId, line.title]));
  return (
    <ul aria-label="Returns" className="flex flex-col gap-5 text-sm">
      {order.returns.map((each) => (
        <li key={each.id} className="flex flex-col gap-1.5">
          <span className="flex flex-wrap items-center justify-between gap-2">
            <ReturnStatus status={each.status} />
            <Price
              cents={each.refundCents}
              currency={order.currency}
              locale={locale}
              className="font-medium"
            />
          </span>
          <span>
            {each.lines.map((line) => `${line.quantity} × ${titles.get(line.itemId) ?? "a line"}`).join(", ")}
          </span>
          <span className="text-muted">
            {RETURN_REASON_WORDS[each.reason]}. Asked for on <Day day={each.requestedOn} locale={locale} />
            {each.decidedOn && (
              <>
                , decided on <Day day={each.decidedOn} locale={locale} />
              </>
            )}
            .
          </span>
          {each.note && (
            <q className="whitespace-pre-line" dir="auto">
              {each.note}
            </q>
          )}
          {each.answer && (
            <p>
              <span className="font-medium">The store answers: </span>
              <span className="whitespace-pre-line" dir="auto">
                {each.answer}
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
