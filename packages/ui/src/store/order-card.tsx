import type { ReactNode } from "react";
import type { Order } from "@orchard/domain/tool-contracts";
import { Link } from "../link.tsx";
import { Day } from "./day.tsx";
import { OrderStatus } from "./order-status.tsx";
import { Price } from "./price.tsx";
import { ArtTile } from "./product-card.tsx";

type OrderItem = Order["items"][number];

type OrderCardProps = {
  order: Order;
  href: string;
  locale: string;
  /** Draws an item; without it items are named only. */
  art?: (item: OrderItem) => ReactNode;
  /** Items listed before "and n more". */
  limit?: number;
  headingLevel?: "h2" | "h3";
};

/** An order in a list: number, day, state, what was in it and what it came to. The whole card is one link. */
export function OrderCard({ order, href, locale, art, limit = 3, headingLevel = "h3" }: OrderCardProps) {
  const Heading = headingLevel;
  const more = order.items.length - limit;
  return (
    <article className="group relative flex h-full flex-col rounded-card border border-line bg-surface transition-colors duration-150 hover:border-edge has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-ink">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3">
        <div>
          <Heading className="text-sm font-semibold tabular-nums">
            <Link
              href={href}
              className="decoration-accent decoration-2 underline-offset-4 outline-none group-hover:underline after:absolute after:inset-0"
            >
              Order {order.number}
            </Link>
          </Heading>
          <p className="text-sm text-muted">
            <Day day={order.placedOn} locale={locale} />
          </p>
        </div>
        <OrderStatus status={order.status} />
      </header>
      <ul className="flex flex-1 flex-col gap-3 px-4 py-3">
        {order.items.slice(0, limit).map((item) => (
          <li key={item.productId} className="flex items-center gap-3 text-sm">
            {art && <ArtTile className="size-12 shrink-0 rounded-control">{art(item)}</ArtTile>}
            <span className="min-w-0 flex-1">
              {item.title}
              {item.quantity > 1 && <span className="text-muted tabular-nums"> ×&nbsp;{item.quantity}</span>}
            </span>
            {/* After a refund a line's amount is what remains of it, and would not add up to the total beneath. */}
            {order.refundedCents === 0 && order.status !== "cancelled" && (
              <Price
                cents={item.paidCents}
                currency={order.currency}
                locale={locale}
                className="text-muted"
              />
            )}
          </li>
        ))}
        {more > 0 && <li className="text-sm text-muted">and {more} more</li>}
      </ul>
      <footer className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line px-4 py-3 text-sm">
        <span className="text-muted">
          {order.expectedOn && (
            <>
              Expected <Day day={order.expectedOn} locale={locale} />
            </>
          )}
          {order.refundedCents > 0 && (
            <>
              Refunded <Price cents={order.refundedCents} currency={order.currency} locale={locale} />
            </>
          )}
        </span>
        <span className="font-semibold">
          Total <Price cents={order.totalCents} currency={order.currency} locale={locale} />
        </span>
      </footer>
    </article>
  );
}
