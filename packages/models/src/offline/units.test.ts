import { expect, test } from "vitest";
import { convert } from "./units.ts";

test.each([
  [1.2, "kg", "g", 1200],
  [2, "lb", "g", 907.184],
  [500, "ml", "L", 0.5],
  [1, "TB", "GB", 1000],
  [14, "°F", "°C", -10],
  [0, "°C", "°F", 32],
  [2, "hours", "min", 120],
  [27.5, "inch", "mm", 698.5],
  [300, "lm", "lm", 300],
])("%s %s is so many %s", (value, from, to, expected) => {
  expect(convert(value, from, to)).toBe(expected);
});

test("units of different dimensions do not convert", () => {
  expect(convert(1, "kg", "L")).toBeUndefined();
  expect(convert(1, "kg", "frobs")).toBeUndefined();
});
