import type { ProductCard } from "@orchard/domain/tool-contracts";
import { buttonClasses } from "@orchard/ui/primitives/button";

/** The one form of a page that the buttons of all its cards belong to: `AddForm`, which the store's layout holds. */
export const ADD_FORM = "add-to-cart";

/** The small button of a product's card. Nothing for what is out of stock. */
export function AddButton({ product }: { product: Pick<ProductCard, "productId" | "title" | "inStock"> }) {
  if (!product.inStock) return null;
  return (
    <button
      type="submit"
      form={ADD_FORM}
      name="productId"
      value={product.productId}
      aria-label={`Add ${product.title} to the cart`}
      className={buttonClasses({ variant: "secondary", size: "small" }, "w-full")}
    >
      <span aria-hidden className="bag-icon" />
      Add
    </button>
  );
}
