import { describe, expect, test } from "vitest";
import { everyWayAsks, isVerifiedOnce } from "./policy-text.ts";

const MINE =
  "(tenant_id = ( SELECT w.tenant_id\n   FROM identity.me('catalog:read'::text) w(tenant_id, user_id)))";

describe("every way asks", () => {
  test.each([
    MINE,
    `(${MINE} AND (status = 'published'::text))`,
    `(${MINE} OR ${MINE})`,
    `(${MINE} AND ((status = 'a OR b'::text) OR (stock > 0)))`,
    `((note = 'it''s (open'::text) AND ${MINE})`,
  ])("in %s", (text) => expect(everyWayAsks(text)).toBe(true));

  test.each([
    "true",
    `(${MINE} OR (status = 'published'::text))`,
    `(NOT ${MINE})`,
    `((stock > 0) AND (${MINE} OR true))`,
    "(note = 'identity me'::text)",
  ])("but not in %s", (text) => expect(everyWayAsks(text)).toBe(false));
});

describe("verified once", () => {
  test.each([
    MINE,
    "(tenant_id = ( SELECT c.tenant_id FROM identity.claims() c(tenant_id) WHERE (c.role = 'staff'::text)))",
    `(EXISTS ( SELECT 1 FROM orders o WHERE ((o.id = products.id) AND ${MINE})))`,
    "(stock > 0)",
  ])("in %s", (text) => expect(isVerifiedOnce(text, "products")).toBe(true));

  test.each([
    "(tenant_id = (identity.me('catalog:read'::text)).tenant_id)",
    "(EXISTS ( SELECT FROM identity.me('x'::text) w(tenant_id) WHERE (w.tenant_id = products.tenant_id)))",
    "(( SELECT 1) = (identity.me('x'::text)).tenant_id)",
  ])("but not in %s", (text) => expect(isVerifiedOnce(text, "products")).toBe(false));
});
