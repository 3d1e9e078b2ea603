import type { CSSProperties } from "react";
import { classNames } from "../class-names.ts";

type StockLabelProps = {
  inStock: boolean;
  /** How many there are, where it may be said; few of them are counted out. */
  stock?: number;
  className?: string;
};

/** Whether one can have it now: a full, half or empty disc, and the words. */
export function StockLabel({ inStock, stock, className }: StockLabelProps) {
  const few = inStock && stock !== undefined && stock <= 5;
  const words = !inStock ? "Out of stock" : few ? `Only ${stock} left` : "In stock";
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 text-sm whitespace-nowrap text-muted",
        className,
      )}
    >
      <span
        aria-hidden
        className={classNames("disc", !inStock ? "text-muted" : few ? "text-caution" : "text-positive")}
        {...(inStock && !few ? {} : { style: { "--disc": few ? "50%" : "0%" } as CSSProperties })}
      />
      {words}
    </span>
  );
}
