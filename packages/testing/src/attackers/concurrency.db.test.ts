import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "@orchard/domain/errors";
import { newId } from "@orchard/domain/ids";
import { getChat } from "@orchard/core/chats/data";
import { loadStore, SEED_STORES } from "@orchard/db/seed";
import { actor, processDatabase } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import { asAdministrator } from "../administrator.ts";
import { reportTally } from "../tally.ts";
import { abandoned, Leak, OPERATIONS, type Shopper } from "./concurrent-shoppers.ts";

// Many shoppers over few connections, with everything that goes wrong in between: each answer and each row must be its
// asker's. A connection that carries one request's state or answer into the next is how others' chats have leaked.
const engine = process.env["ORCHARD_TEST_ENGINE"] === "postgres" ? "postgres" : "embedded";
const SHOPPERS = 20;
const CONNECTIONS = 4;
const operations = Number(process.env["ORCHARD_OPERATIONS"] ?? 25);
const database = processDatabase();
const tally = { attacker: "twenty shoppers at once", engine, cases: 0, leaks: 0 };

let shoppers: Shopper[];
const outcomes: Record<string, number> = {};

beforeAll(async () => {
  await closeDoors();
  process.env["ORCHARD_POOL_SIZE"] = String(CONNECTIONS);
  const people = await Promise.all(
    SEED_STORES.map(async (store) => (await loadStore(store)).people.map(({ email }) => actor(store, email))),
  );
  // The same people at different stores stand next to each other: accounts that are easily confused.
  const mixed = people[0]!.flatMap((_, index) => people.map((of) => of[index]!)).slice(0, SHOPPERS);
  const orders = await asAdministrator(database, async (client) => {
    const { rows } = await client.query<{ tenant_id: string; user_id: string; number: string }>(
      "select tenant_id, user_id, number from orders",
    );
    return rows;
  });
  shoppers = mixed.map((identity) => ({
    identity,
    mark: `mark-${identity.tenantId}-${identity.userId}`,
    chatId: newId(),
    said: 0,
    numbers: new Set(
      orders
        .filter((row) => row.tenant_id === identity.tenantId && row.user_id === identity.userId)
        .map((row) => row.number),
    ),
  }));
  // Every shopper's chat exists before the others pry.
  for (const shopper of shoppers) await OPERATIONS.say(shopper, shopper);
});
afterAll(async () => {
  await closeDoors();
  delete process.env["ORCHARD_POOL_SIZE"];
  reportTally(tally);
});

// WebAssembly has no timers: on the embedded engine no statement runs out of time.
const names = (Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[]).filter(
  (name) => engine === "postgres" || name !== "runOutOfTime",
);

// A backend that is ended takes its transaction with it. The app says "later" then, or fails; it never answers wrongly.
const forgive = (error: unknown) => {
  if (error instanceof Leak) tally.leaks++;
  if (error instanceof Leak || !killing) throw error;
  const kind = error instanceof AppError ? error.code : "error";
  outcomes[kind] = (outcomes[kind] ?? 0) + 1;
};
let killing = false;

async function endBackends(until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    await sleep(150);
    await asAdministrator(database, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and usename = 'orchard_storefront' order by random() limit 1`,
      ),
    );
    outcomes["ended backends"] = (outcomes["ended backends"] ?? 0) + 1;
  }
}

async function everybodyAtOnce(seed: number): Promise<void> {
  const plans = fc.sample(
    fc.array(
      fc.record({ name: fc.constantFrom(...names), other: fc.integer({ min: 1, max: SHOPPERS - 1 }) }),
      {
        minLength: operations,
        maxLength: operations,
      },
    ),
    { numRuns: SHOPPERS, seed },
  );
  await Promise.all(
    shoppers.map(async (me, index) => {
      for (const { name, other } of plans[index]!) {
        tally.cases++;
        outcomes[name] = (outcomes[name] ?? 0) + 1;
        await OPERATIONS[name](me, shoppers[(index + other) % SHOPPERS]!).catch(forgive);
      }
    }),
  );
  await Promise.all(abandoned.splice(0).map((answer) => answer.catch(forgive)));
}

/** What the tables hold in the end, seen by an administrator. */
async function requireOwnRows(): Promise<void> {
  const { rows } = await asAdministrator(database, (client) =>
    client.query<{ tenant_id: string; user_id: string; text: string }>(
      `select tenant_id, user_id, parts::text as text from messages where parts::text ~ $1
       union all select tenant_id, user_id, title from chats where title ~ $1 or title = 'undone'
       union all select tenant_id, user_id, row_ids::text from tool_calls where row_ids::text ~ $1`,
      // Names of products may end in "mark" as well.
      ["\\mmark-[a-z]+-[0-9a-f]{8}-"],
    ),
  );
  expect(rows.length).toBeGreaterThan(SHOPPERS);
  const wrong = rows.filter((row) => !row.text.includes(`mark-${row.tenant_id}-${row.user_id}`));
  tally.leaks += wrong.length;
  expect(wrong).toEqual([]);
}

const MINUTES = 60_000;

test(
  `every answer and row is its asker's: ${SHOPPERS} shoppers, ${CONNECTIONS} connections`,
  async () => {
    await everybodyAtOnce(1);
    expect(Object.keys(outcomes).toSorted()).toEqual(names.toSorted());
    await requireOwnRows();
    // Nothing that was said got lost either.
    for (const me of shoppers) expect((await getChat(me.identity, me.chatId)).messages).toHaveLength(me.said);
  },
  10 * MINUTES,
);

test.skipIf(engine === "embedded")(
  "also while backends are being ended under them",
  async () => {
    killing = true;
    const stop = new AbortController();
    const ending = endBackends(stop.signal);
    try {
      await everybodyAtOnce(2);
    } finally {
      stop.abort();
      await ending;
    }
    killing = false;
    expect(outcomes["ended backends"]).toBeGreaterThan(1);
    await requireOwnRows();
    // And the pool has recovered.
    for (const me of shoppers) await OPERATIONS.orders(me);
  },
  10 * MINUTES,
);
