import type { ReactNode } from "react";
import type { Order } from "@orchard/domain/tool-contracts";
import { classNames } from "../class-names.ts";
import { Price } from "./price.tsx";

type OrderTotalsProps = Pick<
  Order,
  "itemsCents" | "discountCents" | "taxCents" | "shippingCents" | "totalCents" | "refundedCents" | "currency"
> & {
  locale: string;
  /** "VAT 23%": what the tax is called here. */
  taxLabel?: string;
};

/** What an order, or a cart, comes to. Tax is contained in the other figures and said last. */
export function OrderTotals(props: OrderTotalsProps) {
  const { itemsCents, discountCents, taxCents, shippingCents, totalCents, refundedCents } = props;
  const { currency, locale, taxLabel } = props;
  const money = (cents: number) => <Price cents={cents} currency={currency} locale={locale} />;
  return (
    <dl className="text-sm">
      <Line label="Items">{money(itemsCents)}</Line>
      {discountCents > 0 && <Line label="Discount">{money(-discountCents)}</Line>}
      <Line label="Shipping">{shippingCents === 0 ? "Free" : money(shippingCents)}</Line>
      <Line label="Total" strong>
        {money(totalCents)}
      </Line>
      {refundedCents > 0 && <Line label="Refunded">{money(-refundedCents)}</Line>}
      <Line label={taxLabel ? `Included: ${taxLabel}` : "Tax included"} faint>
        {money(taxCents)}
      </Line>
    </dl>
  );
}

type LineProps = { label: string; strong?: boolean; faint?: boolean; children: ReactNode };

function Line({ label, strong = false, faint = false, children }: LineProps) {
  return (
    <div
      className={classNames(
        "flex items-baseline justify-between gap-4 py-1",
        strong && "mt-2 border-t border-line pt-3 text-base font-semibold",
        faint && "text-muted",
      )}
    >
      <dt>{label}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}
