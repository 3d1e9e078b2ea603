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
  cartHref: string;
  /** How many may be chosen. */
  most: number;
};

/** The form that puts a product into the cart. Says what came of it beside itself; works without JavaScript. */
export function AddToCart({ action, productId, cartHref, most }: AddToCartProps) {
  const [{ added, error }, submit] = useActionState(action, {});
  return (
    <form action={submit} className="flex w-full flex-col gap-3">
      <input type="hidden" name="productId" value={productId} />
      <div className="flex items-center gap-3">
        {most > 1 && (
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
          size="large"
          className="flex-1"
          icon={added ? <Check aria-hidden /> : <ShoppingBag aria-hidden />}
        >
          Add to cart
        </SubmitButton>
      </div>
      <output className="block min-h-5 text-sm">
        {error && <span className="text-critical">{error}</span>}
        {!error && added && (
          <>
            {added.limited
              ? `No more than ${added.quantity} can be had. `
              : `${added.quantity} in the cart. `}
            <Link href={cartHref} className="linked">
              Go to the cart
            </Link>
          </>
        )}
      </output>
    </form>
  );
}
