import type { OrderDetails } from "@orchard/core/order-details/data";
import { Price } from "@orchard/ui/store/price";

const COLUMNS = [
  { label: "Each", small: false },
  { label: "Pieces", small: true },
  { label: "Discount", small: true },
  { label: "Amount", small: true },
  { label: "Tax in it", small: false },
];

/** Every line of an order with its amounts; its columns add up to the totals below it. */
export function ReceiptTable({ order, locale }: { order: OrderDetails; locale: string }) {
  const money = (cents: number) => <Price cents={cents} currency={order.currency} locale={locale} />;
  const number = "py-3 pl-4 text-right align-top";
  // A phone shows what adds up to the total; paper and larger screens show what each amount is made of, too.
  const larger = "max-sm:hidden print:table-cell";
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm tabular-nums">
        <thead className="border-b border-ink text-left">
          <tr>
            <th scope="col" className="py-2 font-medium">
              Item
            </th>
            {COLUMNS.map(({ label, small }) => (
              <th
                key={label}
                scope="col"
                className={`py-2 pl-4 text-right font-medium whitespace-nowrap ${small ? "" : larger}`}
              >
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
              <td className={`${number} ${larger}`}>{money(line.unitPriceCents)}</td>
              <td className={number}>{line.quantity}</td>
              <td className={number}>{line.discountCents > 0 ? money(-line.discountCents) : "–"}</td>
              <td className={number}>{money(line.quantity * line.unitPriceCents - line.discountCents)}</td>
              <td className={`${number} ${larger}`}>{money(line.taxCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
