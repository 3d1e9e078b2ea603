import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { openLines, partsOf } from "./worksheet.ts";

const worksheet = await readFile(path.join(import.meta.dirname, "../docs/workshop/review.md"), "utf8");

test("a fresh worksheet has every question open, and one that is filled in none", () => {
  const open = openLines(worksheet);
  expect(open.length).toBeGreaterThan(20);
  expect(open).toContain("What happens when a WHERE is forgotten?");
  const filled = worksheet.replace(/\|\s*\|$/gm, "| Nobody checks. |");
  expect(openLines(filled)).toEqual([]);
  expect(openLines(filled.replace("| Nobody checks. |", "| – |"))).toHaveLength(1);
});

test("its page asks each open question once, with Orchard's answer, under the headings of the text", () => {
  const parts = partsOf(worksheet);
  const questions = parts.flatMap((part) => (part.kind === "question" ? [part] : []));
  expect(questions.map(({ question }) => question)).toEqual(openLines(worksheet));
  const lines = worksheet.split("\n");
  for (const { line, question, example } of questions) {
    expect(example).not.toBe("");
    expect(lines[line]).toContain(`| ${question}`);
  }
  expect(parts.filter(({ kind }) => kind === "title")).toHaveLength(1);
  expect(parts.filter(({ kind }) => kind === "heading")).toHaveLength(worksheet.match(/^## /gm)!.length);
  expect(parts.filter(({ kind }) => kind === "item").length).toBeGreaterThan(5);
});
