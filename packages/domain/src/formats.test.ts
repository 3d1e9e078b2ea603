import { expect, test } from "vitest";
import { dateFormat, numberFormat } from "./formats.ts";

test("each locale and set of options has a formatter of its own, made once", () => {
  const euros = { style: "currency", currency: "EUR" } as const;
  expect(numberFormat("de-DE", euros).format(12.5)).toBe("12,50\u00a0€");
  expect(numberFormat("en-IE", euros).format(12.5)).toBe("€12.50");
  expect(numberFormat("de-DE", { ...euros, currency: "USD" }).format(12.5)).toBe("12,50\u00a0$");
  expect(numberFormat("de-DE", euros)).toBe(numberFormat("de-DE", { ...euros }));

  const midnight = new Date("2026-03-01T00:30:00Z");
  expect(dateFormat("en-CA", { timeZone: "UTC" }).format(midnight)).toBe("2026-03-01");
  expect(dateFormat("en-CA", { timeZone: "America/Denver" }).format(midnight)).toBe("2026-02-28");
  expect(() => dateFormat("en", { timeZone: "Nowhere" })).toThrow(RangeError);
});
