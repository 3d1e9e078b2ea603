import type { Metadata } from "next";
import { ShoppingBag } from "lucide-react";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { Card } from "@orchard/ui/primitives/card";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { Notice } from "@orchard/ui/primitives/notice";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { OrderTotals } from "@orchard/ui/store/order-totals";
import { CartLines } from "../../../../features/cart/components/cart-lines.tsx";
import { PromoForm } from "../../../../features/cart/components/promo-form.tsx";
import { loadCart } from "../../../../features/cart/loaders.ts";
import { totalsWith } from "../../../../features/checkout/loaders.ts";

export const metadata: Metadata = { title: "Cart", robots: { index: false } };

export default async function CartPage({ params, searchParams }: PageProps<"/[store]/cart">) {
  const { store } = await params;
  const { tenant, cart } = await loadCart(store);
  const { missing } = await searchParams;
  const home = `/${store}`;
  const leftOut = missing && (
    <Notice kind="caution" className="mb-6">
      Not everything of that order could be put into the cart: it is sold out, or the cart is full.
    </Notice>
  );
  if (cart.lines.length === 0) {
    return (
      <div className="page-width">
        <PageHeader title="Cart" />
        {leftOut}
        <EmptyState
          icon={<ShoppingBag aria-hidden />}
          title="The cart is empty"
          action={
            <div className="flex flex-wrap gap-3">
              <ButtonLink href={`${home}/search`} variant="primary">
                All products
              </ButtonLink>
              <ButtonLink href={`${home}/saved`}>What you saved</ButtonLink>
            </div>
          }
        >
          What you put in stays here, also when you sign in.
        </EmptyState>
      </div>
    );
  }
  // Where nothing can be had there is nothing to send and nothing to order.
  const available = cart.lines.some((line) => line.buyable > 0);
  const usual = available ? cart.deliveries[0] : undefined;
  return (
    <div className="page-width">
      <PageHeader title="Cart" lead={cart.pieces === 1 ? "1 piece" : `${cart.pieces} pieces`} />
      {leftOut}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_22rem]">
        <CartLines cart={cart} tenant={tenant} />
        <Card title="Total" className="lg:sticky lg:top-6">
          <div className="flex flex-col gap-5">
            <OrderTotals {...totalsWith(cart, usual)} locale={tenant.locale} />
            <p className="text-sm text-muted">
              {usual && `Shipping is for ${usual.name}; other ways can be chosen at the checkout.`}
            </p>
            <PromoForm store={store} cart={cart} locale={tenant.locale} />
            {available ? (
              <ButtonLink href={`${home}/checkout`} variant="primary" size="large" rel="nofollow">
                To the checkout
              </ButtonLink>
            ) : (
              <p className="text-sm text-muted">Nothing of this can be had at the moment.</p>
            )}
          </div>
        </Card>
      </div>
    </div>
  );
}
