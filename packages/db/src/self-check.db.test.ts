import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type pg from "pg";
import { migrate } from "./migrate.ts";
import { findProblems } from "./self-check.ts";
import { createOwnerDatabase, rawly } from "./testing.ts";

let owner: pg.Client;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ owner, close } = await createOwnerDatabase());
  await migrate(owner);
});
afterAll(() => close());

const checks = async (client: Parameters<typeof findProblems>[0] = owner) =>
  (await findProblems(client)).map((problem) => problem.check);
const rls = async () => (await checks()).filter((check) => check.startsWith("rls"));

test("the app's own login finds nothing wrong", async () => {
  expect(await rawly({}, (client) => checks(client))).toEqual([]);
});

test("a login that owns the tables is reported", async () => {
  expect(await checks()).toContain("login_owner");
});

describe.each([
  [
    "rls_disabled",
    "alter table chats disable row level security",
    "alter table chats enable row level security",
  ],
  [
    "rls_not_forced",
    "alter table chats no force row level security",
    "alter table chats force row level security",
  ],
  ["rls_disabled", "create table drafts (tenant_id text)", "drop table drafts"],
])("%s", (check, breakIt, mendIt) => {
  test(`fires on: ${breakIt}`, async () => {
    expect(await rls()).toEqual([]);
    await owner.query(breakIt);
    expect(await rls()).toEqual([check]);
    await owner.query(mendIt);
    expect(await rls()).toEqual([]);
  });
});

test("a table that belongs to no tenant is not reported", async () => {
  await owner.query("create table notices (text text)");
  expect(await rls()).toEqual([]);
  await owner.query("drop table notices");
});

describe("versions, roles and extension, as a server would report them", () => {
  const server = (over: { version?: string; vector?: string | null; login?: object }) => ({
    query: async (sql: string) => {
      if (sql.includes("server_version_num")) return { rows: [{ v: over.version ?? "150019" }] };
      if (sql.includes("pg_extension"))
        return { rows: over.vector === null ? [] : [{ v: over.vector ?? "0.8.2" }] };
      if (sql.includes("session_user")) {
        return {
          rows: [
            {
              rolname: "app",
              rolsuper: false,
              rolbypassrls: false,
              owner: false,
              inherited: [],
              ...over.login,
            },
          ],
        };
      }
      return { rows: [{ name: "orders", rls: true, forced: true }] };
    },
  });
  const problemsOf = (over: Parameters<typeof server>[0]) => checks(server(over));

  test.each([
    ["postgresql_outdated", { version: "150018" }, { version: "150019" }],
    ["postgresql_outdated", { version: "180004" }, { version: "190000" }],
    ["postgresql_outdated", { version: "140020" }, { version: "160015" }],
    ["pgvector_outdated", { vector: "0.8.1" }, { vector: "0.10.0" }],
    ["pgvector_missing", { vector: null }, {}],
    ["login_superuser", { login: { rolsuper: true } }, {}],
    ["login_bypassrls", { login: { rolbypassrls: true } }, {}],
    ["login_inherits", { login: { inherited: ["orchard_shopper"] } }, {}],
  ])("%s fires and its near miss does not", async (check, broken, sound) => {
    expect(await problemsOf(broken)).toEqual([check]);
    expect(await problemsOf(sound)).toEqual([]);
  });
});
