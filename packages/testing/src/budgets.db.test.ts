import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTurn } from "@orchard/assistant/turn";
import { exportAccount } from "@orchard/core/account/data";
import { spend, spendStep } from "@orchard/core/budgets/mutations";
import { getChat } from "@orchard/core/chats/data";
import { visitorOf } from "@orchard/core/tenants/data";
import type { Pool } from "@orchard/domain/budgets";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { getLanguageModel } from "@orchard/models/registry";
import { asAdministrator } from "./administrator.ts";
import { type ModelWire, startModelWire, type WireTurn } from "./model-wire.ts";

/** What a store's assistant may cost: who is counted, where it ends, and who is not kept from anything by it. */
const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const elsewhere = actor("northtrail", "ada@example.com");
const [network, otherNetwork] = ["192.0.2.7", "192.0.2.8"];

let database: TestDatabase;
let wire: ModelWire;
let answers: WireTurn[];

beforeAll(async () => {
  database = await takeOwnDatabase();
  wire = await startModelWire(() => answers.shift() ?? { text: "Yes." });
});
afterAll(async () => {
  await wire.close();
  await database.close();
});
beforeEach(async () => {
  answers = [];
  await asAdministrator(database, async (client) => {
    await client.query("delete from spending");
    await client.query("delete from pool_spending");
    await client.query(
      "update budgets set messages = 100, tokens = 1000000, cost_micros = 1000000, answers_at_once = 3, output_tokens = case when steps is null then null else 1200 end, steps = case when steps is null then null else 8 end",
    );
  });
});

const allow = (pool: Pool, column: string, value: number) =>
  asAdministrator(database, (client) =>
    client.query(`update budgets set ${column} = $1 where tenant_id = 'aperture' and pool = $2`, [
      value,
      pool,
    ]),
  );
const counted = (identity: Identity) =>
  withIdentity(identity, (tx) => tx.spending.findMany({ select: { messages: true, tokens: true } }));
const pools = async () =>
  asAdministrator(database, async (client) => {
    const { rows } = await client.query<{ pool: string; messages: number }>(
      "select case when length(pool) = 64 then 'network' else pool end as pool, sum(messages)::int as messages from pool_spending group by 1 order by 1",
    );
    return Object.fromEntries(rows.map((row) => [row.pool, row.messages]));
  });

async function ask(identity: Identity, { chatId = newId(), from = network, text = "Is it?" } = {}) {
  const model = await getLanguageModel({
    ASSISTANT_MODEL: "compatible/scripted",
    ASSISTANT_BASE_URL: wire.url,
  });
  const stream = await startTurn(identity, { chatId, messageId: newId(), text }, { model, network: from });
  let words = "";
  let problem = "";
  for await (const chunk of stream) {
    if (chunk.type === "text-delta") words += chunk.delta;
    if (chunk.type === "error") problem = chunk.errorText;
  }
  return { chatId, words, problem };
}
const spent = (sentence: RegExp) => ({
  code: "over_budget",
  message: expect.stringMatching(sentence) as string,
});

test("a question counts for its shopper and for all of the store's, with the tokens of its answer", async () => {
  await ask(ada);
  await ask(ada);
  const [day] = await counted(ada);
  expect(day!.messages).toBe(2);
  expect(day!.tokens).toBeGreaterThan(0n);
  expect(await counted(ben)).toEqual([]);
  expect(await pools()).toEqual({ shoppers: 2 });
});

test("when a shopper's day is used up the question is not kept, and others ask on", async () => {
  await allow("shopper", "messages", 1);
  const { chatId } = await ask(ada);
  await expect(ask(ada, { chatId })).rejects.toMatchObject(
    spent(
      /^The assistant has answered all that you can ask in one day\. It answers again after midnight, (in about \d+ hours|within the hour)\.$/,
    ),
  );
  expect((await getChat(ada, chatId)).messages).toHaveLength(2);
  expect(await counted(ada)).toEqual([expect.objectContaining({ messages: 1 })]);
  expect((await ask(ben)).words).toBe("Yes.");
});

test("all shoppers together have one, which visitors and other stores have no part in", async () => {
  await allow("shoppers", "messages", 1);
  await ask(ada);
  await expect(ask(ben)).rejects.toMatchObject(spent(/^The assistant has answered all that it can today\./));
  expect((await ask(visitorOf("aperture"))).words).toBe("Yes.");
  expect((await ask(elsewhere)).words).toBe("Yes.");
});

test("visitors are counted by their network, whatever they call themselves, and cannot use up what shoppers have", async () => {
  await allow("network", "messages", 2);
  await allow("visitors", "messages", 3);
  await ask(visitorOf("aperture"));
  await ask(visitorOf("aperture"));
  await expect(ask(visitorOf("aperture"))).rejects.toMatchObject(spent(/from your network/));
  expect((await ask(visitorOf("aperture"), { from: otherNetwork })).words).toBe("Yes.");
  await expect(ask(visitorOf("aperture"), { from: otherNetwork })).rejects.toMatchObject(
    spent(/for visitors today/),
  );
  expect((await ask(ada)).words).toBe("Yes.");
  expect(await pools()).toEqual({ network: 3, shoppers: 1, visitors: 3 });
});

test("no address of a network is kept", async () => {
  await ask(visitorOf("aperture"));
  const text = await asAdministrator(database, async (client) => {
    const { rows } = await client.query("select * from pool_spending");
    return JSON.stringify(rows);
  });
  expect(text).toContain("visitors");
  expect(text).not.toContain(network);
});

test("an answer ends between two steps when its tokens are used up, and says why; what was spent is counted", async () => {
  const look = { calls: [{ tool: "products_search", input: { query: "camera" } }] };
  answers = [look, { text: "Found some." }];
  expect((await ask(ada)).words).toBe("Found some.");
  await allow("shopper", "tokens", 1);
  answers = [look, { text: "Found some." }];
  await expect(ask(ada)).rejects.toMatchObject(spent(/you can ask in one day/));
  answers = [look, { text: "Found some." }];
  const { words, problem } = await ask(ben);
  expect(words).toBe("");
  expect(problem).toMatch(/^The assistant has answered all that you can ask in one day\./);
  expect((await counted(ben))[0]!.tokens).toBeGreaterThan(0n);
});

test("cost is bounded apart from tokens", async () => {
  await allow("shopper", "cost_micros", 50);
  const step = (costMicros: number) => spendStep(ada, { tokens: 1, costMicros });
  await step(20.5);
  await expect(step(40)).rejects.toMatchObject(spent(/you can ask in one day/));
  await expect(ask(ada)).rejects.toMatchObject(spent(/you can ask in one day/));
});

test("a store without a budget has no answers", async () => {
  await asAdministrator(database, (client) =>
    client.query("delete from budgets where tenant_id = 'dailygrind' and pool = 'shopper'"),
  );
  await expect(ask(actor("dailygrind", "ada@example.com"))).rejects.toMatchObject({ code: "over_budget" });
  await asAdministrator(database, (client) =>
    client.query("delete from budgets where tenant_id = 'dailygrind' and pool = 'visitors'"),
  );
  await expect(ask(visitorOf("dailygrind"))).rejects.toMatchObject({ code: "over_budget" });
});

test("steps, words of a question and of an answer, and answers at once are the store's to set", async () => {
  await allow("shopper", "steps", 1);
  answers = [{ calls: [{ tool: "products_search", input: { query: "camera" } }] }, { text: "Never said." }];
  expect((await ask(ada)).words).toBe("");
  await allow("shopper", "input_characters", 100);
  await expect(ask(ada, { text: "x".repeat(101) })).rejects.toMatchObject({ code: "invalid_input" });
  await allow("shopper", "output_tokens", 150);
  answers = [];
  const known = wire.requests.length;
  await ask(ada, { text: "x".repeat(100) });
  expect(wire.requests[known]!.body).toMatchObject({ max_tokens: 150 });
  await allow("shopper", "answers_at_once", 0);
  await expect(ask(ada)).rejects.toMatchObject({ code: "conflict" });
  await allow("shopper", "answers_at_once", 3);
  await allow("shoppers", "answers_at_once", 0);
  await expect(ask(ada)).rejects.toMatchObject({ code: "store_unavailable" });
});

test("thirty questions at once are counted one by one", async () => {
  await allow("shopper", "messages", 20);
  const asked = await Promise.allSettled(
    Array.from({ length: 30 }, () => withIdentity(ada, (tx) => spend(tx, { messages: 1 }))),
  );
  expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
  expect(await counted(ada)).toEqual([expect.objectContaining({ messages: 20 })]);
});

test("what was counted is in one's export, and older than a month nowhere", async () => {
  await ask(ada);
  expect((await exportAccount(ada)).spending).toEqual([expect.objectContaining({ messages: 1 })]);
  await asAdministrator(database, async (client) => {
    await client.query("update spending set day = day - 40");
    await client.query("update pool_spending set day = day - 400");
  });
  await ask(ada);
  expect(await counted(ada)).toHaveLength(1);
  expect(await pools()).toEqual({ shoppers: 1 });
});
