import { Button } from "../primitives/button.tsx";
import { ChoiceGroup, RadioCard } from "../primitives/radio-card.tsx";
import { AddressLines } from "../store/address-lines.tsx";
import { CartLine } from "../store/cart-line.tsx";
import { ProductCard } from "../store/product-card.tsx";
import { QuantityStepper } from "../store/quantity-stepper.tsx";
import { ReturnSummary } from "../store/return-summary.tsx";
import { ReturnStatus } from "../store/return-status.tsx";
import { drawProduct } from "./draw-product.tsx";
import type { GalleryProps } from "./gallery.tsx";
import { Row, Specimen, Specimens } from "./specimen.tsx";

/** What buying is made of, in its states. */
export function BuyingGallery({ tenant, products }: GalleryProps) {
  const { locale } = tenant;
  const [first, second] = products;
  const line = (product: (typeof products)[number], buyable: number, discountCents = 0) => ({
    title: product.title,
    unitPriceCents: product.priceCents,
    grossCents: product.priceCents * buyable,
    discountCents,
    buyable,
  });
  return (
    <Specimens>
      <Specimen name="CartLine, QuantityStepper" wide>
        <ul className="divide-y divide-line">
          <CartLine
            line={line(first!, 2, 500)}
            currency={first!.currency}
            locale={locale}
            href="#"
            art={drawProduct(first!)}
            controls={
              <form>
                <QuantityStepper quantity={2} most={9} of={first!.title} />
              </form>
            }
          />
          <CartLine
            line={line(second!, 0)}
            currency={second!.currency}
            locale={locale}
            art={drawProduct(second!)}
            change="Out of stock since you put it in. It is left out of the order."
            controls={
              <Button variant="quiet" size="small">
                Remove
              </Button>
            }
          />
        </ul>
      </Specimen>
      <Specimen name="ChoiceGroup, RadioCard">
        <ChoiceGroup legend="Delivery" error="Choose how it should arrive.">
          <RadioCard name="specimen" label="Standard" hint="Three to five days" aside="Free" defaultChecked />
          <RadioCard name="specimen" label="Express" hint="One or two days" aside="12.90" />
        </ChoiceGroup>
      </Specimen>
      <Specimen name="AddressLines, ReturnStatus">
        <div className="flex flex-col gap-6">
          <AddressLines
            locale={locale}
            address={{
              name: "Ada Brennan",
              line1: "48 Mill Pond Road",
              line2: null,
              city: "Rockport",
              region: "MA",
              postcode: "01966",
              country: "US",
              phone: null,
            }}
          />
          <Row>
            <ReturnStatus status="requested" />
            <ReturnStatus status="approved" />
            <ReturnStatus status="declined" />
            <ReturnStatus status="refunded" />
          </Row>
        </div>
      </Specimen>
      <Specimen name="ReturnSummary">
        <div className="flex flex-col gap-1.5 text-sm">
          <ReturnSummary
            status="approved"
            reason="damaged"
            note="The strap is torn."
            answer="Use the box it came in, please."
            requestedOn="2026-11-02"
            decidedOn="2026-11-03"
            refundCents={23_900}
            pieces={[{ title: "Merrow 45 Backpack", quantity: 1 }]}
            currency={first!.currency}
            locale={locale}
          />
        </div>
      </Specimen>
      <Specimen name="ProductCard with an action">
        <div className="max-w-56">
          <ProductCard
            product={first!}
            href="#"
            locale={locale}
            art={drawProduct(first!)}
            action={
              <Button size="small" className="w-full">
                Add
              </Button>
            }
          />
        </div>
      </Specimen>
    </Specimens>
  );
}
