import type { OrderDetails } from "@orchard/core/order-details/data";
import { AddressLines } from "@orchard/ui/store/address-lines";
import { Day } from "@orchard/ui/store/day";
import { Price } from "@orchard/ui/store/price";
import { ReturnSummary } from "@orchard/ui/store/return-summary";

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
          <ReturnSummary
            {...each}
            pieces={each.lines.map(({ itemId, quantity }) => ({
              title: titles.get(itemId) ?? "a line",
              quantity,
            }))}
            currency={order.currency}
            locale={locale}
          />
        </li>
      ))}
    </ul>
  );
}
