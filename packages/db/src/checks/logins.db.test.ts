import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type pg from "pg";
import { migrate } from "../migrate.ts";
import { createOwnerDatabase, type OwnerDatabase } from "../testing.ts";
import { DATABASE_CHECKS } from "./all.ts";
import type { Queryable } from "./check.ts";

/**
 * What only an administrator can break. Roles belong to the whole server, so each is made, broken and mended inside
 * a transaction that is rolled back: nobody else ever sees it.
 */
let database: OwnerDatabase;
beforeAll(async () => {
  database = await createOwnerDatabase();
  await migrate(database.owner);
});
afterAll(() => database.close());

const checkNamed = (name: string) => DATABASE_CHECKS.find((check) => check.name === name)!;
const login = `orchard_probe_${randomBytes(4).toString("hex")}`;

async function rolledBack<Result>(work: (administrator: pg.Client) => Promise<Result>): Promise<Result> {
  return database.as("administrator", async (administrator) => {
    await administrator.query("begin");
    try {
      await administrator.query(
        `create role ${login} login noinherit; alter role ${login} set track_activities = off`,
      );
      const { rows } = await administrator.query("select current_database() as name");
      await administrator.query(`grant connect on database ${rows[0].name} to ${login}`);
      return await work(administrator);
    } finally {
      await administrator.query("rollback");
    }
  });
}

describe.each([
  {
    check: "login_superuser",
    breakIt: `alter role ${login} superuser`,
    mendIt: `alter role ${login} nosuperuser`,
    nearMiss: `alter role ${login} connection limit 5`,
  },
  {
    check: "login_superuser",
    breakIt: `alter role ${login} createrole`,
    mendIt: `alter role ${login} nocreaterole`,
    nearMiss: `alter role ${login} valid until 'infinity'`,
  },
  {
    check: "login_bypassrls",
    breakIt: `alter role ${login} bypassrls`,
    mendIt: `alter role ${login} nobypassrls`,
    nearMiss: `create role ${login}_other bypassrls`,
  },
  {
    check: "login_owner",
    breakIt: `create table drafts (id int); alter table drafts owner to ${login}`,
    mendIt: "drop table drafts",
    nearMiss: `create table drafts (id int); grant all on drafts to ${login}`,
  },
  {
    check: "login_inherits",
    breakIt: `alter role ${login} inherit; grant orchard_shopper to ${login}`,
    mendIt: `revoke orchard_shopper from ${login}; alter role ${login} noinherit`,
    nearMiss: `grant orchard_shopper to ${login}`,
  },
  {
    check: "login_inherits",
    breakIt: `grant orchard_recorder to ${login}`,
    mendIt: `revoke orchard_recorder from ${login}`,
    nearMiss: `grant orchard_assistant to ${login}`,
  },
  {
    check: "login_inherits",
    breakIt: `grant pg_read_all_data to ${login}`,
    mendIt: `revoke pg_read_all_data from ${login}`,
    nearMiss: `grant ${login} to orchard_owner`,
  },
  {
    check: "activity_visible",
    breakIt: `alter role ${login} reset track_activities`,
    mendIt: `alter role ${login} set track_activities = off`,
    nearMiss: `create role ${login}_job nologin`,
  },
])("$check", ({ check, breakIt, mendIt, nearMiss }) => {
  test(`fires on: ${breakIt.replaceAll(login, "a login")}`, async () => {
    const seen = await rolledBack(async (administrator) => {
      const fires = async () =>
        (await checkNamed(check).find(administrator)).some(({ subject }) => subject === login);
      const healthy = await fires();
      await administrator.query(breakIt);
      const broken = await fires();
      await administrator.query(mendIt);
      const mended = await fires();
      await administrator.query(nearMiss);
      return { healthy, broken, mended, nearMiss: await fires() };
    });
    expect(seen).toEqual({ healthy: false, broken: true, mended: false, nearMiss: false });
  });
});

test.each([
  ["dangerous_grant", "database", "temporary"],
  ["dangerous_grant", "database", "create"],
])(
  "%s fires when a login has %s right %s, and not when it may only connect",
  async (check, subject, right) => {
    const fires = await rolledBack(async (administrator) => {
      const find = async () =>
        (await checkNamed(check).find(administrator)).map((finding) => finding.subject);
      const { rows } = await administrator.query("select current_database() as name");
      const healthy = await find();
      await administrator.query(`grant ${right} on database ${rows[0].name} to ${login}`);
      return { healthy, broken: await find() };
    });
    expect(fires).toEqual({ healthy: [], broken: [subject] });
  },
);

test("outbound_extension fires on a foreign server and on an untrusted language, not on a trusted one", async () => {
  const { find } = checkNamed("outbound_extension");
  const seen = await rolledBack(async (administrator) => {
    const healthy = await find(administrator);
    await administrator.query(
      "create foreign data wrapper elsewhere; create server far foreign data wrapper elsewhere",
    );
    await administrator.query("create language shell handler plpgsql_call_handler");
    const broken = (await find(administrator)).map(({ subject }) => subject);
    await administrator.query("drop server far; drop foreign data wrapper elsewhere; drop language shell");
    await administrator.query("create trusted language shell handler plpgsql_call_handler");
    return { healthy, broken, nearMiss: await find(administrator) };
  });
  expect(seen).toEqual({ healthy: [], broken: ["language shell", "server far"], nearMiss: [] });
});

test("pgvector_outdated fires on 0.8.1 and pgvector_missing on none, neither on 0.10.0", async () => {
  const seen = await rolledBack(async (administrator) => {
    const fired = async () => {
      const names = ["pgvector_missing", "pgvector_outdated"];
      const found = await Promise.all(names.map((name) => checkNamed(name).find(administrator)));
      return names.filter((_, index) => found[index]!.length > 0);
    };
    const versions: Record<string, string[]> = { installed: await fired() };
    for (const version of ["0.8.1", "0.8.2", "0.10.0"]) {
      await administrator.query("update pg_extension set extversion = $1 where extname = 'vector'", [
        version,
      ]);
      versions[version] = await fired();
    }
    await administrator.query("update pg_extension set extname = 'vector_gone' where extname = 'vector'");
    return { ...versions, none: await fired() };
  });
  expect(seen).toEqual({
    installed: [],
    "0.8.1": ["pgvector_outdated"],
    "0.8.2": [],
    "0.10.0": [],
    none: ["pgvector_missing"],
  });
});

// A server's version cannot be changed, so here it only says another one.
test.each([
  ["150018", "150019"],
  ["180004", "190000"],
  ["140020", "160015"],
])("postgresql_outdated fires on %s and not on %s", async (broken, sound) => {
  const saying = (version: string): Queryable => ({
    query: async () => ({ rows: [{ version: Number(version) }] }),
  });
  const { find } = checkNamed("postgresql_outdated");
  expect(await find(saying(broken))).toHaveLength(1);
  expect(await find(saying(sound))).toEqual([]);
});

describe("what is tried, not looked at", () => {
  const asStorefront = (name: string) => database.as("storefront", checkNamed(name).find);

  test("row_without_identity fires when a policy gives a visitor rows without a token", async () => {
    const { owner } = database;
    await owner.query(`alter table tenants no force row level security;
      insert into tenants (id, name, currency, locale, time_zone, order_prefix, theme, launched_on)
        values ('probe', 'Probe', 'EUR', 'en-IE', 'UTC', 'PR', '{}', '2026-01-01');
      alter table tenants force row level security`);
    expect(await asStorefront("row_without_identity")).toEqual([]);
    await owner.query("create policy extra on tenants for select to orchard_visitor using (true)");
    expect((await asStorefront("row_without_identity")).map(({ subject }) => subject)).toEqual(["tenants"]);
    await owner.query("drop policy extra on tenants");
    await owner.query("create policy extra on tenants for select to orchard_recorder using (true)");
    expect(await asStorefront("row_without_identity")).toEqual([]);
    await owner.query("drop policy extra on tenants");
  });

  test("forged_token_accepted fires when the verification stops verifying", async () => {
    const { owner } = database;
    expect(await asStorefront("forged_token_accepted")).toEqual([]);
    const { rows } = await owner.query(
      "select pg_get_functiondef('identity.claims()'::regprocedure) as text",
    );
    const asVerifier = (sql: string) =>
      owner.query(`grant create on schema identity to orchard_verifier; set role orchard_verifier; ${sql};
        reset role; revoke create on schema identity from orchard_verifier`);
    const lenient = rows[0].text.replace(
      /AS \$function\$[\s\S]*\$function\$/,
      `AS $function$ begin return query select 'aperture', null::uuid, 'shopper', '{}'::text[], '{}'::text[]; end $function$`,
    );
    await asVerifier(lenient);
    const subjects = (await asStorefront("forged_token_accepted")).map(({ subject }) => subject);
    expect(subjects).toContain("orchard_shopper");
    await asVerifier(rows[0].text);
    expect(await asStorefront("forged_token_accepted")).toEqual([]);
  });
});
