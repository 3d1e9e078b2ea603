import type { OrderDetails } from "@orchard/core/order-details/data";
import type { Tenant } from "@orchard/domain/tenant";
import { ResultList, ResultRow } from "@orchard/ui/assistant/result-row";
import { Price } from "@orchard/ui/store/price";
import { productImage } from "../../catalog/components/product-image.tsx";

/** What was in an order, each line with what it came to in the end. */
export function OrderItems({ order, tenant }: { order: OrderDetails; tenant: Tenant }) {
  const { currency } = order;
  const { id, locale } = tenant;
  return (
    <>
      <ResultList label="Items">
        {order.lines.map((line) => (
          <ResultRow
            key={line.itemId}
            title={line.title}
            {...(line.slug ? { href: `/${id}/p/${line.slug}` } : {})}
            art={productImage(line)}
            aside={<Price cents={line.paidCents} currency={currency} locale={locale} />}
          >
            <p className="text-muted tabular-nums">
              {line.quantity === 1 ? "1 piece" : `${line.quantity} pieces`} at{" "}
              <Price cents={line.unitPriceCents} currency={currency} locale={locale} />
              {line.discountCents > 0 && (
                <>
                  , less <Price cents={line.discountCents} currency={currency} locale={locale} /> discount
                </>
              )}
              {line.refundedCents > 0 && (
                <>
                  , <Price cents={line.refundedCents} currency={currency} locale={locale} /> refunded
                </>
              )}
            </p>
          </ResultRow>
        ))}
      </ResultList>
      <p className="mt-2 text-sm text-muted">{priceNote(order)}</p>
    </>
  );
}

function priceNote({ status, discountCents, refundedCents }: OrderDetails): string {
  if (status === "cancelled") return "The order was cancelled: what was paid for these was paid back.";
  const less = [
    ...(discountCents > 0 ? ["its discount"] : []),
    ...(refundedCents > 0 ? ["what was refunded"] : []),
  ];
  return less.length > 0
    ? `Each amount is what was paid for the line, less ${less.join(" and ")}.`
    : "Each amount is for the whole line, with tax.";
}
