import { expect, test } from "vitest";
import { buildDue, bySeverity, describeFinding } from "./rules.ts";

const now = new Date("2026-06-01T00:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

test("a store without a review is due, and one whose last is older than 90 days", () => {
  const cases = [
    { tenantId: "old", decidedAt: daysAgo(91) },
    { tenantId: "fresh", decidedAt: daysAgo(90) },
    { tenantId: "fresh", decidedAt: daysAgo(300) },
  ];
  expect(buildDue(["new", "old", "fresh"], cases, now)).toEqual(["new", "old"]);
});

test("a store is not due while a review of it is open, however old the last one is", () => {
  const cases = [
    { tenantId: "store", decidedAt: daysAgo(200) },
    { tenantId: "store", decidedAt: null },
  ];
  expect(buildDue(["store"], cases, now)).toEqual([]);
});

test("a finding names its evidence, and an unknown rule itself", () => {
  expect(describeFinding("denials", { denials: 12, days: 30 })).toBe("Refused in the last 30 days: 12.");
  expect(describeFinding("later_rule", {})).toBe("later rule");
});

test("the gravest finding comes first", () => {
  const findings = [{ severity: "low" }, { severity: "high" }, { severity: "medium" }] as const;
  expect(findings.toSorted(bySeverity).map(({ severity }) => severity)).toEqual(["high", "medium", "low"]);
});
