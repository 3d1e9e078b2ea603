import type { ProductDetail } from "@orchard/core/catalog/data";
import { setStockAlertAction } from "../../saved/actions.ts";
import { StockAlert } from "../../saved/client.tsx";
import { SaveButton } from "../../saved/components/save-button.tsx";
import { loadKept } from "../../saved/loaders.ts";
import { addToCartAction } from "../actions.ts";
import { AddToCart } from "../client.tsx";

/** What one can do with a product: put it into the cart, save it, or wait for it. */
export async function Buying({ store, product }: { store: string; product: ProductDetail }) {
  const { productId, title, inStock, stock } = product;
  const { saved, email, alertEmail } = await loadKept(store, productId);
  const save = <SaveButton store={store} productId={productId} title={title} saved={saved} />;
  if (!inStock) {
    return (
      <div className="flex flex-col items-start gap-4">
        <StockAlert
          action={setStockAlertAction.bind(null, store)}
          productId={productId}
          email={email}
          {...(alertEmail ? { alertEmail } : {})}
        />
        {save}
      </div>
    );
  }
  return (
    <div className="flex items-start gap-3">
      <AddToCart
        action={addToCartAction.bind(null, store)}
        productId={productId}
        cartHref={`/${store}/cart`}
        most={stock}
      />
      {save}
    </div>
  );
}
