import { Minus, Plus } from "lucide-react";

type QuantityStepperProps = {
  quantity: number;
  /** No more than these can be had. */
  most: number;
  /** What it is a quantity of, for the buttons' names. */
  of: string;
};

const BUTTON =
  "flex size-9 items-center justify-center hover:bg-ink/7 focus-visible:-outline-offset-2 disabled:opacity-40 pointer-coarse:size-11 [&_svg]:size-4";

/**
 * Fewer, how many, more. Inside a form: each button submits the quantity it leads to as `quantity`, so it needs no
 * script; fewer than one takes the line out.
 */
export function QuantityStepper({ quantity, most, of }: QuantityStepperProps) {
  return (
    <span className="inline-flex items-center overflow-clip rounded-control border border-edge bg-surface">
      <button
        type="submit"
        name="quantity"
        value={quantity - 1}
        aria-label={quantity > 1 ? `One ${of} fewer` : `Remove ${of}`}
        className={BUTTON}
      >
        <Minus aria-hidden />
      </button>
      <span className="min-w-8 text-center text-sm font-medium tabular-nums">
        <span className="sr-only">Quantity: </span>
        {quantity}
      </span>
      <button
        type="submit"
        name="quantity"
        value={quantity + 1}
        disabled={quantity >= most}
        aria-label={`One ${of} more`}
        className={BUTTON}
      >
        <Plus aria-hidden />
      </button>
    </span>
  );
}
