import { ProductArt } from "../art/product-art.tsx";
import type { Drawable } from "../assistant/results.tsx";

/** The drawing of a product, as the gallery hands it to every art slot. */
export function drawProduct({ category, attributes, colour, slug }: Drawable) {
  return <ProductArt category={category} attributes={attributes} colour={colour} seed={slug} />;
}
