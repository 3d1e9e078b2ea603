import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countsFrom, readPlaywright, readVitest, remarkable, summary, total } from "./counts.mjs";

let folder;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "orchard-counts-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content) {
  const file = join(folder, "report.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}
const vitestReport = (numPassedTests, numFailedTests, testResults = []) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

describe("a suite never looks like success by accident", () => {
  test("without a report it failed", () => {
    expect(countsFrom(join(folder, "none.json"), 0, readVitest)).toEqual({ passed: 0, failed: 1 });
  });

  test("with a report cut short it failed", () => {
    expect(countsFrom(report("{"), 1, readVitest)).toEqual({ passed: 0, failed: 1 });
  });

  test("with a report of no tests it failed", () => {
    expect(countsFrom(report(vitestReport(0, 0)), 0, readVitest)).toMatchObject({ passed: 0, failed: 1 });
  });

  test("when it ended badly after passing tests it failed once", () => {
    expect(countsFrom(report(vitestReport(7, 0)), 1, readVitest)).toMatchObject({ passed: 7, failed: 1 });
  });

  test("a file that does not load counts as one failure", () => {
    const broken = { name: "a.test.mjs", status: "failed", assertionResults: [] };
    expect(countsFrom(report(vitestReport(7, 0, [broken])), 1, readVitest)).toEqual({
      passed: 7,
      failed: 1,
      failures: ["a.test.mjs did not load"],
    });
  });
});

test("passed and failed tests are counted as they are", () => {
  expect(countsFrom(report(vitestReport(7, 2)), 1, readVitest)).toMatchObject({ passed: 7, failed: 2 });
  expect(countsFrom(report(vitestReport(7, 0)), 0, readVitest)).toMatchObject({ passed: 7, failed: 0 });
});

test("a browser test that passed on its second try passed", () => {
  const stats = { expected: 5, flaky: 1, unexpected: 0, skipped: 2 };
  expect(readPlaywright({ stats, errors: [] })).toMatchObject({ passed: 6, failed: 0 });
  expect(readPlaywright({ stats, errors: [{ message: "no browser" }] })).toMatchObject({
    passed: 6,
    failed: 1,
  });
});

test("what failed, and what passed only on its second try, is named", () => {
  const tests = [
    { fullName: "a total adds up", status: "failed" },
    { fullName: "a total is shown", status: "passed" },
  ];
  const file = { status: "failed", assertionResults: tests };
  expect(remarkable(readVitest(vitestReport(1, 1, [file])))).toEqual(["  failed: a total adds up"]);

  const spec = (title, status) => ({ file: "cart.spec.ts", title, tests: [{ status }] });
  const suites = [
    { suites: [{ specs: [spec("buys", "unexpected"), spec("returns", "flaky"), spec("pays", "expected")] }] },
  ];
  const stats = { expected: 1, flaky: 1, unexpected: 1, skipped: 0 };
  expect(remarkable(readPlaywright({ stats, errors: [], suites }))).toEqual([
    "  failed: cart.spec.ts › buys",
    "  passed on its second try: cart.spec.ts › returns",
  ]);
});

test("suites add up to one line", () => {
  expect(
    summary(
      total([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ),
  ).toBe("3 passed, 3 failed");
});
