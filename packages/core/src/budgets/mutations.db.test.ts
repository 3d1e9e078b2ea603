import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type DailyBudgets, FIRST_BUDGETS } from "@orchard/domain/budgets";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { listAdminActions } from "../audit/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { listTenantUsage } from "./data.ts";
import { setBudgetLimits, setBudgets, spend } from "./mutations.ts";

const ada = actor("aperture", "ada@example.com");
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const elsewhere = actor("northtrail", "staff@northtrail.example.com", { role: "staff" });
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });
const refused = { code: "not_found" };

let database: TestDatabase;
beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const store of ["aperture", "northtrail"]) await setBudgetLimits(operator, store, FIRST_BUDGETS);
  await setBudgets(staff, FIRST_BUDGETS);
  await setBudgets(elsewhere, FIRST_BUDGETS);
});

/** The first budgets, with so many messages for one shopper. */
const allowing = (messages: number): DailyBudgets => ({
  ...FIRST_BUDGETS,
  shopper: { ...FIRST_BUDGETS.shopper, messages },
});
const ownOf = async (who: Identity, store: string) =>
  (await listTenantUsage(who)).find(({ tenantId }) => tenantId === store)!;

test("staff set what their own store may spend, and of no other", async () => {
  await setBudgets(staff, allowing(7));
  expect((await ownOf(staff, "aperture")).budgets.shopper.messages).toBe(7);
  expect((await ownOf(operator, "northtrail")).budgets.shopper.messages).toBe(300);
  const changed = await withIdentity(
    staff,
    (tx) => tx.$executeRaw`update budgets set messages = 1 where tenant_id = 'northtrail'`,
  );
  expect(changed).toBe(0);
  expect((await ownOf(elsewhere, "northtrail")).budgets.shopper.messages).toBe(300);
});

test("staff never set more than the platform allows, by SQL of their own either, nor the limit", async () => {
  await expect(setBudgets(staff, allowing(301))).rejects.toMatchObject({ code: "conflict" });
  await expect(
    withIdentity(staff, (tx) => tx.$executeRaw`update budgets set messages = max_messages + 1`),
  ).rejects.toThrow(/budgets_within_limit/);
  await expect(
    withIdentity(staff, (tx) => tx.$executeRaw`update budgets set max_messages = 1000000`),
  ).rejects.toMatchObject(refused);
  expect((await ownOf(staff, "aperture")).budgets.shopper.messages).toBe(300);
});

test("an operator's limit takes a store's own down with it, and a higher one lets staff choose", async () => {
  await setBudgetLimits(operator, "aperture", allowing(5));
  expect(await ownOf(staff, "aperture")).toMatchObject({
    budgets: { shopper: { messages: 5 } },
    limits: { shopper: { messages: 5 } },
  });
  await setBudgetLimits(operator, "aperture", allowing(1000));
  expect((await ownOf(staff, "aperture")).budgets.shopper.messages).toBe(5);
  await setBudgets(staff, allowing(1000));
  expect((await ownOf(staff, "aperture")).budgets.shopper.messages).toBe(1000);
  await expect(setBudgetLimits(operator, "nowhere", FIRST_BUDGETS)).rejects.toMatchObject(refused);
});

test("nobody else sets either, or reads what is used", async () => {
  for (const who of [ada, delegateToAssistant(ada), visitorOf("aperture"), operator])
    await expect(setBudgets(who, allowing(1))).rejects.toMatchObject(refused);
  for (const who of [ada, staff, visitorOf("aperture")])
    await expect(setBudgetLimits(who, "aperture", allowing(1))).rejects.toMatchObject(refused);
  expect((await ownOf(operator, "aperture")).budgets.shopper.messages).toBe(300);
  for (const who of [ada, delegateToAssistant(ada), visitorOf("aperture")])
    await expect(listTenantUsage(who)).rejects.toMatchObject(refused);
});

test("what was asked today is counted against the store's budget; every store's for an operator, theirs for staff", async () => {
  const before = (await ownOf(staff, "aperture")).used.shoppers;
  await withIdentity(ada, (tx) => spend(tx, { messages: 1, tokens: 40, costMicros: 9 }));
  expect((await ownOf(staff, "aperture")).used.shoppers).toEqual({
    messages: before.messages + 1,
    tokens: before.tokens + 40,
    costMicros: before.costMicros + 9,
  });
  expect((await listTenantUsage(staff)).map(({ tenantId }) => tenantId)).toEqual(["aperture"]);
  expect((await listTenantUsage(operator)).map(({ tenantId }) => tenantId)).toContain("northtrail");
});

test("a budget that is set holds for the next question, and its change is kept", async () => {
  await setBudgets(staff, allowing(0));
  await expect(withIdentity(ada, (tx) => spend(tx, { messages: 1 }))).rejects.toMatchObject({
    code: "over_budget",
  });
  await setBudgets(staff, FIRST_BUDGETS);
  await withIdentity(ada, (tx) => spend(tx, { messages: 1 }));
  const [raised, lowered] = await listAdminActions(staff, { area: "budgets", limit: 2 });
  expect(lowered).toMatchObject({ subject: "shopper", after: { messages: 0 } });
  expect(raised).toMatchObject({ before: { messages: 0 }, after: { messages: 300 } });
});
