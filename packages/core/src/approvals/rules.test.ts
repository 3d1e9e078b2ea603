import { expect, test } from "vitest";
import { approvalState } from "./rules.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute));
const asked = { decision: null, usedAt: null, expiresAt: at(10) };

test("a question waits until it is decided or its time is over", () => {
  expect(approvalState(asked, at(0))).toBe("waiting");
  expect(approvalState(asked, at(9))).toBe("waiting");
  expect(approvalState(asked, at(10))).toBe("expired");
});

test("what was agreed to holds until its time is over, and what was done stays done", () => {
  const agreed = { ...asked, decision: "approved" };
  expect(approvalState(agreed, at(9))).toBe("approved");
  expect(approvalState(agreed, at(11))).toBe("expired");
  expect(approvalState({ ...agreed, usedAt: at(5) }, at(11))).toBe("used");
});

test("what was declined stays declined", () => {
  expect(approvalState({ ...asked, decision: "declined" }, at(11))).toBe("declined");
});
