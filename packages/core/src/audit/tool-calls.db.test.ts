import { afterAll, beforeAll, expect, test } from "vitest";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { visitorOf } from "../tenants/data.ts";
import { listToolCalls } from "./data.ts";

/** Who reads which tools were called, and that nobody learns from it whose call it was. */
const ada = actor("aperture", "ada@example.com");
const hiker = actor("northtrail", "ada@example.com");
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });
const refused = { code: "not_found" };

let database: TestDatabase;
beforeAll(async () => {
  database = await takeOwnDatabase({
    prepare: async (owner) => {
      await owner.query("alter table tool_calls no force row level security");
      for (const { tenantId, userId } of [ada, hiker])
        await owner.query(
          `insert into tool_calls (tenant_id, user_id, id, tool, effect, actors, scopes, outcome, row_ids, duration_ms, occurred_at)
           select $1, $2, gen_random_uuid(), case when n % 3 = 0 then 'orders_list' else 'products_search' end, 'read',
             '{assistant}', '{}', case when n % 10 = 0 then 'denied' else 'succeeded' end, '{secret-row}', n,
             -- Two at each instant.
             timestamptz '2026-01-01 00:00:00.123456Z' + (n / 2) * interval '1 minute'
           from generate_series(1, 60) n`,
          [tenantId, userId],
        );
      await owner.query("alter table tool_calls force row level security");
    },
  });
});
afterAll(() => database.close());

const storesOf = async (who: Identity, tenantId: string | null = null) => [
  ...new Set((await listToolCalls(who, { tenantId, limit: 1000 })).map((call) => call.tenantId)),
];

test("an operator reads every store's, staff their own, and nobody else anything", async () => {
  expect((await storesOf(operator)).toSorted()).toEqual(["aperture", "northtrail"]);
  expect(await storesOf(operator, "northtrail")).toEqual(["northtrail"]);
  expect(await storesOf(staff)).toEqual(["aperture"]);
  await expect(storesOf(staff, "northtrail")).rejects.toMatchObject(refused);
  for (const who of [ada, delegateToAssistant(ada), visitorOf("aperture")])
    await expect(storesOf(who)).rejects.toMatchObject(refused);
});

test("it says which tool, how it ended and when, and neither whose nor what", async () => {
  const [call] = await listToolCalls(staff, { limit: 1 });
  expect(call).toEqual({
    tenantId: "aperture",
    tool: "orders_list",
    effect: "read",
    outcome: "denied",
    onBehalf: true,
    durationMs: 60,
    occurredAt: "2026-01-01T00:30:00.123456Z",
  });
});

test("it is narrowed by tool, outcome and time, each by itself and together", async () => {
  const count = async (wanted: Partial<Parameters<typeof listToolCalls>[1]>) =>
    (await listToolCalls(staff, { limit: 1000, ...wanted })).length;
  expect(await count({})).toBe(60);
  expect(await count({ tool: "orders_list" })).toBe(20);
  expect(await count({ outcome: "denied" })).toBe(6);
  expect(await count({ outcome: "denied", tool: "orders_list" })).toBe(2);
  expect(await count({ since: "2026-01-01T00:20:00Z" })).toBe(21);
  expect(await count({ outcome: "'; drop table tool_calls; --" })).toBe(0);
});

test("page by page everything comes once, also what happened at the same instant", async () => {
  for (const who of [staff, operator]) {
    const all = await listToolCalls(who, { limit: 1000 });
    const paged: typeof all = [];
    let before: string | null = null;
    for (;;) {
      const page: typeof all = await listToolCalls(who, { limit: 7, before });
      if (page.length === 0) break;
      paged.push(...page);
      before = page.at(-1)!.occurredAt;
    }
    expect(paged).toHaveLength(all.length);
    expect(paged.map(({ occurredAt }) => occurredAt)).toEqual(all.map(({ occurredAt }) => occurredAt));
  }
});
