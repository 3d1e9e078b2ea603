import { expect, test } from "vitest";
import { refundShareCents } from "./rules.ts";

test("the shares of a line's pieces add up to what was paid for it", () => {
  const line = { quantity: 3, unitPriceCents: 1000, discountCents: 500 };
  const shares = [0, 1, 2].map((gone) => refundShareCents({ ...line, gone }, 1));
  expect(shares).toEqual([833, 834, 833]);
  expect(refundShareCents({ ...line, gone: 0 }, 3)).toBe(2500);
});
