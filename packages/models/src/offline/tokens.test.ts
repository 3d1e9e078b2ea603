import { expect, test } from "vitest";
import { editDistance, nearestWord, stem, tokenise } from "./tokens.ts";

test.each([
  ["lenses", "lens"],
  ["batteries", "battery"],
  ["cases", "case"],
  ["boxes", "box"],
  ["glasses", "glass"],
  ["buses", "bus"],
  ["knives", "knife"],
  ["shoes", "shoe"],
  ["tubes", "tube"],
  ["people", "person"],
  ["brushes", "brush"],
  ["axes", "axe"],
])("%s and %s meet in one stem", (plural, singular) => {
  expect(stem(plural)).toBe(stem(singular));
});

test("contractions are opened and hyphens inside words dropped", () => {
  expect(tokenise("What's in my two-person kit? I've 3.").map((token) => token.norm)).toEqual([
    "what",
    "is",
    "in",
    "my",
    "two",
    "person",
    "kit",
    "?",
    "i",
    "have",
    "3",
    ".",
  ]);
});

test.each([
  ["1,200", 1200],
  ["1.2", 1.2],
  ["1,2", 1.2],
  ["1.200.000", 1_200_000],
  ["1,234.5", 1234.5],
])("%s is %s", (text, value) => {
  expect(tokenise(text)[0]!.value).toBe(value);
});

test("neighbours swapped are one edit", () => {
  expect(editDistance("bougth", "bought", 2)).toBe(1);
  expect(editDistance("pannier", "pannier", 2)).toBe(0);
  expect(editDistance("abc", "xyzabc", 1)).toBe(2);
});

test("short words, other first letters and ties are not corrected", () => {
  const known = ["panniers", "trailer", "helmet", "tracks", "trucks"];
  expect(nearestWord("helmt", known)).toBe("helmet");
  expect(nearestWord("pannnirs", known)).toBe("panniers");
  expect(nearestWord("helm", known)).toBeUndefined();
  expect(nearestWord("delmet", known)).toBeUndefined();
  expect(nearestWord("trocks", known)).toBeUndefined();
});
