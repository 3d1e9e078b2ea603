import { existsSync, readFileSync } from "node:fs";

/** The last line of every suite, and of everything together. Continuous integration reads it. */
export const summary = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** Adds counts up. */
export const total = (counts) => ({
  passed: counts.reduce((sum, count) => sum + count.passed, 0),
  failed: counts.reduce((sum, count) => sum + count.failed, 0),
});

/**
 * A line for each test that failed or passed only on its second try. They stand beside the counts at the very end, as
 * whoever reads a long run often has only its end.
 */
export const remarkable = ({ failures = [], flaky = [] }) => [
  ...failures.map((name) => `  failed: ${name}`),
  ...flaky.map((name) => `  passed on its second try: ${name}`),
];

/**
 * The counts of a suite that has run. A suite that ended badly without a failed test (a file that does not load, a
 * crash, no report at all) counts as one failure: it must never look like success.
 */
export function countsFrom(reportFile, exitCode, read) {
  let counts = { passed: 0, failed: 0 };
  if (existsSync(reportFile)) {
    try {
      counts = read(JSON.parse(readFileSync(reportFile, "utf8")));
    } catch {
      counts.failed = 1;
    }
  }
  const empty = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (exitCode !== 0 || empty) ? { ...counts, failed: 1 } : counts;
}

/** Counts of Vitest's JSON report. A file that failed without a failed test counts as one. */
export function readVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.testResults.flatMap(({ assertionResults = [] }) =>
    assertionResults.filter((test) => test.status === "failed").map((test) => test.fullName),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    failures: [...failed, ...broken.map((file) => `${file.name} did not load`)],
  };
}

/** Counts of Playwright's JSON report. A test that passed only on a second try passed; it is named as flaky. */
export function readPlaywright(report) {
  const { expected, flaky, unexpected } = report.stats;
  const ended = (status) =>
    allSpecs(report).flatMap(({ file, title, tests }) =>
      tests.filter((test) => test.status === status).map(() => `${file} › ${title}`),
    );
  return {
    passed: expected + flaky,
    failed: unexpected + (unexpected === 0 ? report.errors.length : 0),
    failures: ended("unexpected"),
    flaky: ended("flaky"),
  };
}

const allSpecs = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(allSpecs)];

/** Minutes since an instant of `performance.now()`, as text. */
export const minutes = (since) => `${((performance.now() - since) / 60_000).toFixed(1)} min`;
