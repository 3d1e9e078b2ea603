import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Theme } from "@orchard/domain/tenant";
import { ProductArt } from "@orchard/ui/art/product-art";
import { StoreScene } from "@orchard/ui/art/scene";
import { adminTheme } from "@orchard/ui/theme";
import { answerPicture, pictureOf } from "./picture-answer.tsx";

const THEMES: Record<string, Theme> = {
  aperture: { ...adminTheme, mark: "aperture", displayFont: "geist", bodyFont: "geist" },
  northtrail: { ...adminTheme, mark: "contour", displayFont: "bricolage", bodyFont: "manrope" },
  dailygrind: { ...adminTheme, mark: "bean", displayFont: "fraunces", bodyFont: "manrope" },
};

/** Width and height as a PNG's own header says them. */
async function readPicture(response: Response) {
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    signature: bytes.subarray(1, 4).toString(),
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
    digest: createHash("sha256").update(bytes).digest("hex"),
  };
}

const card = (capacity: number) => (
  <ProductArt
    category="memory-cards"
    attributes={{ cardType: "SD", capacity, readSpeed: 280, busClass: "UHS-II" }}
    colour="#c77b1c"
    seed="card"
  />
);

test.each(Object.entries(THEMES))("%s answers a PNG of 1200 × 630 in its own faces", async (id, theme) => {
  const store = { name: id, theme };
  const scene = await readPicture(
    await answerPicture({
      store,
      title: "What belongs together",
      art: <StoreScene tenant={id} />,
      ratio: 240 / 128,
    }),
  );
  expect(scene).toMatchObject({ signature: "PNG", size: [1200, 630] });
  const product = await answerPicture({
    store,
    above: "Halvorn",
    title: "Halvorn SDXC Memory Card 128 GB UHS-II",
    below: "$49.00",
    art: card(128),
  });
  const read = await readPicture(product);
  expect(product.headers.get("content-type")).toBe("image/png");
  expect(read).toMatchObject({ signature: "PNG", size: [1200, 630] });
});

test("what is written on a product is on its picture", async () => {
  const store = { name: "Aperture", theme: THEMES["aperture"]! };
  const digest = async (capacity: number) =>
    (await readPicture(await answerPicture({ store, title: "A card", art: card(capacity) }))).digest;
  expect(await digest(128)).toBe(await digest(128));
  expect(await digest(128)).not.toBe(await digest(512));
});

test("a page names its picture beneath its own address", () => {
  expect(pictureOf("/aperture/p/halvorn-havra-6", "A camera")).toEqual({
    url: "/aperture/p/halvorn-havra-6/opengraph-image",
    width: 1200,
    height: 630,
    type: "image/png",
    alt: "A camera",
  });
});
