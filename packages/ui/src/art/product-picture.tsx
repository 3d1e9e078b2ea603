import { pictureAddress } from "./picture-address.ts";
import type { Picture } from "./picture-address.ts";

type ProductPictureProps = Picture & {
  /** Names the picture for screen readers; without it the picture is decoration. */
  title?: string;
  /** For what is in view as the page opens; everything else is fetched as it comes near. */
  eager?: boolean;
};

/** A product's drawing as a picture: fetched apart from the page and kept by the browser. Fills a square. */
export function ProductPicture({ title = "", eager = false, ...picture }: ProductPictureProps) {
  return (
    // oxlint-disable-next-line next/no-img-element -- a vector drawing of 2 kB has nothing to be optimised
    <img
      src={pictureAddress(picture)}
      alt={title}
      width={96}
      height={96}
      decoding="async"
      {...(eager ? { fetchPriority: "high" } : { loading: "lazy" })}
    />
  );
}
