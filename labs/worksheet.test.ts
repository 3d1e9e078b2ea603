import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { openLines } from "./worksheet.ts";

const worksheet = await readFile(path.join(import.meta.dirname, "../docs/workshop/review.md"), "utf8");

test("a fresh worksheet has every question open, and one that is filled in none", () => {
  const open = openLines(worksheet);
  expect(open.length).toBeGreaterThan(20);
  expect(open).toContain("What happens when a WHERE is forgotten?");
  const filled = worksheet.replace(/\|\s*\|$/gm, "| Nobody checks. |");
  expect(openLines(filled)).toEqual([]);
  expect(openLines(filled.replace("| Nobody checks. |", "| – |"))).toHaveLength(1);
});
