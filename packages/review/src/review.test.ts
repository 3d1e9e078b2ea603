import { describe, expect, test } from "vitest";
import type { CheckResult, Inspection } from "@orchard/db/inspection";
import { DESCRIPTIONS } from "./descriptions.ts";
import type { Interface } from "./interfaces.ts";
import { PARTS } from "./parts.ts";
import { printReview } from "./report.ts";
import { buildReview, FACTORS } from "./review.ts";

const names = [
  ...new Set(
    Object.values(PARTS).flatMap(({ factors }) => FACTORS.flatMap((factor) => factors[factor].evidence)),
  ),
];
const sound = names.map((name): CheckResult => ({ name, why: "Because.", findings: [] }));
const everything = Object.keys(DESCRIPTIONS).map((id): Interface => ({
  id,
  kind: id.split(" ")[0] as Interface["kind"],
}));
const database = (checks = sound): Inspection => ({
  server: "18.6",
  pgvector: "0.8.7",
  embedded: false,
  encrypted: true,
  logins: ["orchard_storefront"],
  tables: [],
  functions: [],
  trusted: [],
  checks,
});
const setting = { embedded: false, encrypted: true, demo: false, offlineModel: true };
const build = (over: Partial<Parameters<typeof buildReview>[0]> = {}) =>
  buildReview({ database: database(), interfaces: everything, sourceChecks: [], setting, ...over });

test("a review of what is described, where no check finds anything, passes", () => {
  expect(build().failures).toEqual([]);
  expect(printReview(build())).toContain("The review passes");
});

test("an interface that nobody has described fails the review and names the line to add", () => {
  const review = build({
    interfaces: [...everything, { id: "table horoscopes", kind: "table", reachedBy: [] }],
  });
  expect(review.failures).toEqual([
    {
      name: "interface_undescribed",
      message: expect.stringMatching(/"table horoscopes".*packages\/review\/src\/descriptions\.ts/),
    },
  ]);
  expect(printReview(review)).toContain("The review fails: 1 to mend.");
});

test("a description of what no longer exists fails the review", () => {
  const review = build({ interfaces: everything.filter(({ id }) => id !== "table chats") });
  expect(review.failures.map(({ name }) => name)).toEqual(["interface_gone"]);
});

test("a check that finds something fails the review, and shows wherever it was evidence", () => {
  const checks = sound.map((check) =>
    check.name === "rls_disabled"
      ? { ...check, findings: [{ subject: "chats", message: "Table chats has no row-level security." }] }
      : check,
  );
  const review = build({ database: database(checks) });
  expect(review.failures).toEqual([
    { name: "rls_disabled", message: "Table chats has no row-level security." },
  ]);
  const chats = review.interfaces.find(({ id }) => id === "table chats")!;
  expect(chats.factors.privilege.evidence).toContainEqual({ check: "rls_disabled", sound: false });
  expect(printReview(review)).toContain("rls_disabled FAILS");
});

test("a factor for which nothing ran and no gap is admitted fails the review", () => {
  const checks = sound.filter(({ name }) => name !== "secret_file_readable");
  const failures = build({ database: database(checks) }).failures;
  expect(failures.map(({ name }) => name)).toContain("factor_unproven");
  expect(failures.map(({ message }) => message).join()).toContain("publicPages: hygiene");
});

describe("gaps", () => {
  const open = (over: object) => build({ setting: { ...setting, ...over } }).gaps.map(({ name }) => name);

  test.each([
    ["embedded_engine", { embedded: true }],
    ["connection_unencrypted", { encrypted: false }],
    ["demo_sign_in", { demo: true }],
    ["model_provider", { offlineModel: false }],
  ])("%s is open only where it is", (name, where) => {
    expect(open(where)).toContain(name);
    expect(open({})).not.toContain(name);
  });

  test.each(["data_segmentation", "no_tenant_keys_at_rest", "tokens_in_process"])(
    "%s is always admitted",
    (name) => {
      expect(open({})).toContain(name);
    },
  );
});

test("on the embedded engine no boundary is said to rest on logins", () => {
  const strength = (embedded: boolean) =>
    build({ setting: { ...setting, embedded } }).interfaces.find(
      ({ id }) => id === "function auth.open_session",
    )!.boundary.strength;
  expect(strength(false)).toBe("high");
  expect(strength(true)).toBe("low");
});

test("the result is plain data, with a complexity, a sharing, a boundary and five factors for each interface", () => {
  const review = build();
  expect(JSON.parse(JSON.stringify(review))).toEqual(review);
  for (const { complexity, sharing, boundary, factors } of review.interfaces) {
    expect([complexity, sharing, boundary].every(({ because }) => because.endsWith("."))).toBe(true);
    expect(Object.keys(factors)).toEqual(FACTORS);
  }
});
