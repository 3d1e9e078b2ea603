import { describe, expect, test } from "vitest";
import { beginsWith, correctSpelling, editDistance, wordsOf } from "./rules.ts";

const known = new Set(wordsOf("Halvorn Havra 3 Mirrorless Camera, memory card, tripods, lens"));

describe("a slip of the pen", () => {
  test.each([
    ["halvron", "halvorn"],
    ["mirorless camra", "mirrorless camera"],
    ["memroy card", "memory card"],
    ["Trípod", "tripods"],
    ["camera", undefined],
    ["lem", undefined],
    ["havra 4", undefined],
    ["zzzzzzzz", undefined],
    ["", undefined],
  ])("“%s” is read as %s", (typed, expected) => {
    expect(correctSpelling(typed, known)).toBe(expected);
  });

  test("is one letter more, less, other or swapped", () => {
    expect(["lens", "lenss", "len", "lans", "lnes"].map((each) => editDistance(each, "lens"))).toEqual([
      0, 1, 1, 1, 1,
    ]);
  });
});

test("what is typed matches the beginnings of words, in any order and without accents", () => {
  expect(beginsWith("Halvorn Havra 3 Mirrorless Camera", "cam hal")).toBe(true);
  expect(beginsWith("Émile’s café", "cafe")).toBe(true);
  expect(beginsWith("Halvorn Havra 3", "orn")).toBe(false);
  expect(beginsWith("Halvorn Havra 3", "  ")).toBe(false);
});
