import type { Order } from "@orchard/domain/tool-contracts";
import type { CartGetOutput, OrdersTrackOutput } from "@orchard/domain/shopping-tools";
import { Link } from "../link.tsx";
import { OrderCard } from "../store/order-card.tsx";
import { OrderStatus } from "../store/order-status.tsx";
import { OrderTimeline } from "../store/order-timeline.tsx";
import { Price } from "../store/price.tsx";
import { StockLabel } from "../store/stock-label.tsx";
import type { AnswerLinks } from "./markdown.tsx";
import { ResultPanel } from "./result-panel.tsx";
import type { SharedByResults } from "./results.tsx";

/** Orders found, as the store's own cards. An order that leads nowhere is left out. */
export function OrderResults({ orders, links, locale, art }: SharedByResults & { orders: readonly Order[] }) {
  return (
    <div className="flex flex-col gap-3">
      {orders.map((order) => {
        const href = links.order(order.number);
        return href && <OrderCard key={order.number} order={order} href={href} locale={locale} art={art} />;
      })}
    </div>
  );
}

type TrackingPanelProps = { tracking: OrdersTrackOutput; links: AnswerLinks; locale: string };

/** Where a parcel is: what has happened, what is still to come, and what is in it. */
export function TrackingPanel({ tracking, links, locale }: TrackingPanelProps) {
  const { number, status, steps, expectedOn, items } = tracking;
  const href = links.order(number);
  const events = steps.flatMap(({ kind, day }) => (day ? [{ kind, day }] : []));
  return (
    <ResultPanel
      label={`Order ${number}`}
      title={
        href ? (
          <Link href={href} className="tabular-nums linked">
            {number}
          </Link>
        ) : (
          number
        )
      }
      aside={<OrderStatus status={status} />}
    >
      <p className="mt-1 mb-4 text-muted">
        {items.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title)).join(", ")}
      </p>
      <OrderTimeline status={status} events={events} expectedOn={expectedOn} locale={locale} />
    </ResultPanel>
  );
}

type CartPanelProps = { cart: CartGetOutput; href: string; links: AnswerLinks; locale: string };

/** What is in the cart and what it comes to, as it would be ordered now. */
export function CartPanel({ cart, href, links, locale }: CartPanelProps) {
  const { lines, pieces, itemsCents, discountCents, promoCode, currency } = cart;
  const money = (cents: number) => <Price cents={cents} currency={currency} locale={locale} />;
  return (
    <ResultPanel
      label="Your cart"
      title={
        <Link href={href} className="linked">
          Your cart
        </Link>
      }
      aside={
        <span className="text-muted">
          {pieces} {pieces === 1 ? "piece" : "pieces"}
        </span>
      }
    >
      <ul className="mt-3">
        {lines.map(({ productId, title, quantity, buyable, amountCents, product }) => {
          const to = product && links.product(product.slug);
          return (
            <li key={productId} className="flex justify-between gap-4 border-t border-line py-2">
              <span className="min-w-0">
                {quantity > 1 && `${quantity} × `}
                {to ? (
                  <Link href={to} className="linked">
                    {title}
                  </Link>
                ) : (
                  title
                )}
                {buyable < quantity && (
                  <span className="block text-caution">
                    {buyable === 0 ? <StockLabel inStock={false} /> : `Only ${buyable} can be had.`}
                  </span>
                )}
              </span>
              {money(amountCents)}
            </li>
          );
        })}
      </ul>
      <dl className="border-t border-line pt-2">
        {discountCents > 0 && (
          <div className="flex justify-between gap-4 pb-1 text-muted">
            <dt>Discount{promoCode && ` (${promoCode})`}</dt>
            <dd>{money(-discountCents)}</dd>
          </div>
        )}
        <div className="flex justify-between gap-4 font-semibold">
          <dt>Total, without delivery</dt>
          <dd>{money(itemsCents - discountCents)}</dd>
        </div>
      </dl>
    </ResultPanel>
  );
}
