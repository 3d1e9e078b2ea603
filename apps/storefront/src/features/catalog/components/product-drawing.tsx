import type { ProductCard } from "@orchard/domain/tool-contracts";
import type { ProductDetail } from "@orchard/core/catalog/data";
import { ProductArt, VIEWS, type View } from "@orchard/ui/art/product-art";
import { formatAttribute } from "@orchard/ui/store/attribute-text";

type Drawable = Pick<ProductCard, "slug" | "category" | "attributes" | "colour">;

/** A product's drawing, from its own attributes. */
export function ProductDrawing({
  product,
  view,
  title,
  figures,
}: {
  product: Drawable;
  view?: View;
  title?: string;
  figures?: Readonly<Record<string, string>>;
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
      {...(figures ? { figures } : {})}
    />
  );
}

/** The same as a function, for components that ask for one. */
export const drawProduct = (product: Drawable) => <ProductDrawing product={product} />;

const LABELS = { front: "Front", detail: "Close up", measures: "Measurements" } as const;

/** Every view of a product, large and as a thumbnail; lengths and weight in the store's own way of writing them. */
export function productViews(product: ProductDetail, locale: string) {
  const figures = Object.fromEntries(
    product.specifications.map((each) => [each.name, formatAttribute(each.value, each, locale)]),
  );
  const draw = (view: View, title?: string) => (
    <ProductDrawing product={product} view={view} figures={figures} {...(title ? { title } : {})} />
  );
  return VIEWS.map((id) => ({
    id,
    label: LABELS[id],
    art: draw(id, id === "detail" ? `${product.title}, close up` : product.title),
    thumb: draw(id),
  }));
}
