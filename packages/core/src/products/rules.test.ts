import { expect, test } from "vitest";
import { formatPrice, readOffer } from "./rules.ts";

const typed = { price: "129.95", stock: "3", status: "published" };

test.each([
  ["129.95", 12_995],
  ["129", 12_900],
  [" 1,299.5 ", 129_950],
  ["0.01", 1],
])("%s is a price", (price, priceCents) => {
  expect(readOffer({ ...typed, price })).toEqual({
    ok: true,
    offer: { priceCents, stock: 3, status: "published" },
  });
  expect(readOffer({ ...typed, price: formatPrice(priceCents) })).toMatchObject({ offer: { priceCents } });
});

test.each(["", "-5", "12.345", "1e3", "€12", "12,5", "NaN", "99999999999"])("%s is no price", (price) => {
  expect(readOffer({ ...typed, price })).toEqual({
    ok: false,
    errors: { price: "Write a price such as 129 or 129.95." },
  });
});

test("each field says what to do about it, all at once", () => {
  expect(readOffer({ price: "0", stock: "-1", status: "gone" })).toEqual({
    ok: false,
    errors: {
      price: "A price is more than nothing. To stop selling it, make it a draft.",
      stock: "Write a whole number from 0 to 999999.",
      status: "Choose whether shoppers see it.",
    },
  });
  expect(readOffer({ ...typed, price: "1000000.01" })).toMatchObject({
    errors: { price: "A price is at most 1000000.00." },
  });
  expect(readOffer({ ...typed, stock: "1.5" })).toMatchObject({ ok: false });
  expect(readOffer({ ...typed, stock: "0" })).toMatchObject({ ok: true });
});
