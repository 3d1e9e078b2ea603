import type { OrderDetails } from "@orchard/core/order-details/data";
import { Price } from "@orchard/ui/store/price";

/** Every line of an order with its amounts; its columns add up to the totals below it. */
export function ReceiptTable({ order, locale }: { order: OrderDetails; locale: string }) {
  const money = (cents: number) => <Price cents={cents} currency={order.currency} locale={locale} />;
  const number = "py-3 pl-4 text-right align-top";
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-120 text-sm tabular-nums">
        <thead className="border-b border-ink text-left">
          <tr>
            <th scope="col" className="py-2 font-medium">
              Item
            </th>
            {["Each", "Pieces", "Discount", "Amount", "Tax in it"].map((label) => (
              <th key={label} scope="col" className="py-2 pl-4 text-right font-medium whitespace-nowrap">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {order.lines.map((line) => (
            <tr key={line.itemId}>
              <th scope="row" className="py-3 text-left font-normal">
                {line.title}
              </th>
              <td className={number}>{money(line.unitPriceCents)}</td>
              <td className={number}>{line.quantity}</td>
              <td className={number}>{line.discountCents > 0 ? money(-line.discountCents) : "–"}</td>
              <td className={number}>{money(line.quantity * line.unitPriceCents - line.discountCents)}</td>
              <td className={number}>{money(line.taxCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
