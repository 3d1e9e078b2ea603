import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ApprovalCard as Approval } from "@orchard/domain/approvals";
import { ApprovalCard } from "./approval-card.tsx";

const approval: Approval = {
  approvalId: "0199f0e0-0000-7000-8000-000000000000",
  tool: "cart_add",
  title: "Add 1 × Lamp to your cart",
  lines: ["1 × £20.00"],
  confirmLabel: "Add to cart",
  state: "waiting",
  expiresAt: "2026-11-26T10:00:00.000Z",
};

test("the server says who decides, and leaves the hour to the reader's own clock", () => {
  const drawn = renderToStaticMarkup(<ApprovalCard approval={approval} currency="GBP" locale="en-GB" />);
  expect(drawn).toContain("only you can decide it.");
  expect(drawn).not.toMatch(/Open until|<time|\d{1,2}:\d{2}/);
});
