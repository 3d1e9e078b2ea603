import { describe, expect, test } from "vitest";
import type { AttributeDefinition } from "@orchard/domain/product";
import { buildOptions, type Variant } from "./rules.ts";

const option = (name: string, type: "number" | "text"): AttributeDefinition => ({
  name,
  label: name,
  type,
  synonyms: [],
});
const OPTIONS = [option("size", "text"), option("pieces", "number")];
const variant = (size: string, pieces: number, inStock = true): Variant => ({
  slug: `paper-${size}-${pieces}`,
  title: `Paper ${size} ${pieces}`,
  inStock,
  attributes: { size, pieces },
});
const PAPERS = [variant("01", 100), variant("02", 100, false), variant("02", 40), variant("02", 9)];

const slugsOf = (current: Variant) =>
  buildOptions(current, PAPERS, OPTIONS).map(({ choices }) => choices.map(({ slug }) => slug));

describe("the options of a variant", () => {
  test("are in order, numbers by size, and the current one is marked", () => {
    const [sizes, pieces] = buildOptions(PAPERS[2]!, PAPERS, OPTIONS);
    expect(sizes!.choices.map(({ value, current }) => [value, current])).toEqual([
      ["01", false],
      ["02", true],
    ]);
    expect(pieces!.choices.map(({ value, current }) => [value, current])).toEqual([
      [9, false],
      [40, true],
      [100, false],
    ]);
  });

  test("change one thing and keep the rest, where there is such a variant", () => {
    expect(slugsOf(PAPERS[0]!)).toEqual([
      ["paper-01-100", "paper-02-100"],
      ["paper-02-9", "paper-02-40", "paper-01-100"],
    ]);
  });

  test("say what is sold out", () => {
    const [sizes] = buildOptions(PAPERS[0]!, PAPERS, OPTIONS);
    expect(sizes!.choices.map(({ inStock }) => inStock)).toEqual([true, false]);
  });

  test("leave out what all of them share", () => {
    expect(
      buildOptions(PAPERS[1]!, PAPERS.slice(1), OPTIONS).map(({ definition }) => definition.name),
    ).toEqual(["pieces"]);
  });
});
