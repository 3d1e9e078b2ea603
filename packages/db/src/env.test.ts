import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { databaseEnv } from "./env.ts";

const ADDRESS = "ORCHARD_STOREFRONT_DATABASE_URL";
const read = (variables: Record<string, string>) => {
  for (const [name, value] of Object.entries({ ORCHARD_MODE: "production", ...variables }))
    vi.stubEnv(name, value);
  return databaseEnv();
};
afterEach(() => vi.unstubAllEnvs());

describe("in production a database on another machine", () => {
  test.each([
    ["without TLS", "postgres://a:secret@db.example/orchard"],
    ["with TLS that checks nothing", "postgres://a:secret@db.example/orchard?sslmode=no-verify"],
    ["with TLS that only may check", "postgres://a:secret@db.example/orchard?sslmode=require"],
    ["with a check that ignores the name", "postgres://a:secret@db.example/orchard?sslmode=verify-ca"],
    ["that a parameter hides", "postgres://a:secret@localhost/orchard?host=db.example"],
    [
      "with the mode said twice",
      "postgres://a:secret@db.example/orchard?sslmode=verify-full&sslmode=disable",
    ],
    ["with TLS taken back", "postgres://a:secret@db.example/orchard?sslmode=disable&ssl=true"],
  ])("%s is refused, without repeating its address", (_, address) => {
    const reading = () => read({ [ADDRESS]: address });
    expect(reading).toThrow(/ORCHARD_STOREFRONT_DATABASE_URL: .*sslmode=verify-full/);
    expect(reading).not.toThrow(/secret|db\.example/);
  });

  test("is refused among the tenants' own as well", () => {
    const map = { TENANT_DATABASE_URLS: "dailygrind=postgres://db.example/orchard" };
    expect(() => read(map)).toThrow(/TENANT_DATABASE_URLS \(dailygrind\): .*verify-full/);
    expect(read({ TENANT_DATABASE_URLS: "dailygrind=postgres://localhost/orchard" })).toBeDefined();
  });

  test.each([
    ["reached with verify-full", "postgres://a:b@db.example/orchard?sslmode=verify-full"],
    ["on this machine", "postgres://a:b@127.0.0.1:5432/orchard"],
    ["on this machine by name", "postgres://a:b@localhost/orchard"],
    ["on a socket of this machine", "postgres://a:b@/orchard?host=/var/run/postgresql"],
  ])("%s is accepted", (_, address) => {
    expect(read({ [ADDRESS]: address })[ADDRESS]).toBe(address);
  });

  test("is refused while certificates go unchecked everywhere", () => {
    const env = { [ADDRESS]: "postgres://a:b@db.example/orchard?sslmode=verify-full" };
    expect(() => read({ ...env, NODE_TLS_REJECT_UNAUTHORIZED: "0" })).toThrow(/unset it/);
    expect(read({ ...env, NODE_TLS_REJECT_UNAUTHORIZED: "1" })).toBeDefined();
  });
});

test("in the demo any address will do", () => {
  expect(read({ ORCHARD_MODE: "demo", [ADDRESS]: "postgres://a:b@db.example/orchard" })).toBeDefined();
});

describe("in production a key", () => {
  test.each([
    ["that is too short", "abc"],
    ["of one letter", "A".repeat(43)],
    ["of a pattern over and over", "Aa1Bb2Cc3Dd4".repeat(4)],
    ["that is a sentence", "please-change-this-secret-before-production-use"],
  ])("%s is refused", (_, key) => {
    expect(() => read({ ORCHARD_STOREFRONT_KEY: key })).toThrow(/ORCHARD_STOREFRONT_KEY/);
  });

  test("of 32 random bytes is accepted, every time", () => {
    for (let round = 0; round < 2000; round++)
      expect(read({ ORCHARD_ADMIN_KEY: randomBytes(32).toString("base64url") })).toBeDefined();
  });
});

test("in production the embedded database is refused", () => {
  expect(() => read({ ORCHARD_EMBEDDED: "true" })).toThrow(/ORCHARD_EMBEDDED: .*demo only/);
  expect(read({ ORCHARD_MODE: "demo", ORCHARD_EMBEDDED: "true" }).ORCHARD_EMBEDDED).toBe(true);
});
