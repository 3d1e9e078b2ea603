import type { ProductDetail } from "@orchard/core/catalog/data";
import { ProductArt, VIEWS } from "@orchard/ui/art/product-art";
import { ProductPicture } from "@orchard/ui/art/product-picture";
import { formatAttribute } from "@orchard/ui/store/attribute-text";

const LABELS = { front: "Front", detail: "Close up", measures: "Measurements" } as const;

/** Every view of a product, large and as a thumbnail; lengths and weight in the store's own way of writing them. */
export function productViews(product: ProductDetail, locale: string) {
  const { category, attributes, colour, slug } = product;
  const drawing = { category, attributes, colour, seed: slug };
  const figures = Object.fromEntries(
    product.specifications.map((each) => [each.name, formatAttribute(each.value, each, locale)]),
  );
  return VIEWS.map((view) => {
    const title = view === "detail" ? `${product.title}, close up` : product.title;
    const art = (named: { title?: string }) =>
      view === "measures" ? (
        <ProductArt {...drawing} {...named} view={view} figures={figures} />
      ) : (
        <ProductPicture {...drawing} {...named} view={view} eager={view === "front"} />
      );
    return { id: view, label: LABELS[view], art: art({ title }), thumb: art({}) };
  });
}
