import { formatMoney } from "@orchard/domain/money";
import { classNames } from "../class-names.ts";

type PriceProps = {
  cents: number;
  currency: string;
  locale: string;
  /** The price before a discount, struck through. */
  beforeCents?: number;
  className?: string;
};

/** An amount of money as the store's locale writes it. */
export function Price({ cents, currency, locale, beforeCents, className }: PriceProps) {
  return (
    <span className={classNames("tabular-nums whitespace-nowrap", className)}>
      {beforeCents !== undefined && beforeCents > cents && (
        <>
          <s className="font-normal text-muted">
            <span className="sr-only">Before: </span>
            {formatMoney(beforeCents, currency, locale)}
          </s>{" "}
          <span className="sr-only">Now: </span>
        </>
      )}
      {formatMoney(cents, currency, locale)}
    </span>
  );
}
