import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type pg from "pg";
import { migrate, type Migration, readMigrations, readPolicies, withForceLifted } from "./migrate.ts";
import { createOwnerDatabase } from "./testing.ts";

let owner: pg.Client;
let close: () => Promise<void>;
let base: Migration[];

beforeAll(async () => {
  ({ owner, close } = await createOwnerDatabase());
  base = await readMigrations();
  await migrate(owner);
  await withForceLifted(owner, async () => {
    await owner.query(`insert into tenants (id, name, currency, locale, time_zone, order_prefix, theme, launched_on)
      values ('acorn', 'Acorn', 'USD', 'en-US', 'UTC', 'AC', '{}', '2020-01-01')`);
    await owner.query(`insert into chats (tenant_id, user_id, id, title)
      values ('acorn', gen_random_uuid(), gen_random_uuid(), 'first'), ('acorn', gen_random_uuid(), gen_random_uuid(), 'second')`);
  });
});
afterAll(() => close());

const next = (name: string, sql: string): Migration[] => [...base, { name: `20990101000000_${name}`, sql }];
const forced = async () =>
  (
    await owner.query(
      "select count(*)::int as n from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity",
    )
  ).rows[0].n;

/** Runs a migration that is thrown away again, ledger included. */
async function tryMigration(migrations: Migration[], look: () => Promise<unknown>, undo: string) {
  try {
    await migrate(owner, { migrations });
    return await look();
  } finally {
    await owner.query(undo);
    await owner.query("delete from _prisma_migrations where migration_name like '2099%'");
  }
}

test("the owner's own update is a silent nothing under FORCE, which is why the migrator lifts it", async () => {
  expect((await owner.query("update chats set title = title")).rowCount).toBe(0);
  const changed = await withForceLifted(owner, () => owner.query("update chats set title = title"));
  expect(changed.rowCount).toBe(2);
  expect(await forced()).toBe(0);
});

test("a backfill in a migration reaches every row, and FORCE is back afterwards", async () => {
  const look = async () => {
    expect(await forced()).toBe(0);
    return withForceLifted(
      owner,
      async () =>
        (await owner.query("select count(*)::int as n from chats where title = 'filled'")).rows[0].n,
    );
  };
  const undo = "alter table chats drop column note";
  const sql = "alter table chats add column note text; update chats set title = 'filled'";
  expect(await tryMigration(next("backfill", sql), look, undo)).toBe(2);
});

test("of two missing migrations the second failing leaves nothing of the first", async () => {
  const [first] = next("first", "alter table chats add column note text").slice(-1);
  const second = { name: "20990102000000_second", sql: "alter table no_such_table add column note text" };
  const columns = () =>
    owner.query("select from information_schema.columns where table_name = 'chats' and column_name = 'note'");
  await expect(migrate(owner, { migrations: [...base, first!, second] })).rejects.toMatchObject({
    code: "42P01",
  });
  expect((await columns()).rowCount).toBe(0);
  expect(await forced()).toBe(0);
  const both = [first!, { ...second, sql: "alter table chats alter note set default ''" }];
  const look = async () => (await columns()).rowCount;
  expect(await tryMigration([...base, ...both], look, "alter table chats drop column note")).toBe(1);
});

test("a foreign key over orphans fails, and leaves nothing of the migration behind", async () => {
  const sql = `alter table chats add column note text;
    alter table chats add foreign key (tenant_id, user_id) references users (tenant_id, id)`;
  await expect(migrate(owner, { migrations: next("orphan", sql) })).rejects.toMatchObject({ code: "23503" });
  const columns = await owner.query(
    "select from information_schema.columns where table_name = 'chats' and column_name = 'note'",
  );
  expect(columns.rowCount).toBe(0);
  expect(await forced()).toBe(0);
});

test("a migration that forces row-level security itself is refused: it would blind its own checks", async () => {
  const sql = "create table notes (tenant_id text); alter table notes force row level security";
  await expect(migrate(owner, { migrations: next("forcing", sql) })).rejects.toThrow(
    /forcing forces row-level security/,
  );
});

test("an edited migration is refused by name, and the untouched one is not applied again", async () => {
  const edited = base.map((each) => ({ ...each, sql: `${each.sql}\n-- edited` }));
  await expect(migrate(owner, { migrations: edited })).rejects.toThrow(
    /foundation was changed after it was applied/,
  );
  expect(await migrate(owner)).toEqual([]);
});

test("a policy that left the files leaves the database", async () => {
  const policies = `${await readPolicies()}\ncreate policy stray on chats for select to orchard_operator using (true);`;
  const strays = async () =>
    (await owner.query("select count(*)::int as n from pg_policies where policyname = 'stray'")).rows[0].n;
  await migrate(owner, { policies });
  expect(await strays()).toBe(1);
  await migrate(owner);
  expect(await strays()).toBe(0);
});

test("the ledger is Prisma's: name, checksum of the file, finished", async () => {
  const { rows } = await owner.query(
    "select migration_name, length(checksum) as n, finished_at is not null as done, applied_steps_count from _prisma_migrations",
  );
  expect(rows).toEqual(
    base.map(({ name }) => ({ migration_name: name, n: 64, done: true, applied_steps_count: 1 })),
  );
});

describe("a partition", () => {
  test("made by the function has row-level security of its own and no grants", async () => {
    await owner.query("select catalog.add_tenant_partition('acorn')");
    const { rows } = await owner.query(
      "select relrowsecurity as rls, relforcerowsecurity as forced, relacl from pg_class where relname = 'catalog_index_acorn'",
    );
    expect(rows[0]).toMatchObject({ rls: true, forced: true });
    expect(String(rows[0].relacl)).not.toMatch(/visitor|shopper|assistant|public/);
  });

  test("made by hand without it is secured at the next application of the policies", async () => {
    await owner.query("create table catalog_index_bare partition of catalog_index for values in ('bare')");
    const secured = async () =>
      (
        await owner.query(
          "select relrowsecurity and relforcerowsecurity as yes from pg_class where relname = 'catalog_index_bare'",
        )
      ).rows[0].yes;
    expect(await secured()).toBe(false);
    await migrate(owner, { policies: `${await readPolicies()}\n-- once more` });
    expect(await secured()).toBe(true);
  });
});
