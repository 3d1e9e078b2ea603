import type { ProductCard } from "@orchard/domain/tool-contracts";
import { ProductPicture } from "@orchard/ui/art/product-picture";

type Pictured = Pick<ProductCard, "slug" | "category" | "attributes" | "colour">;

/** A product's picture, drawn from its own attributes. */
export function ProductImage({ product, eager = false }: { product: Pictured; eager?: boolean }) {
  const { category, attributes, colour, slug } = product;
  return (
    <ProductPicture category={category} attributes={attributes} colour={colour} seed={slug} eager={eager} />
  );
}

/** The same as a function, for components that ask for one. */
export const productImage = (product: Pictured) => <ProductImage product={product} />;
