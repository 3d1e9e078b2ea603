import { describe, expect, test } from "vitest";
import { timeReader } from "./dates.ts";
import { tokenise } from "./tokens.ts";

function rangeOf(text: string, today: string, dayFirst = true): string | undefined {
  const tokens = tokenise(text);
  const reading = timeReader(today, dayFirst)(tokens, 0);
  if (!reading || reading.length !== tokens.length) return undefined;
  return `${reading.value.from ?? ""}..${reading.value.to ?? ""}`;
}

describe("on New Year's Day 2026", () => {
  test.each([
    ["last year", "2025-01-01..2025-12-31"],
    ["this year", "2026-01-01..2026-12-31"],
    ["last month", "2025-12-01..2025-12-31"],
    ["yesterday", "2025-12-31..2025-12-31"],
    ["in January", "2026-01-01..2026-01-31"],
    ["in December", "2025-12-01..2025-12-31"],
    ["in March", "2025-03-01..2025-03-31"],
    ["in March last year", "2025-03-01..2025-03-31"],
    ["last January", "2025-01-01..2025-01-31"],
    ["two years ago", "2024-01-01..2024-12-31"],
    ["three months ago", "2025-10-01..2025-10-31"],
    ["since May", "2025-05-01.."],
    ["in the last 30 days", "2025-12-02..2026-01-01"],
    ["last winter", "2024-12-01..2025-02-28"],
    ["last week", "2025-12-22..2025-12-28"],
    ["on 1 January", "2026-01-01..2026-01-01"],
    ["on 2 January", "2025-01-02..2025-01-02"],
  ])("%s", (text, range) => {
    expect(rangeOf(text, "2026-01-01")).toBe(range);
  });
});

describe("on 29 February 2028", () => {
  test.each([
    ["last year", "2027-01-01..2027-12-31"],
    ["a year ago", "2027-01-01..2027-12-31"],
    ["in February", "2028-02-01..2028-02-29"],
    ["in February last year", "2027-02-01..2027-02-28"],
    ["in February 2024", "2024-02-01..2024-02-29"],
    ["last February", "2027-02-01..2027-02-28"],
    ["in March", "2027-03-01..2027-03-31"],
    ["yesterday", "2028-02-28..2028-02-28"],
    ["in the last 12 months", "2027-02-28..2028-02-29"],
    ["in the last four years", "2024-02-29..2028-02-29"],
    ["on 29 February", "2028-02-29..2028-02-29"],
    ["since last month", "2028-01-01.."],
    ["this winter", "2028-12-01..2029-02-28"],
    ["winter 2027", "2027-12-01..2028-02-29"],
  ])("%s", (text, range) => {
    expect(rangeOf(text, "2028-02-29")).toBe(range);
  });
});

describe("on New Year's Eve 2026", () => {
  test.each([
    ["today", "2026-12-31..2026-12-31"],
    ["this month", "2026-12-01..2026-12-31"],
    ["last month", "2026-11-01..2026-11-30"],
    ["in December", "2026-12-01..2026-12-31"],
    ["last year", "2025-01-01..2025-12-31"],
    ["in the last month", "2026-11-01..2026-11-30"],
    ["the past month", "2026-11-30..2026-12-31"],
    ["the last three months", "2026-09-30..2026-12-31"],
    ["between March and May", "2026-03-01..2026-05-31"],
    ["between November and March", "2025-11-01..2026-03-31"],
    ["from 2023 to 2024", "2023-01-01..2024-12-31"],
    ["between 1 March and 15 April 2025", "2025-03-01..2025-04-15"],
    ["before 2025", "..2024-12-31"],
    ["after June 2025", "2025-07-01.."],
    ["until May", "..2026-05-31"],
    ["in 2024", "2024-01-01..2024-12-31"],
    ["the year before last", "2024-01-01..2024-12-31"],
    ["on Monday", "2026-12-28..2026-12-28"],
    ["on 5 March 2025", "2025-03-05..2025-03-05"],
    ["March 5th, 2025".replace(",", ""), "2025-03-05..2025-03-05"],
    ["the 12th of May 2025", "2025-05-12..2025-05-12"],
    ["2025-03-14", "2025-03-14..2025-03-14"],
  ])("%s", (text, range) => {
    expect(rangeOf(text, "2026-12-31")).toBe(range);
  });
});

test("3/5/2025 is read as the store's locale writes it", () => {
  expect(rangeOf("3/5/2025", "2026-06-15", true)).toBe("2025-05-03..2025-05-03");
  expect(rangeOf("3/5/2025", "2026-06-15", false)).toBe("2025-03-05..2025-03-05");
});

test.each(["may", "2050", "2 m", "five people", "second", "winter"])("%s alone is no time", (text) => {
  expect(rangeOf(text, "2026-06-15")).toBeUndefined();
});
