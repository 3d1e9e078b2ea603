import { parsePictureAddress } from "@orchard/ui/art/picture-address";
import { pictureMarkup } from "@orchard/ui/art/picture-markup";

const HEADERS = {
  "Content-Type": "image/svg+xml; charset=utf-8",
  // The address says all that is drawn, and by which drawings: it shows the same to everybody, for good.
  "Cache-Control": "public, max-age=31536000, immutable",
  "Content-Security-Policy": "default-src 'none'; sandbox",
};

/** A product's picture. Asks nobody who they are and reads nothing: its address holds what it shows. */
export async function GET(request: Request, { params }: RouteContext<"/art/[view]/[category]">) {
  const { view, category } = await params;
  const picture = parsePictureAddress(view, category, new URL(request.url).searchParams);
  if (!picture) return new Response("There is no such picture.", { status: 404 });
  return new Response(pictureMarkup(picture), { headers: HEADERS });
}
