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
      <svg
        viewBox="0 0 10 10"
        aria-hidden
        className={classNames("size-2.5", !inStock ? "text-muted" : few ? "text-caution" : "text-positive")}
      >
        <circle
          cx="5"
          cy="5"
          r="4"
          fill={inStock && !few ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {few && <path d="M5 1a4 4 0 0 0 0 8Z" fill="currentColor" />}
      </svg>
      {words}
    </span>
  );
}
