import { expect, test } from "vitest";
import { differencesOf } from "./differences.ts";
import { RUNGS } from "./rungs/all.ts";

const namesAt = (level: number) => differencesOf(RUNGS[level - 1]!, RUNGS[level]!).map(({ name }) => name);

test("each rung differs from the one below by its idea", () => {
  expect(namesAt(1)).toEqual(["instructions"]);
  expect(namesAt(2).toSorted()).toEqual(["admits", "releases"]);
  expect(namesAt(3).toSorted()).toEqual(["cancelOrder", "everyOrderForStaff", "findOrders", "listOrders"]);
  expect(namesAt(4)).toContain("path");
  expect(namesAt(5)).toContain("searchHelp");
});

test("both sides are the source that runs, and what is the same on both is left out", () => {
  const [difference] = differencesOf(RUNGS[2]!, RUNGS[3]!).filter(({ name }) => name === "listOrders");
  expect(difference!.before).toContain("claimed.customer");
  expect(difference!.after).not.toContain("claimed");
  expect(differencesOf(RUNGS[3]!, RUNGS[3]!)).toEqual([]);
});
