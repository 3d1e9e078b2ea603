import type { Tenant } from "@orchard/domain/tenant";
import type { Order } from "@orchard/domain/tool-contracts";
import { ResultList, ResultRow } from "@orchard/ui/assistant/result-row";
import { Price } from "@orchard/ui/store/price";
import { drawProduct } from "../../catalog/components/product-drawing.tsx";

/** What was in an order, each line with what it came to in the end. */
export function OrderItems({ order, tenant }: { order: Order; tenant: Tenant }) {
  return (
    <>
      <ResultList label="Items">
        {order.items.map((item) => (
          <ResultRow
            key={item.productId}
            title={item.title}
            {...(item.slug ? { href: `/${tenant.id}/p/${item.slug}` } : {})}
            art={drawProduct(item)}
            aside={<Price cents={item.paidCents} currency={order.currency} locale={tenant.locale} />}
          >
            <p className="text-muted tabular-nums">
              {item.quantity === 1 ? "1 piece" : `${item.quantity} pieces`}
            </p>
          </ResultRow>
        ))}
      </ResultList>
      <p className="mt-2 text-sm text-muted">{priceNote(order)}</p>
    </>
  );
}

function priceNote({ status, discountCents, refundedCents }: Order): string {
  if (status === "cancelled") return "The order was cancelled, so nothing was paid for these.";
  const less = [
    ...(discountCents > 0 ? ["its discount"] : []),
    ...(refundedCents > 0 ? ["what was refunded"] : []),
  ];
  return less.length > 0
    ? `Each amount is what was paid for the line, less ${less.join(" and ")}.`
    : "Each amount is for the whole line, with tax.";
}
