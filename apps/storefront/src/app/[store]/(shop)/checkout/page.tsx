import type { Metadata } from "next";
import { ShoppingBag } from "lucide-react";
import { Link } from "@orchard/ui/link";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { placeOrderAction } from "../../../../features/checkout/actions.ts";
import { CheckoutForm } from "../../../../features/checkout/client.tsx";
import { OrderedLines } from "../../../../features/checkout/components/ordered-lines.tsx";
import { loadCheckout } from "../../../../features/checkout/loaders.ts";

export const metadata: Metadata = { title: "Checkout", robots: { index: false } };

export default async function CheckoutPage({ params }: PageProps<"/[store]/checkout">) {
  const { store } = await params;
  const { tenant, cart, form } = await loadCheckout(store);
  return (
    <div className="page-width">
      <PageHeader
        title="Checkout"
        {...(form.as === "visitor"
          ? {
              lead: (
                <>
                  You are ordering as a guest.{" "}
                  <Link href={`/${store}/sign-in?next=/${store}/checkout`} className="linked">
                    Sign in
                  </Link>{" "}
                  to use your addresses; the cart comes along.
                </>
              ),
            }
          : {})}
      />
      {!cart.lines.some((line) => line.buyable > 0) ? (
        <EmptyState
          icon={<ShoppingBag aria-hidden />}
          title="There is nothing to order"
          action={<ButtonLink href={`/${store}/search`}>All products</ButtonLink>}
        >
          If you have just ordered, you will find it under{" "}
          <Link href={`/${store}/orders`} className="linked">
            your orders
          </Link>
          .
        </EmptyState>
      ) : (
        <CheckoutForm form={form} action={placeOrderAction.bind(null, store)}>
          <OrderedLines cart={cart} tenant={tenant} />
        </CheckoutForm>
      )}
    </div>
  );
}
