import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DRAWN } from "./drawn.ts";
import { kinds } from "./kinds.ts";
import { svgMarkup } from "./markup.ts";
import { DRAWINGS, parsePictureAddress, pictureAddress, PICTURE_VIEWS } from "./picture-address.ts";
import { pictureMarkup } from "./picture-markup.tsx";
import { ProductArt } from "./product-art.tsx";
import type { Attributes } from "./subject.ts";

const categories = Object.keys(kinds);
const samples = (category: string): Attributes[] =>
  [0, 1].map((at) =>
    Object.fromEntries(
      Object.entries(kinds[category]!.parameters).map(([name, values]) => [name, values[at]!]),
    ),
  );
const pictures = (category: string) =>
  samples(category).flatMap((attributes) =>
    PICTURE_VIEWS.map((view) => ({ category, attributes, colour: "#8a5a3a", seed: "halden-m4", view })),
  );
const parse = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://store.test");
  const [, , view, category] = pathname.split("/");
  return parsePictureAddress(view!, category!, searchParams);
};

test.each(categories)("%s is written as React would write it", (category) => {
  for (const picture of pictures(category)) {
    const drawing = <ProductArt {...picture} title={`"<&'>`} />;
    expect(svgMarkup(drawing)).toBe(renderToStaticMarkup(drawing).replaceAll("&#x27;", "'"));
  }
});

test.each(categories)("the address of a picture of %s holds all that it shows", (category) => {
  for (const picture of pictures(category)) {
    const parsed = parse(
      pictureAddress({ ...picture, attributes: { ...picture.attributes, notDrawn: "x" } }),
    );
    expect(parsed && pictureMarkup(parsed)).toBe(pictureMarkup(picture));
  }
});

test("the attributes an address takes are those that drawings ask for", () => {
  const asked = new Set<string>();
  for (const category of categories)
    for (const attributes of [...samples(category), {}])
      for (const view of PICTURE_VIEWS) {
        const noting = new Proxy(attributes, {
          get: (values, name) => (asked.add(String(name)), values[String(name)]),
        });
        svgMarkup(ProductArt({ category, attributes: noting, colour: "#8a5a3a", seed: "a", view }));
      }
  expect([...asked].toSorted()).toEqual([...DRAWN].toSorted());
});

test("addresses change when drawings do", () => {
  const all = categories.flatMap((category) => pictures(category).map(pictureMarkup)).join("\n");
  expect(DRAWINGS).toBe(createHash("sha256").update(all).digest("base64url").slice(0, 8));
});

test("what an address says is drawn, never run", () => {
  const hostile = `"><script>alert(1)</script><x y="`;
  for (const category of categories) {
    const attributes = Object.fromEntries([...DRAWN].map((name) => [name, hostile]));
    const parsed = parse(pictureAddress({ category, attributes, colour: "#8a5a3a", seed: "a" }));
    expect(pictureMarkup(parsed!)).not.toMatch(/<(script|x)\b/);
  }
});

test.each([
  ["another view", "/art/back/lenses?colour=8a5a3a&seed=a"],
  ["the view that stands in the page", "/art/measures/lenses?colour=8a5a3a&seed=a"],
  ["no colour", "/art/front/lenses?seed=a"],
  ["a colour that is none", "/art/front/lenses?colour=red&seed=a"],
  ["no seed", "/art/front/lenses?colour=8a5a3a"],
  ["markup for a seed", "/art/front/lenses?colour=8a5a3a&seed=%3Cb%3E"],
  ["what nothing draws", "/art/front/lenses?colour=8a5a3a&seed=a&notDrawn=1"],
  ["a very long text", `/art/front/lenses?colour=8a5a3a&seed=a&type=${"x".repeat(101)}`],
])("there is no picture for %s", (_, address) => {
  expect(parse(address)).toBeUndefined();
});
