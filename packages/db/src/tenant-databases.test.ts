import { afterEach, describe, expect, test } from "vitest";
import { parseTenantDatabases, tierOf, withLoginOf, withoutLogin } from "./tenant-databases.ts";

const A = "postgres://admin:secret@a.example/orchard";
const B = "postgresql://b.example:6432/orchard?sslmode=verify-full";

test("the map is read from JSON and from a list alike", () => {
  const expected = new Map([
    ["dailygrind", A],
    ["northtrail", B],
  ]);
  expect(parseTenantDatabases(JSON.stringify({ dailygrind: A, northtrail: B }))).toEqual(expected);
  expect(parseTenantDatabases(`dailygrind=${A}, northtrail=${B}`)).toEqual(expected);
  expect(parseTenantDatabases(`\n dailygrind=${A}\n northtrail=${B}\n`)).toEqual(expected);
  expect(parseTenantDatabases(undefined)).toEqual(new Map());
});

describe("a malformed map is refused, naming the entry and what to do", () => {
  test.each([
    ["no JSON", "{dailygrind: x", /begins like JSON/],
    ["no address", "dailygrind=", /address of dailygrind/],
    ["another kind of address", "dailygrind=mysql://a/b", /address of dailygrind/],
    ["a number for an address", '{"dailygrind": 5}', /address of dailygrind/],
    ["no tenant", `=${A}`, /entry 1 names no tenant/],
    ["an impossible tenant", `dailygrind=${A} Bad_Name=${B}`, /entry 2 names no tenant/],
    ["the platform", `platform=${A}`, /entry 1 names no tenant/],
    ["a tenant twice", `dailygrind=${A} dailygrind=${B}`, /dailygrind is given two/],
    [
      "one database twice",
      `dailygrind=${A} northtrail=postgres://other@a.example:5432/orchard`,
      /dailygrind and northtrail are given one/,
    ],
  ])("%s", (_, text, message) => {
    const reading = () => parseTenantDatabases(text);
    expect(reading).toThrow(message);
    expect(reading).toThrow(/Write TENANT_DATABASE_URLS=/);
    expect(reading).not.toThrow(/secret/);
  });
});

test("an app reaches a tenant's database with its own login and without the administrator's", () => {
  expect(withLoginOf("postgres://orchard_auth:own@shared.example/orchard", A)).toBe(
    "postgres://orchard_auth:own@a.example/orchard",
  );
  expect(withoutLogin(A)).toBe("postgres://a.example/orchard");
});

describe("the tier", () => {
  afterEach(() => delete process.env["TENANT_DATABASE_URLS"]);

  test.each([
    ["pooled", "", "aperture"],
    ["pooled", `dailygrind=${A}`, "aperture"],
    ["dedicated", `dailygrind=${A}`, "dailygrind"],
    ["single-tenant", `dailygrind=${A} aperture=${B}`, "dailygrind"],
  ])("is %s with the map '%s' for %s", (tier, text, tenant) => {
    process.env["TENANT_DATABASE_URLS"] = text;
    expect(tierOf(tenant, ["aperture", "dailygrind"])).toBe(tier);
  });
});
