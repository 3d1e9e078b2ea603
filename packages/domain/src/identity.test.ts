import { describe, expect, test } from "vitest";
import { approveForAssistant, delegateToAssistant, mintIdentity, ROLES, SCOPES } from "./identity.ts";
import { newId } from "./new-id.ts";

const facts = { tenantId: "aperture", userId: "00000000-0000-7000-8000-000000000001" };

const DELEGATED = [
  "catalog:read",
  "orders:read",
  "cart:read",
  "cart:write",
  "preferences:read",
  "memories:read",
  "memories:write",
];

describe("delegating to the assistant", () => {
  test("keeps who it is for and names who acts", () => {
    expect(delegateToAssistant(mintIdentity({ ...facts, role: "shopper" }))).toMatchObject({
      ...facts,
      role: "assistant",
      actors: ["assistant"],
      scopes: DELEGATED,
    });
  });

  test("only ever takes scopes away, from every role", () => {
    for (const role of ROLES) {
      const person = mintIdentity({ ...facts, role });
      for (const scope of delegateToAssistant(person).scopes) expect(person.scopes).toContain(scope);
    }
  });

  test("gives a visitor's assistant no orders", () => {
    expect(delegateToAssistant(mintIdentity({ ...facts, role: "visitor" })).scopes).toEqual([
      "catalog:read",
      "cart:read",
      "cart:write",
    ]);
  });

  test("gives a shopper's assistant nothing they were not given themselves", () => {
    const narrowed = mintIdentity({ ...facts, role: "shopper", scopes: ["orders:read", "chats:write"] });
    expect(delegateToAssistant(narrowed).scopes).toEqual(["orders:read"]);
    expect(delegateToAssistant(mintIdentity({ ...facts, role: "shopper", scopes: [] })).scopes).toEqual([]);
  });

  test("never hands on changing orders, chats, addresses or the profile", () => {
    const everything = mintIdentity({ ...facts, role: "shopper", scopes: SCOPES });
    expect(delegateToAssistant(everything).scopes).toEqual(DELEGATED);
  });

  test("hands on one right more for what was agreed to, if the person has it", () => {
    const agreed = { chatId: newId(), approvalId: newId(), scope: "orders:write" as const };
    const assistant = approveForAssistant(mintIdentity({ ...facts, role: "shopper" }), agreed);
    expect(assistant).toMatchObject({
      role: "assistant",
      actors: ["assistant"],
      chatId: agreed.chatId,
      approvalId: agreed.approvalId,
      scopes: [...DELEGATED, "orders:write"],
    });
    const narrowed = mintIdentity({ ...facts, role: "shopper", scopes: ["orders:read"] });
    expect(approveForAssistant(narrowed, agreed).scopes).toEqual(["orders:read"]);
  });

  test("carries an approval no further", () => {
    const agreed = { chatId: newId(), approvalId: newId(), scope: "orders:write" as const };
    const assistant = approveForAssistant(mintIdentity({ ...facts, role: "shopper" }), agreed);
    expect(delegateToAssistant(assistant, agreed.chatId)).not.toHaveProperty("approvalId");
  });

  test("puts itself before whoever acted so far", () => {
    expect(delegateToAssistant(mintIdentity({ ...facts, role: "shopper", actors: ["cli"] })).actors).toEqual([
      "assistant",
      "cli",
    ]);
  });
});

test("a role comes with its scopes unless fewer are named", () => {
  expect(mintIdentity({ ...facts, role: "operator" }).scopes).not.toContain("orders:read");
  expect(mintIdentity({ ...facts, role: "staff" }).scopes).not.toContain("orders:read");
  expect(mintIdentity({ ...facts, role: "shopper" }).scopes).toContain("orders:read");
  expect(mintIdentity({ ...facts, role: "shopper", scopes: ["catalog:read"] }).scopes).toEqual([
    "catalog:read",
  ]);
});
