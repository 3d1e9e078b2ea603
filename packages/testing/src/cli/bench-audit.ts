import { listToolCalls } from "@orchard/core/audit/data";
import { actor, createTestDatabase, useDatabase } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";

/**
 * How fast the audit explorer finds its page among a million tool calls of three stores, each way of narrowing beside a
 * transaction under the same identity that asks for nothing. In a database of its own, on the engine that
 * TEST_DATABASE_URL chooses.
 */
const ROWS = 1_000_000;
const ROUNDS = 100;
const DAY = 24 * 60 * 60 * 1000;

const operator = actor("platform", "olive@orchard.example.com", { role: "operator" });
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();

const database = await createTestDatabase({
  prepare: async (owner) => {
    await owner.query("alter table tool_calls no force row level security");
    await owner.query("alter table users no force row level security");
    await owner.query(
      `insert into tool_calls (tenant_id, user_id, id, tool, effect, actors, scopes, outcome, row_ids, duration_ms, occurred_at)
       select u.tenant_id, u.id, md5('call ' || n)::uuid,
         (array['products_search', 'orders_list', 'purchases_search', 'cart_add', 'compatibility_check'])[1 + n % 5], 'read',
         '{assistant}', '{catalog:read}', case when n % 500 = 0 then 'denied' when n % 300 = 0 then 'failed' else 'succeeded' end,
         '{}', n % 400, now() - n * interval '7 seconds'
       from generate_series(1, $1::int) n
       join (select tenant_id, id, row_number() over (order by tenant_id, id) - 1 as place, count(*) over () as people
             from users where role = 'shopper') u on u.place = n % u.people`,
      [ROWS],
    );
    await owner.query("alter table tool_calls force row level security");
    await owner.query("alter table users force row level security");
    await owner.query("analyze tool_calls");
  },
});
useDatabase(database);

const nothing = () => withIdentity(operator, (tx) => tx.$queryRaw`select 1`);
const find =
  (who: typeof staff, wanted: Omit<Parameters<typeof listToolCalls>[1], "limit"> = {}) =>
  () =>
    listToolCalls(who, { limit: 50, since: ago(90), ...wanted });

const WAYS: Record<string, () => Promise<unknown>> = {
  "a transaction alone": nothing,
  "the newest, all stores": find(operator),
  "the newest, one store": find(staff),
  "one tool, all stores": find(operator, { tool: "cart_add" }),
  "one tool, one store": find(staff, { tool: "cart_add" }),
  "what was denied": find(operator, { outcome: "denied" }),
  "what failed with one tool, one store": find(staff, { outcome: "failed", tool: "orders_list" }),
  "a tool that was never called": find(staff, { tool: "memories_forget" }),
  "a page of two months ago": find(operator, { before: ago(60) }),
};

try {
  const rows: string[][] = [["question", "p50", "p95", "p95 of a transaction alone"]];
  let base = 0;
  for (const [name, ask] of Object.entries(WAYS)) {
    for (let warm = 0; warm < 10; warm++) await ask();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      await ask();
      times.push(performance.now() - began);
    }
    times.sort((one, other) => one - other);
    const [p50, p95] = [times[ROUNDS / 2]!, times[ROUNDS * 0.95 - 1]!];
    base ||= p95;
    rows.push([name, `${p50.toFixed(1)} ms`, `${p95.toFixed(1)} ms`, `${(p95 / base).toFixed(1)} x`]);
  }
  console.log(`${ROWS.toLocaleString("en-GB")} tool calls, ${ROUNDS} questions each, on ${database.engine}:`);
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  for (const row of rows) console.log(row.map((cell, at) => cell.padEnd(widths[at]!)).join("  "));
} finally {
  await closeDoors();
  await database.close();
}
