import { expect, test } from "vitest";
import { lineChange } from "./rules.ts";

const line = { quantity: 2, buyable: 2, seenPriceCents: 1000, unitPriceCents: 1000 };

test("a line that is as it was has no change", () => {
  expect(lineChange(line)).toBeUndefined();
});

test("a price is told apart from a shortage, and a shortage from a loss", () => {
  expect(lineChange({ ...line, unitPriceCents: 900 })).toEqual({ kind: "price", beforeCents: 1000 });
  expect(lineChange({ ...line, buyable: 1, unitPriceCents: 900 })).toEqual({ kind: "fewer", left: 1 });
  expect(lineChange({ ...line, buyable: 0, unitPriceCents: 900 })).toEqual({ kind: "gone" });
});
