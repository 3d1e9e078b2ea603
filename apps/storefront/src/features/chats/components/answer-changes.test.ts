import { expect, test } from "vitest";
import { changedCart, madeChange } from "./answer-changes.tsx";
import type { Part } from "./tool-card.tsx";

const done = (tool: string, output: object) =>
  ({ type: `tool-${tool}`, toolCallId: "1", state: "output-available", input: {}, output }) as Part;
const words: Part = { type: "text", text: "Done." };

test.each([
  ["cart_add", true],
  ["cart_update", true],
  ["memories_remember", false],
])("%s that succeeded is not to be asked for twice", (tool, inCart) => {
  const parts = [words, done(tool, { ok: true, data: {} })];
  expect([madeChange(parts), changedCart(parts)]).toEqual([true, inCart]);
});

test("what was refused, waits for a decision or only reads can be asked again", () => {
  const asked = { ok: false, code: "approval_needed", message: "", approval: {} };
  for (const part of [
    words,
    done("cart_get", { ok: true, data: {} }),
    done("cart_add", { ok: false, code: "sold_out", message: "" }),
    done("cart_add", asked),
    done("memories_remember", asked),
  ])
    expect([madeChange([part]), changedCart([part])]).toEqual([false, false]);
});
