import type { Tenant } from "@orchard/domain/tenant";
import type { Rating } from "@orchard/domain/review";
import type { ProductCard as Product } from "@orchard/domain/tool-contracts";
import { type AttributeWording, keyFacts } from "@orchard/ui/store/attribute-text";
import { ProductCard } from "@orchard/ui/store/product-card";
import { ProductGrid } from "@orchard/ui/store/product-grid";
import { AddButton } from "../../cart/components/add-button.tsx";
import { ProductImage } from "./product-image.tsx";

type ProductCardsProps = {
  tenant: Tenant;
  products: readonly (Product & { rating?: Rating; variants?: number })[];
  wordings: readonly AttributeWording[];
  /** Filters stand beside the grid. */
  beside?: boolean;
  headingLevel?: "h2" | "h3";
  /** It is the first thing on its page. */
  eager?: boolean;
};

/** What a phone shows of a list before anybody scrolls. */
const EAGER = 4;

/** A store's products as a grid of its cards. */
export function ProductCards({
  tenant,
  products,
  wordings,
  beside = false,
  headingLevel = "h3",
  eager = false,
}: ProductCardsProps) {
  return (
    <ProductGrid beside={beside}>
      {products.map((product, at) => (
        <ProductCard
          key={product.productId}
          product={product}
          href={`/${tenant.id}/p/${product.slug}`}
          locale={tenant.locale}
          art={<ProductImage product={product} eager={eager && at < EAGER} />}
          facts={keyFacts(product.attributes, wordings, tenant.locale)}
          headingLevel={headingLevel}
          {...(product.variants ? { variants: product.variants } : {})}
          action={<AddButton product={product} />}
        />
      ))}
    </ProductGrid>
  );
}
