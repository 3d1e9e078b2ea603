import { expect, test } from "vitest";
import { linesOf } from "./command-lines.ts";

test("a card is told with its lines and its button, as not done", () => {
  const approval = {
    approvalId: "018f0000-0000-7000-8000-000000000001",
    tool: "orders_cancel",
    title: "Cancel order AP-10432",
    lines: ["1 × Lamp", "Refund €12.00"],
    confirmLabel: "Cancel the order",
    expiresAt: "2026-06-15T12:30:00.000Z",
    state: "waiting",
  };
  const output = { ok: false, code: "approval_needed", message: "Asks.", approval };
  expect(linesOf(output)).toEqual([
    "asks first: Cancel order AP-10432",
    "  1 × Lamp",
    "  Refund €12.00",
    "  Nothing has been done. “Cancel the order” or not: in this chat in the store, until 12:30 UTC.",
  ]);
  expect(linesOf({ ...output, approval: { ...approval, state: "declined" } }).at(-1)).toBe("  declined");
});

test("what was done says how to undo it", () => {
  const data = { productId: "p", title: "Lamp", quantity: 3, previousQuantity: 1, limited: false };
  expect(linesOf({ ok: true, data })).toEqual(["Lamp: 1 → 3 in the cart; to undo, set it back to 1"]);
  expect(linesOf({ ok: true, data: { memoryId: "m1", text: "I am vegan" } })).toEqual([
    "“I am vegan”; to undo, ask to forget it (memory m1)",
  ]);
  expect(linesOf({ ok: true, data: { memoryId: "m1", text: "I am vegan", known: true } })).toEqual([
    "“I am vegan” was known already",
  ]);
});

test("a refusal is its sentence, and rows are a line each", () => {
  expect(linesOf({ ok: false, code: "not_found", message: "Not there." })).toEqual(["Not there."]);
  expect(linesOf({ ok: true, data: { orders: [{ number: "AP-1", placedOn: "2026-01-01" }] } })).toEqual([
    "AP-1  2026-01-01",
  ]);
});
