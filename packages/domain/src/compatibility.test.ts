import { describe, expect, test } from "vitest";
import { compareProducts, VERDICTS } from "./compatibility.ts";
import { type InterfaceKind, interfaceKindSchema, type ProductInterface } from "./product.ts";

/** A slot with capacity classes (refuse) and bus speeds (limit), microSD through an adapter. */
const slot = interfaceKindSchema.parse({
  kind: "memory-card",
  label: "memory card slot",
  labels: {
    sd: "SD",
    microsd: "microSD",
    cf: "CFexpress",
    sdhc: "SDHC",
    sdxc: "SDXC",
    "uhs-i": "UHS-I",
    "uhs-ii": "UHS-II",
  },
  adapters: [{ from: "microsd", to: "sd", reason: "the card goes in with its adapter" }],
  dimensions: [
    {
      name: "capacity",
      label: "capacity class",
      forms: ["sd", "microsd"],
      levels: ["sdhc", "sdxc"],
      compare: "at-most",
      mismatch: "refuses",
      reason: "the slot takes {host} at most, and the card is {guest}",
    },
    {
      name: "bus",
      label: "bus class",
      forms: ["sd", "microsd"],
      levels: ["uhs-i", "uhs-ii"],
      compare: "at-most",
      mismatch: "limits",
      reason: "the {guest} card runs at {host} speed",
    },
  ],
});

const host = (
  form: string | undefined,
  grades: ProductInterface["grades"] = {},
  over: Partial<ProductInterface> = {},
): ProductInterface => ({
  kind: "memory-card",
  role: "accepts",
  grades,
  count: 1,
  ...(form ? { form } : {}),
  ...over,
});
const guest = (
  form: string | undefined,
  grades: ProductInterface["grades"] = {},
  over: Partial<ProductInterface> = {},
): ProductInterface => ({
  ...host(form, grades),
  role: "fits",
  ...over,
});
const judge = (
  a: ProductInterface | ProductInterface[],
  b: ProductInterface | ProductInterface[],
  kinds: InterfaceKind[] = [slot],
) => compareProducts([a].flat(), [b].flat(), kinds);

const sdxc = { capacity: "sdxc", bus: "uhs-i" };
const sdxc2 = { capacity: "sdxc", bus: "uhs-ii" };
const sdhc = { capacity: "sdhc", bus: "uhs-i" };

describe("each verdict and its near miss", () => {
  test.each([
    ["the same form and grades fit", host("sd", sdxc), guest("sd", sdxc), "fits"],
    ["a lower class fits a slot for a higher one", host("sd", sdxc2), guest("sd", sdhc), "fits"],
    ["a higher capacity class is refused", host("sd", sdhc), guest("sd", sdxc), "does not fit"],
    ["a faster bus runs with a limit", host("sd", sdxc), guest("sd", sdxc2), "fits with limits"],
    ["an adapter is a limit", host("sd", sdxc), guest("microsd", sdxc), "fits with limits"],
    ["an adapter works in one direction only", host("microsd", sdxc), guest("sd", sdxc), "does not fit"],
    ["another form does not fit", host("sd", sdxc), guest("cf"), "does not fit"],
    ["a dimension of other forms does not count", host("cf"), guest("cf"), "fits"],
    ["an unstated class cannot be told", host("sd", { bus: "uhs-i" }), guest("sd", sdxc), "cannot tell"],
    [
      "an unstated class of the guest cannot be told either",
      host("sd", sdxc),
      guest("sd", { capacity: "sdxc" }),
      "cannot tell",
    ],
    [
      "a class nobody has heard of cannot be told",
      host("sd", sdxc),
      guest("sd", { ...sdxc, capacity: "sduc" }),
      "cannot tell",
    ],
    ["an unstated form cannot be told", host(undefined, sdxc), guest("sd", sdxc), "cannot tell"],
    [
      "what is refused is refused, whatever else is unknown",
      host("sd", { capacity: "sdhc" }),
      guest("sd", { capacity: "sdxc" }),
      "does not fit",
    ],
  ] as const)("%s", (_, a, b, verdict) => {
    expect(judge(a, b)?.verdict).toBe(verdict);
  });

  test("an unknown value never makes a pair fit, with or without limits", () => {
    const unknown: ProductInterface["grades"][] = [{}, { capacity: "sduc" }, { capacity: "" }];
    for (const capacity of unknown) {
      const grades = { ...capacity, bus: "uhs-ii" };
      expect(judge(host("sd", sdxc2), guest("sd", grades))?.verdict).toBe("cannot tell");
      expect(judge(host("sd", sdxc2), guest("microsd", grades))?.verdict).toBe("cannot tell");
    }
  });
});

describe("reasons", () => {
  test("name both sides by their labels", () => {
    expect(judge(host("sd", sdhc), guest("sd", sdxc))?.reasons).toEqual([
      "the slot takes SDHC at most, and the card is SDXC",
    ]);
    expect(judge(host("sd", sdxc), guest("cf"))?.reasons).toEqual([
      "the memory card slot takes SD, not CFexpress",
    ]);
    expect(judge(host("sd", sdxc), guest("sd", sdxc))?.reasons).toEqual([
      "the memory card slot takes SD SDXC UHS-I",
    ]);
  });

  test("are all told when there are several limits", () => {
    expect(judge(host("sd", sdxc), guest("microsd", sdxc2))?.reasons).toEqual([
      "the card goes in with its adapter",
      "the UHS-II card runs at UHS-I speed",
    ]);
  });

  test("say which details are not stated", () => {
    expect(judge(host("sd"), guest("sd", sdxc))?.reasons).toEqual([
      "the capacity class is not stated",
      "the bus class is not stated",
    ]);
    expect(judge(host(undefined), guest("sd", sdxc))?.reasons).toEqual([
      "the type of the memory card slot is not stated",
    ]);
  });

  test("carry the unit of a measure", () => {
    const tank: InterfaceKind = {
      ...slot,
      adapters: [],
      dimensions: [
        { ...slot.dimensions[0]!, name: "height", forms: undefined, levels: "number", unit: "mm" },
      ],
    };
    const result = judge(host("tank", { height: 45 }), guest("tank", { height: 60 }), [tank]);
    expect(result?.reasons).toEqual(["the slot takes 45 mm at most, and the card is 60 mm"]);
  });
});

describe("direction", () => {
  test("does not depend on which product is asked about first", () => {
    const [camera, card] = [host("sd", sdxc), guest("sd", sdxc2)];
    expect(judge(camera, card)).toEqual(judge(card, camera));
    expect(judge(camera, card)?.verdict).toBe("fits with limits");
  });

  test("two hosts, two guests and two strangers are no pair at all", () => {
    expect(judge(host("sd", sdxc), host("sd", sdxc))).toBeUndefined();
    expect(judge(guest("sd", sdxc), guest("sd", sdxc))).toBeUndefined();
    expect(judge(host("sd", sdxc), guest("sd", sdxc, { kind: "strap" }))).toBeUndefined();
    expect(judge([], guest("sd", sdxc))).toBeUndefined();
  });

  test("a kind without rules is no connection", () => {
    expect(judge(host("sd", sdxc), guest("sd", sdxc), [])).toBeUndefined();
  });

  test("the best of several places decides: a second slot that fits outweighs a first that does not", () => {
    const twoSlots = [host("cf"), host("sd", sdxc2)];
    expect(judge(twoSlots, guest("sd", sdxc2))?.verdict).toBe("fits");
    expect(judge(twoSlots, guest("sd", { ...sdxc2, capacity: "sduc" }))?.verdict).toBe("cannot tell");
    expect(judge(twoSlots, guest("cf"))?.verdict).toBe("fits");
  });

  test("verdicts are ordered best first", () => {
    expect(VERDICTS).toEqual(["fits", "fits with limits", "cannot tell", "does not fit"]);
  });
});

describe("measures", () => {
  const measured = (compare: "at-most" | "at-least" | "equal") => [
    {
      ...slot,
      adapters: [],
      dimensions: [
        { ...slot.dimensions[0]!, name: "size", forms: undefined, levels: "number" as const, compare },
      ],
    },
  ];
  const verdict = (
    compare: "at-most" | "at-least" | "equal",
    hostSize: string | number,
    guestSize: string | number,
  ) => judge(host("x", { size: hostSize }), guest("x", { size: guestSize }), measured(compare))?.verdict;

  test.each([
    ["at-most", 54, 54, "fits"],
    ["at-most", 54, 54.1, "does not fit"],
    ["at-least", 28, 28, "fits"],
    ["at-least", 28, 27.9, "does not fit"],
    ["equal", 58, 58, "fits"],
    ["equal", 58, 58.5, "does not fit"],
    ["at-most", 9, "10", "does not fit"],
    ["at-most", 54, "wide", "cannot tell"],
  ] as const)("%s: a place of %s and a piece of %s: %s", (compare, hostSize, guestSize, expected) => {
    expect(verdict(compare, hostSize, guestSize)).toBe(expected);
  });
});

describe("places that must all be filled", () => {
  const cells = [{ ...slot, dimensions: [], fillAll: true }];
  const lamp = host("aa", {}, { count: 4 });

  test("one pack of four fills four", () => {
    expect(judge(lamp, guest("aa", {}, { count: 4 }), cells)?.verdict).toBe("fits");
  });

  test("packs of two fill four when there are two of them", () => {
    expect(judge(lamp, guest("aa", {}, { count: 2 }), cells)).toMatchObject({
      verdict: "fits with limits",
      reasons: ["it takes 4, so you need 2 packs of 2"],
    });
    expect(judge(lamp, guest("aa", {}, { count: 3 }), cells)?.reasons).toEqual([
      "it takes 4, so you need 2 packs of 3",
    ]);
  });

  test("where any place is enough, one piece fits", () => {
    expect(judge(lamp, guest("aa", {}, { count: 1 }), [{ ...slot, dimensions: [] }])?.verdict).toBe("fits");
  });
});
