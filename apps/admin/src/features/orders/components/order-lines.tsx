import { Price } from "@orchard/ui/store/price";
import type { StoreOrder } from "../loaders.ts";

/** The lines of an order, each with what was paid for it and what of that went back. */
export function OrderLines({ order: { lines, currency, locale } }: { order: StoreOrder }) {
  return (
    <ul className="flex flex-col gap-3 text-sm">
      {lines.map((line) => (
        <li key={line.itemId} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <span>
            <span className="tabular-nums">{line.quantity} ×</span> {line.title}
          </span>
          <span className="tabular-nums">
            <Price cents={line.paidCents} currency={currency} locale={locale} />
            {line.refundedCents > 0 && (
              <span className="text-muted">
                {" "}
                less <Price cents={line.refundedCents} currency={currency} locale={locale} /> refunded
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
