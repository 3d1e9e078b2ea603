import type { ProductCard } from "@orchard/domain/tool-contracts";
import { ProductArt } from "@orchard/ui/art/product-art";

type Drawable = Pick<ProductCard, "slug" | "category" | "attributes" | "colour">;

/** A product's drawing, from its own attributes. */
export function ProductDrawing({
  product,
  view,
  title,
}: {
  product: Drawable;
  view?: "front" | "detail";
  title?: string;
}) {
  const { category, attributes, colour, slug } = product;
  return (
    <ProductArt
      category={category}
      attributes={attributes}
      colour={colour}
      seed={slug}
      {...(view ? { view } : {})}
      {...(title ? { title } : {})}
    />
  );
}

/** The same as a function, for components that ask for one. */
export const drawProduct = (product: Drawable) => <ProductDrawing product={product} />;
