import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { boundsOf } from "./bounds.ts";
import { kinds } from "./kinds.ts";
import { tonesOf } from "./palette.ts";
import { ProductArt, VIEWS } from "./product-art.tsx";
import { StoreScene } from "./scene.tsx";
import { subjectOf } from "./subject.ts";
import type { Attributes } from "./subject.ts";

const draw = (category: string, attributes: Attributes = {}, seed = "halden-m4") =>
  VIEWS.map((view) =>
    renderToStaticMarkup(
      <ProductArt
        category={category}
        attributes={attributes}
        colour="#8a5a3a"
        seed={seed}
        view={view}
        figures={FIGURES}
      />,
    ),
  );
const FIGURES = { weightGrams: "420 g", width: "30 cm", diameter: "58 mm", maxHeight: "150 cm" };

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

  test("takes at least four parameters beside colour, and every one of them shows", () => {
    const { parameters } = kinds[category]!;
    const names = Object.keys(parameters);
    expect(names.filter((name) => name !== "colour").length).toBeGreaterThanOrEqual(4);
    const typical = Object.fromEntries(names.map((name) => [name, parameters[name]![0]]));
    const front = (attributes: Attributes) => draw(category, attributes)[0];
    const idle = names.filter(
      (name) => front({ ...typical, [name]: parameters[name]![1] }) === front(typical),
    );
    expect(idle).toEqual([]);
    expect(front({ ...typical, nothingDrawsThis: 7 })).toBe(front(typical));
  });

  test("has three views that differ and stay on their square", () => {
    const { parameters } = kinds[category]!;
    const typical = Object.fromEntries(Object.entries(parameters).map(([name, [value]]) => [name, value]));
    expect(new Set(draw(category, typical)).size).toBe(VIEWS.length);
    const subject = subjectOf(
      { attributes: typical, colour: "#8a5a3a", seed: "halden-m4" },
      { lifted: true },
    );
    const { left, top, right, bottom } = boundsOf(kinds[category]!.draw(subject));
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(96);
    expect(bottom).toBeLessThanOrEqual(92);
    expect(right - left).toBeGreaterThan(20);
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

test("a longer focal length is a longer barrel, more persons a wider tent, and a card states its capacity", () => {
  const reach = (category: string, attributes: Attributes) => {
    const subject = subjectOf({ attributes, colour: "#8a5a3a", seed: "halden-m4" }, { lifted: true });
    return boundsOf(kinds[category]!.draw(subject));
  };
  expect(reach("lenses", { focalLength: 200 }).top).toBeLessThan(
    reach("lenses", { focalLength: 24 }).top - 10,
  );
  const [solo, family] = [reach("tents", { persons: 1 }), reach("tents", { persons: 4 })];
  expect(family.right - family.left).toBeGreaterThan(solo.right - solo.left + 8);
  expect(draw("memory-cards", { capacity: 128 })[0]).toContain(">128<");
});

test("the view with measurements says the lengths and the weight it is given, also to screen readers", () => {
  const view = (figures: Record<string, string>) =>
    renderToStaticMarkup(
      <ProductArt
        category="filter-baskets"
        attributes={{}}
        colour="#8a5a3a"
        seed="basket"
        view="measures"
        figures={figures}
        title="Basket"
      />,
    );
  const stated = view({ diameter: "58 mm", depth: "24 mm", weightGrams: "32 g" });
  expect(stated).toContain('aria-label="Basket: 58 mm across, 24 mm high, weighs 32 g"');
  for (const text of ["58 mm", "24 mm", "32 g"]) expect(stated).toContain(`>${text}</text>`);
  const silent = view({});
  expect(silent).toContain('aria-label="Basket"');
  expect(silent).not.toContain("mm<");
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
