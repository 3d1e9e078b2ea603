import { svgMarkup } from "./markup.ts";
import type { Picture } from "./picture-address.ts";
import { ProductArt } from "./product-art.tsx";

/** A product's drawing as an SVG file. */
export const pictureMarkup = (picture: Picture): string =>
  svgMarkup(ProductArt(picture)).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
