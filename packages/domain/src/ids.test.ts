import { describe, expect, test } from "vitest";
import { newId, tenantIdSchema, uuidSchema } from "./ids.ts";

describe("a new id", () => {
  test("is a UUID of version 7", () => {
    for (let at = 0; at < 100; at++) {
      const id = newId();
      expect(uuidSchema.safeParse(id).success).toBe(true);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  test("begins with its millisecond, so that later ones sort after earlier ones", () => {
    const moment = Date.parse("2028-02-29T12:00:00Z");
    expect(Number.parseInt(newId(moment).replaceAll("-", "").slice(0, 12), 16)).toBe(moment);
    const ids = [0, 1, 2, 1000, 86_400_000].map((later) => newId(moment + later));
    expect(ids.toSorted()).toEqual(ids);
  });

  test("is never the same twice within a millisecond", () => {
    const ids = Array.from({ length: 5000 }, () => newId(0));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a tenant's id", () => {
  test.each(["aperture", "daily-grind", "a1"])("may be %s", (id) => {
    expect(tenantIdSchema.safeParse(id).success).toBe(true);
  });
  test.each([
    "",
    "a",
    "Aperture",
    "1store",
    "-a",
    "a b",
    "a'--",
    "../x",
    "a".repeat(32),
    "störe",
    "a\n",
    "art",
    "gallery",
  ])("may not be “%s”", (id) => {
    expect(tenantIdSchema.safeParse(id).success).toBe(false);
  });
});

test.each(["", "1", "00000000-0000-0000-0000-00000000000", "' or true"])("“%s” is no id", (id) => {
  expect(uuidSchema.safeParse(id).success).toBe(false);
});
