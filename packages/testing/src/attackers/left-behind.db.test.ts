import pg from "pg";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { actor, createPool, tokenFor } from "@orchard/db/testing";
import { reportTally } from "../tally.ts";

// What injected SQL leaves on a pooled connection meets the next shopper there. Each trick is shown to work on a bare
// pool first, then tried on ours.
const engine = process.env["ORCHARD_TEST_ENGINE"] === "postgres" ? "postgres" : "embedded";
const url = process.env["ORCHARD_STOREFRONT_DATABASE_URL"]!;
const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");
const tally = { attacker: "left on a pooled connection", engine, cases: 0, leaks: 0, escapes: 0 };
const open: { end: () => Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.end()));
});
afterAll(() => reportTally(tally));

const POOLS = {
  bare: () => new pg.Pool({ connectionString: url, max: 1 }),
  ours: () => createPool(url, 1),
};

type Kind = keyof typeof POOLS;
type Run = (client: pg.PoolClient) => Promise<unknown>;

function poolOf(kind: Kind): pg.Pool {
  const pool = POOLS[kind]();
  // A connection that cannot be cleaned is dropped; that is no failure of the test.
  pool.on("error", () => undefined);
  open.push(pool);
  return pool;
}

/** What the next one finds on the connection that `before` was left on. */
async function next<Found>(
  pool: pg.Pool,
  before: Run,
  find: (client: pg.PoolClient) => Promise<Found>,
): Promise<Found> {
  const first = await pool.connect();
  await before(first);
  first.release();
  const second = await pool.connect();
  try {
    return await find(second);
  } finally {
    second.release();
  }
}

async function as(client: pg.PoolClient, identity: typeof ada, work: Run): Promise<void> {
  await client.query("begin");
  await client.query(
    "select set_config('role', 'orchard_shopper', true), set_config('orchard.token', $1, true), set_config('search_path', 'public', true)",
    [await tokenFor(identity)],
  );
  await work(client);
  await client.query("commit");
}

/** Where a trick works. It must on a bare pool, or it proves nothing about ours. */
async function whereItWorks(trick: (kind: Kind) => Promise<boolean>): Promise<Record<Kind, boolean>> {
  const [bare, ours] = [await trick("bare"), await trick("ours")];
  tally.cases++;
  if (ours) tally.leaks++;
  return { bare, ours };
}
const ON_BARE_ONLY = { bare: true, ours: false };

describe.skipIf(engine === "embedded")("on PostgreSQL", () => {
  test("a statement put under the driver's name runs under nobody else's token", async () => {
    const recent = { name: "recent", text: "select number from orders order by number limit 1" };
    const tells = async (kind: Kind) => {
      const accomplice = new pg.Client({ connectionString: url });
      open.push(accomplice);
      await accomplice.connect();
      await accomplice.query("listen accomplice");
      let heard = "";
      accomplice.on("notification", ({ payload }) => (heard += payload));

      const pool = poolOf(kind);
      await next(
        pool,
        (client) =>
          as(client, ada, async () => {
            await client.query(recent);
            await client.query("deallocate recent");
            await client.query(
              "prepare recent as select pg_notify('accomplice', (select string_agg(number, ',') from orders)) as number",
            );
          }),
        // The driver believes it prepared this itself; without it there is an error and no answer.
        (client) => as(client, ben, () => client.query(recent)).catch(() => undefined),
      );
      await accomplice.query("select 1");
      return heard.includes("AP-");
    };
    expect(await whereItWorks(tells)).toEqual(ON_BARE_ONLY);
  });

  test.each([
    ["a role", "set role orchard_shopper"],
    ["a token", "set orchard.token = 'left'"],
    ["a schema to look into first", "set search_path = pg_temp, public"],
    ["policies that raise", "set row_security = off"],
    ["a bound of a millisecond", "set lock_timeout = 1"],
    ["transactions that may not write", "set default_transaction_read_only = on"],
    ["another way to write dates", "set datestyle = 'German'"],
    ["bound values in error messages", "set log_parameter_max_length_on_error = -1"],
    ["backslashes that escape", "set standard_conforming_strings = off"],
    ["another encoding", "set client_encoding = 'LATIN1'"],
    ["plans that are never made anew", "set plan_cache_mode = force_generic_plan"],
  ])("nobody inherits %s", async (_, statement) => {
    const works = await whereItWorks((kind) =>
      next(
        poolOf(kind),
        (client) => client.query(statement),
        async (client) => {
          const fresh = new pg.Client({ connectionString: url });
          open.push(fresh);
          await fresh.connect();
          const settings = `select json_object_agg(name, setting) as set, current_user as role, current_setting('orchard.token', true) as token
            from pg_settings where name not in ('application_name')`;
          const [found, wanted] = await Promise.all([client.query(settings), fresh.query(settings)]);
          const tokenless = (row: Record<string, unknown>) => ({ ...row, token: row["token"] || null });
          return JSON.stringify(tokenless(found.rows[0])) !== JSON.stringify(tokenless(wanted.rows[0]));
        },
      ),
    );
    expect(works).toEqual(ON_BARE_ONLY);
  });

  test.each([
    [
      "a cursor over the attacker's rows",
      "declare kept cursor with hold for select 1",
      "select count(*)::int as n from pg_cursors where is_holdable",
    ],
    ["an open ear", "listen everybody", "select count(*)::int as n from pg_listening_channels()"],
    [
      "a prepared statement",
      "prepare kept as select 1",
      "select count(*)::int as n from pg_prepared_statements",
    ],
  ])("nobody inherits %s", async (_, leave, count) => {
    const works = await whereItWorks((kind) =>
      next(
        poolOf(kind),
        (client) => client.query(leave),
        async (client) => (await client.query(count)).rows[0].n > 0,
      ),
    );
    expect(works).toEqual(ON_BARE_ONLY);
  });

  test("nobody begins inside another's open transaction", async () => {
    const inside = (kind: Kind) =>
      next(
        poolOf(kind),
        (client) => client.query("begin; set local role orchard_shopper"),
        (client) =>
          client.query("savepoint inside").then(
            () => true,
            () => false,
          ),
      );
    expect(await whereItWorks(inside)).toEqual(ON_BARE_ONLY);
  });

  test("nobody begins inside another's failed transaction", async () => {
    const inside = (kind: Kind) =>
      next(
        poolOf(kind),
        async (client) => {
          await client.query("begin");
          await client.query("select 1 / 0").catch(() => undefined);
        },
        (client) =>
          client.query("select 1").then(
            () => false,
            () => true,
          ),
      );
    expect(await whereItWorks(inside)).toEqual(ON_BARE_ONLY);
  });
});

describe.runIf(engine === "embedded")("on the embedded engine", () => {
  test("what one connection sets, every other one meets: one session underneath", async () => {
    const [one, other] = [poolOf("bare"), poolOf("bare")];
    await one.query("select set_config('orchard.left', 'behind', false)");
    const { rows } = await other.query("select current_setting('orchard.left', true) as left");
    expect(rows[0].left).toBe("behind");
    tally.cases++;
    tally.escapes++;
    await one.query("reset all");
  });

  test("what is set inside a transaction ends with it", async () => {
    const pool = poolOf("ours");
    const client = await pool.connect();
    await as(client, ada, () => client.query("select 1"));
    client.release();
    const { rows } = await pool.query(
      "select current_user as role, coalesce(current_setting('orchard.token', true), '') as token",
    );
    tally.cases++;
    if (rows[0].token !== "") tally.leaks++;
    expect(rows[0]).toEqual({ role: "orchard_embedded", token: "" });
  });
});
