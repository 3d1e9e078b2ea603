import { expect, test } from "vitest";
import { FIRST_BUDGETS, type DailyBudgets } from "@orchard/domain/budgets";
import { type BudgetField, formatMeasure, readBudgets, shareUsed } from "./rules.ts";

const typedWith = (changes: Partial<Record<BudgetField, string>>) => (field: BudgetField) => {
  const [pool, measure] = field.split(".") as [keyof DailyBudgets, "messages" | "tokens" | "cost"];
  return changes[field] ?? formatMeasure(measure, FIRST_BUDGETS[pool]);
};

test("what is shown is read as what it was", () => {
  const read = readBudgets(typedWith({}));
  expect(read).toMatchObject({ ok: true, budgets: { shopper: { messages: 300, costMicros: 2_000_000 } } });
});

test.each([
  ["2", 2_000_000],
  ["0.50", 500_000],
  ["$1,250.000001", 1_250_000_001],
  [" 0 ", 0],
])("%s dollars", (text, costMicros) => {
  expect(readBudgets(typedWith({ "visitors.cost": text }))).toMatchObject({
    ok: true,
    budgets: { visitors: { costMicros } },
  });
});

test("each number that cannot be one says what to do, beside its field", () => {
  const read = readBudgets(
    typedWith({
      "shopper.messages": "-3",
      "shoppers.tokens": "1.5",
      "network.cost": "",
      "visitors.cost": "1e3",
    }),
  );
  expect(read).toEqual({
    ok: false,
    errors: {
      "shopper.messages": "Write a whole number.",
      "shoppers.tokens": "Write a whole number.",
      "network.cost": "Write an amount in dollars, such as 2 or 0.50.",
      "visitors.cost": "Write an amount in dollars, such as 2 or 0.50.",
    },
  });
  expect(readBudgets(typedWith({ "shopper.messages": "99999999" }))).toMatchObject({
    errors: { "shopper.messages": "That is more than anybody may have." },
  });
});

test("a store's own is never more than the platform allows, and may be as much", () => {
  expect(readBudgets(typedWith({}), FIRST_BUDGETS)).toMatchObject({ ok: true });
  expect(readBudgets(typedWith({ "shopper.cost": "2.000001" }), FIRST_BUDGETS)).toEqual({
    ok: false,
    errors: { "shopper.cost": "The platform allows 2.00 at most." },
  });
});

test("a budget is as used as its scarcest measure; one of nothing is used up", () => {
  const used = structuredClone(FIRST_BUDGETS) as DailyBudgets;
  for (const each of Object.values(used)) Object.assign(each, { messages: 0, tokens: 0, costMicros: 0 });
  expect(shareUsed({ budgets: FIRST_BUDGETS, used })).toBe(0);
  used.visitors.tokens = FIRST_BUDGETS.visitors.tokens / 2;
  used.shoppers.messages = FIRST_BUDGETS.shoppers.messages / 4;
  expect(shareUsed({ budgets: FIRST_BUDGETS, used })).toBe(0.5);
  const none = { ...FIRST_BUDGETS, visitors: { ...FIRST_BUDGETS.visitors, messages: 0 } };
  expect(shareUsed({ budgets: none, used })).toBe(1);
});
