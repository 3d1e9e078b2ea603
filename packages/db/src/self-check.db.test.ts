import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { findProblems, requireSoundDatabase } from "./self-check.ts";
import { createOwnerDatabase, type OwnerDatabase } from "./testing.ts";

let database: OwnerDatabase;
beforeAll(async () => {
  database = await createOwnerDatabase();
  await migrate(database.owner);
});
afterAll(() => database.close());

const problems = async () =>
  (await database.as("storefront", findProblems)).map(({ check, subject }) => `${check} ${subject}`);

test("the app's own login finds nothing wrong", async () => {
  expect(await problems()).toEqual([]);
});

test("a login that owns the tables is reported", async () => {
  const found = await findProblems(database.owner);
  expect(found.map(({ check }) => check)).toEqual(["login_owner"]);
});

test("every defect is named, and nothing is served until it is mended", async () => {
  await database.owner.query(
    "alter table chats disable row level security; alter table orders no force row level security",
  );
  expect(await problems()).toEqual(["rls_disabled chats", "rls_not_forced orders"]);
  await expect(database.as("storefront", requireSoundDatabase)).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringMatching(/rls_disabled: .*chats.*rls_not_forced: .*orders/),
  });
  await database.owner.query(
    "alter table chats enable row level security; alter table orders force row level security",
  );
  await database.as("storefront", requireSoundDatabase);
});

test("a table or policy that this version has never heard of does not stop it", async () => {
  await database.owner.query(
    `create table drafts (tenant_id text, id int, primary key (tenant_id, id));
     alter table drafts enable row level security, force row level security;
     create policy select_own on drafts for select to orchard_shopper
       using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w))`,
  );
  expect(await problems()).toEqual([]);
  await database.owner.query("drop table drafts");
});

test("an empty database is refused", async () => {
  const empty = await createOwnerDatabase();
  try {
    expect((await empty.as("storefront", findProblems)).map(({ check }) => check)).toEqual([
      "tables_missing",
    ]);
  } finally {
    await empty.close();
  }
});
