import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import type { ComponentProps } from "react";
import { ImageResponse } from "next/og";
import type { Theme } from "@orchard/domain/tenant";
import type { ProductCard } from "@orchard/domain/tool-contracts";
import { ProductArt } from "@orchard/ui/art/product-art";
import { PICTURE_SIZE, SocialPicture } from "@orchard/ui/social/social-picture";

/** Static cuts of the stores' faces: the renderer reads neither variable fonts nor woff2. */
const DISPLAY: Record<Theme["displayFont"], string> = {
  geist: "@fontsource/geist/files/geist-latin-600-normal.woff",
  bricolage: "@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-600-normal.woff",
  fraunces: "@fontsource/fraunces/files/fraunces-latin-500-normal.woff",
};
const BODY: Record<Theme["bodyFont"], string> = {
  geist: "@fontsource/geist/files/geist-latin-500-normal.woff",
  manrope: "@fontsource/manrope/files/manrope-latin-500-normal.woff",
};

// Resolved as it runs: fonts are read from where they are installed and are no part of the build.
const installed = createRequire(path.join(process.cwd(), "package.json"));
const readFace = (file: string) => readFile(installed.resolve(file));

/** The drawing of a product for its preview. */
export function artOf({ category, attributes, colour, slug }: Drawable) {
  return <ProductArt category={category} attributes={attributes} colour={colour} seed={slug} />;
}
type Drawable = Pick<ProductCard, "slug" | "category" | "attributes" | "colour">;

/** A page's preview as a PNG. */
export async function answerPicture(props: ComponentProps<typeof SocialPicture>): Promise<Response> {
  const { displayFont, bodyFont } = props.store.theme;
  const [display, body] = await Promise.all([readFace(DISPLAY[displayFont]), readFace(BODY[bodyFont])]);
  return new ImageResponse(<SocialPicture {...props} />, {
    ...PICTURE_SIZE,
    fonts: [
      { name: "display", data: display },
      { name: "body", data: body },
    ],
    // Prices change; whoever shows previews keeps them for a while anyway.
    headers: { "Cache-Control": "private, no-store" },
  });
}

/** How a page names its preview. */
export const pictureOf = (page: string, alt: string) => ({
  url: `${page}/opengraph-image`,
  ...PICTURE_SIZE,
  type: "image/png",
  alt,
});
