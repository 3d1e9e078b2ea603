import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { kinds } from "./kinds.ts";
import { tonesOf } from "./palette.ts";
import { ProductArt } from "./product-art.tsx";
import { StoreScene } from "./scene.tsx";
import type { Attributes } from "./subject.ts";

const draw = (category: string, attributes: Attributes = {}, seed = "halden-m4") =>
  (["front", "detail"] as const).map((view) =>
    renderToStaticMarkup(
      <ProductArt category={category} attributes={attributes} colour="#8a5a3a" seed={seed} view={view} />,
    ),
  );

/** An object that answers every attribute with the same value. */
const always = (value: string | number | boolean) =>
  new Proxy<Attributes>({}, { get: (_, name) => (typeof name === "string" ? value : undefined) });

describe.each(Object.keys(kinds))("%s", (category) => {
  test("is drawn whatever its attributes say", () => {
    for (const attributes of [
      {},
      always(0),
      always(-40),
      always(1e6),
      always(""),
      always("not stated"),
      always(true),
    ]) {
      for (const markup of draw(category, attributes)) {
        expect(markup).not.toMatch(/NaN|undefined|Infinity|(width|height|rx|ry|r)="-/);
        expect(markup.length).toBeLessThan(9000);
      }
    }
  });

  test("is the same each time and carries nothing that could clash or be refused", () => {
    expect(draw(category)).toEqual(draw(category));
    for (const markup of draw(category)) expect(markup).not.toMatch(/ (id|style|href)=/);
  });
});

test("an unknown category is drawn as a parcel", () => {
  expect(draw("no-such-thing")).toEqual(draw("nor-this"));
  expect(draw("no-such-thing")[0]).toContain("<rect");
});

test("attributes change the drawing", () => {
  expect(draw("lenses", { focalLength: 24 })).not.toEqual(draw("lenses", { focalLength: 85 }));
  expect(draw("tents", { persons: 1 })).not.toEqual(draw("tents", { persons: 4 }));
  expect(draw("espresso-machines", { groups: 1 })).not.toEqual(draw("espresso-machines", { groups: 2 }));
  expect(draw("memory-cards", { capacity: 128 })[0]).toContain(">128<");
});

test("a drawing is decoration unless it has a title", () => {
  const props = { category: "boots", attributes: {}, colour: "#8a5a3a", seed: "boot" };
  expect(renderToStaticMarkup(<ProductArt {...props} />)).toContain('aria-hidden="true"');
  const named = renderToStaticMarkup(<ProductArt {...props} title="A brown boot" />);
  expect(named).toContain('role="img" aria-label="A brown boot"');
  expect(named).not.toContain("aria-hidden");
});

test("black and white are kept away from the washes they stand on", () => {
  expect(tonesOf("#000000").base > "#404040").toBe(true);
  expect(tonesOf("#ffffff").base < "#e0e0e0").toBe(true);
  expect(tonesOf("teal")).toEqual(tonesOf("#8a8f94"));
});

test.each(["aperture", "northtrail", "dailygrind", "a-new-store"])(
  "%s has a scene in both crops",
  (tenant) => {
    for (const crop of ["wide", "phone"] as const) {
      const markup = renderToStaticMarkup(<StoreScene tenant={tenant} crop={crop} />);
      expect(markup).toMatch(/^<svg viewBox="0 \d+ \d+ \d+"/);
      expect(markup).not.toMatch(/NaN|undefined| (id|style|href)=/);
      expect(markup.length).toBeLessThan(20_000);
    }
  },
);

test("a new store's scene shows the products it is given", () => {
  const part = { category: "kettles", attributes: { gooseneck: true }, colour: "#446688" };
  const scene = (parts?: (typeof part)[]) =>
    renderToStaticMarkup(<StoreScene tenant="a-new-store" parts={parts} />);
  expect(scene([part])).toContain(tonesOf(part.colour).base);
  expect(scene()).not.toContain(tonesOf(part.colour).base);
});
