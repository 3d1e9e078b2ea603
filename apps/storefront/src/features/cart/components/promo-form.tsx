import type { Cart } from "@orchard/domain/cart";
import { formatMoney } from "@orchard/domain/money";
import { Button } from "@orchard/ui/primitives/button";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { setPromoCodeAction } from "../actions.ts";

type Promo = NonNullable<Cart["promo"]>;

/** Why a code takes nothing off. */
function refusalOf({ outcome, minimumCents }: Promo, currency: string, locale: string): string | undefined {
  switch (outcome) {
    case "applied":
      return undefined;
    case "unknown":
      return "There is no such code. Look for mistyped letters.";
    case "expired":
      return "This code is no longer valid.";
    case "used_up":
      return "This code has been used as often as it could be.";
    case "used_before":
      return "You have used this code already.";
    case "nothing_eligible":
      return "This code is for other things than those in the cart.";
    case "below_minimum":
      return `This code holds from ${formatMoney(minimumCents ?? 0, currency, locale)} on.`;
  }
}

/** The one field for a code, and what came of it. */
export function PromoForm({ store, cart, locale }: { store: string; cart: Cart; locale: string }) {
  const { promo } = cart;
  const action = setPromoCodeAction.bind(null, store);
  if (promo?.outcome === "applied") {
    return (
      <form action={action} className="flex items-center justify-between gap-3 text-sm">
        <p>
          <span className="font-medium">{promo.code}</span>{" "}
          <span className="text-muted">takes {promo.percentOff} % off.</span>
        </p>
        <Button type="submit" variant="quiet" size="small">
          Remove<span className="sr-only"> the code</span>
        </Button>
      </form>
    );
  }
  return (
    <form action={action} className="flex items-end gap-2">
      <Field
        label="Promo code"
        className="flex-1"
        {...(promo ? { error: refusalOf(promo, cart.currency, locale) } : {})}
      >
        {(control) => (
          <div className="flex gap-2">
            <Input
              {...control}
              key={promo?.code}
              name="code"
              defaultValue={promo?.code}
              maxLength={40}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
            <Button type="submit">Apply</Button>
          </div>
        )}
      </Field>
    </form>
  );
}
