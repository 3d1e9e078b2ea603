import type { Cart } from "@orchard/domain/cart";
import type { Tenant } from "@orchard/domain/tenant";
import { Button } from "@orchard/ui/primitives/button";
import { CartLine } from "@orchard/ui/store/cart-line";
import { QuantityStepper } from "@orchard/ui/store/quantity-stepper";
import { productImage } from "../../catalog/components/product-image.tsx";
import { saveForLaterAction, setQuantityAction } from "../actions.ts";
import { changeOf } from "./change-words.tsx";

/** The lines of a cart, each with its forms: plain ones, so they need no JavaScript. */
export function CartLines({ cart, tenant }: { cart: Cart; tenant: Tenant }) {
  const { id, locale } = tenant;
  return (
    <ul aria-label="In the cart" className="divide-y divide-line">
      {cart.lines.map((line) => {
        const { product, productId, title } = line;
        const change = changeOf(line, cart.currency, locale);
        const short = line.buyable < line.quantity;
        return (
          <CartLine
            key={productId}
            line={line}
            currency={cart.currency}
            locale={locale}
            {...(product ? { href: `/${id}/p/${product.slug}`, art: productImage(product) } : {})}
            {...(change ? { change } : {})}
            controls={
              <>
                {line.buyable > 0 && (
                  <form action={setQuantityAction.bind(null, id)}>
                    <input type="hidden" name="productId" value={productId} />
                    <QuantityStepper
                      quantity={line.buyable}
                      most={short ? line.buyable : Math.max(line.quantity, 99)}
                      of={title}
                    />
                  </form>
                )}
                <form action={setQuantityAction.bind(null, id)}>
                  <input type="hidden" name="productId" value={productId} />
                  <Button type="submit" name="quantity" value="0" variant="quiet" size="small">
                    Remove<span className="sr-only"> {title}</span>
                  </Button>
                </form>
                {product && (
                  <form action={saveForLaterAction.bind(null, id)}>
                    <input type="hidden" name="productId" value={productId} />
                    <Button type="submit" variant="quiet" size="small">
                      Save for later<span className="sr-only">: {title}</span>
                    </Button>
                  </form>
                )}
              </>
            }
          />
        );
      })}
    </ul>
  );
}
