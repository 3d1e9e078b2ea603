import { getCart } from "@orchard/core/cart/data";
import { addToCart } from "@orchard/core/cart/mutations";
import { getProduct } from "@orchard/core/catalog/data";
import { placeOrder } from "@orchard/core/orders/mutations";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";

const ADDRESS = {
  name: "Ada",
  line1: "1 Long Road",
  line2: null,
  city: "Rockport",
  region: "MA",
  postcode: "01966",
  country: "US",
  phone: null,
};

/** Orders one piece of a product, which then has not left the house. @returns the order's number */
export async function placeOrderOf(identity: Identity, slug: string): Promise<string> {
  const { productId } = await getProduct(identity, slug);
  await addToCart(identity, { productId, quantity: 1 });
  const cart = await getCart(identity);
  const delivery = cart.deliveries[0]!;
  const placed = await placeOrder(identity, {
    formKey: newId(),
    seen: cart.seen,
    seenTotalCents: cart.itemsCents - cart.discountCents + delivery.priceCents,
    email: "buyer@example.com",
    delivery: delivery.slug,
    payBy: "demo_accepted",
    address: ADDRESS,
  });
  if (placed.outcome !== "placed") throw new Error(`not placed: ${placed.outcome}`);
  return placed.number;
}
