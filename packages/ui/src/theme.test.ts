import { expect, test } from "vitest";
import type { Theme } from "@orchard/domain/tenant";
import { contrastRatio } from "./contrast.ts";
import { adminTheme, parseThemeChoice, storeScope, themeStyle } from "./theme.ts";

test("contrast is 21 for black on white and 1 for a colour on itself", () => {
  expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrastRatio("#767676", "#ffffff")).toBeGreaterThan(4.5);
  expect(contrastRatio("#935800", "#935800")).toBe(1);
});

test.each(["light", "dark"] as const)("the admin theme is legible when %s", (mode) => {
  const { ink, muted, paper, surface, wash, accent, onAccent } = adminTheme[mode];
  for (const ground of [paper, surface, wash]) {
    expect(contrastRatio(ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(muted, ground)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrastRatio(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
});

test("an accent too pale for text gives way to ink there, and only there", () => {
  const amber: Theme = {
    ...adminTheme,
    light: { ...adminTheme.light, accent: "#ffb000", onAccent: "#18191b" },
  };
  expect(themeStyle(amber)).toContain("--accent:light-dark(#ffb000,");
  expect(themeStyle(amber)).toContain(`--accent-ink:light-dark(${adminTheme.light.ink},`);
});

test("a store's theme can be confined to what belongs to it", () => {
  expect(themeStyle(adminTheme)).toMatch(/^:root\{--paper:/);
  expect(themeStyle(adminTheme, storeScope("northtrail"))).toMatch(/^\[data-store="northtrail"\]\{--paper:/);
});

test("an unknown theme choice is the system's", () => {
  expect(parseThemeChoice("dark")).toBe("dark");
  expect(parseThemeChoice("purple")).toBe("system");
  expect(parseThemeChoice(undefined)).toBe("system");
});
