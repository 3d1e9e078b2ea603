import type { ProductCard } from "@orchard/domain/tool-contracts";
import { addToCartAction } from "../actions.ts";
import { AddToCart } from "../client.tsx";

/** The small button of a product's card. Nothing for what is out of stock. */
export function AddButton({ store, product }: { store: string; product: ProductCard }) {
  if (!product.inStock) return null;
  return (
    <AddToCart
      action={addToCartAction.bind(null, store)}
      productId={product.productId}
      title={product.title}
      cartHref={`/${store}/cart`}
      compact
    />
  );
}
