import { describe, expect, test } from "vitest";
import { listQuestions } from "./rules.ts";

describe("a store asks", () => {
  test("everywhere for units and a budget, and for nothing that it sells nothing for", () => {
    expect(listQuestions(["lenses", "memory-cards"])).toEqual(["units", "budgetCents"]);
  });

  test("for sizes where there are clothes and shoes, and for a diet where there is something to drink", () => {
    expect(listQuestions(["tents", "jackets", "boots"])).toEqual([
      "units",
      "clothingSize",
      "shoeSizeEu",
      "budgetCents",
    ]);
    expect(listQuestions(["beans"])).toEqual(["units", "budgetCents", "diet"]);
  });
});
