"use client";
import { useActionState } from "react";
import { Check, ShoppingBag } from "lucide-react";
import { Link } from "@orchard/ui/link";
import { Select } from "@orchard/ui/primitives/select";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { AddState } from "./actions.ts";

type AddToCartProps = {
  /** `addToCartAction`, bound to the store. */
  action: (state: AddState, form: FormData) => Promise<AddState>;
  productId: string;
  title: string;
  cartHref: string;
  /** On a card: a small button, one piece. */
  compact?: boolean;
  /** How many may be chosen; on a card one is added at a time. */
  most?: number;
};

/** The form that puts a product into the cart. Says what came of it beside itself; works without JavaScript. */
export function AddToCart({ action, productId, title, cartHref, compact = false, most = 1 }: AddToCartProps) {
  const [{ added, error }, submit] = useActionState(action, {});
  return (
    <form action={submit} className={compact ? "" : "flex w-full flex-col gap-3"}>
      <input type="hidden" name="productId" value={productId} />
      <div className="flex items-center gap-3">
        {!compact && most > 1 && (
          <Select
            name="quantity"
            aria-label="Quantity"
            className="w-20 [&>select]:h-12"
            options={Array.from({ length: Math.min(most, 10) }, (_, at) => ({
              value: String(at + 1),
              label: String(at + 1),
            }))}
          />
        )}
        <SubmitButton
          variant={compact ? "secondary" : "primary"}
          size={compact ? "small" : "large"}
          className={compact ? "w-full" : "flex-1"}
          icon={added ? <Check aria-hidden /> : <ShoppingBag aria-hidden />}
          {...(compact ? { "aria-label": `Add ${title} to the cart` } : {})}
        >
          {compact ? (added ? "Added" : "Add") : "Add to cart"}
        </SubmitButton>
      </div>
      <output className={compact ? "block text-xs text-muted" : "block min-h-5 text-sm"}>
        {error && <span className="text-critical">{error}</span>}
        {!error && added && (
          <>
            {added.limited
              ? `No more than ${added.quantity} can be had. `
              : !compact && `${added.quantity} in the cart. `}
            {compact ? (
              <span className="sr-only">{title} is in the cart.</span>
            ) : (
              <Link href={cartHref} className="linked">
                Go to the cart
              </Link>
            )}
          </>
        )}
      </output>
    </form>
  );
}
