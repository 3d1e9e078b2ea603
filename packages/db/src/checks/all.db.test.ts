import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "../migrate.ts";
import { createOwnerDatabase, type OwnerDatabase } from "../testing.ts";
import { DATABASE_CHECKS } from "./all.ts";
import { POLICIES_BROKEN } from "./breaks/policies.ts";
import { RIGHTS_BROKEN } from "./breaks/rights.ts";
import { TABLES_BROKEN } from "./breaks/tables.ts";

/**
 * Each check on a real database: healthy, broken (it fires and names what is broken), mended, and a near miss that
 * must not fire. What needs an administrator is in logins.db.test.ts, what an
 * app does about a finding in self-check.db.test.ts.
 */
const BREAKS = [...TABLES_BROKEN, ...POLICIES_BROKEN, ...RIGHTS_BROKEN];
const BROKEN_ELSEWHERE = [
  "postgresql_outdated",
  "pgvector_missing",
  "pgvector_outdated",
  "login_superuser",
  "login_bypassrls",
  "login_owner",
  "login_inherits",
  "tables_missing",
  "activity_visible",
  "outbound_extension",
  "row_without_identity",
  "forged_token_accepted",
];

let database: OwnerDatabase;
beforeAll(async () => {
  database = await createOwnerDatabase();
  await migrate(database.owner);
});
afterAll(() => database.close());

test.each(DATABASE_CHECKS)("$name finds nothing with the storefront's own login", async ({ find }) => {
  expect(await database.as("storefront", find)).toEqual([]);
});

test("every check is broken by a test", () => {
  const broken = new Set([...BREAKS.map(({ check }) => check), ...BROKEN_ELSEWHERE]);
  expect(DATABASE_CHECKS.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
});

test("no two checks have the same name, and each says why", () => {
  const names = DATABASE_CHECKS.map((check) => check.name);
  expect(new Set(names).size).toBe(names.length);
  expect(DATABASE_CHECKS.filter(({ why }) => !why.endsWith("."))).toEqual([]);
});

describe.each(BREAKS)("$check", ({ check, subject, breakIt, mendIt, nearMiss, undo }) => {
  const { find } = DATABASE_CHECKS.find(({ name }) => name === check)!;
  const subjects = async () => (await find(database.owner)).map((finding) => finding.subject);

  test(`fires on: ${breakIt}`, async () => {
    expect(await subjects()).toEqual([]);
    await database.owner.query(breakIt);
    try {
      expect(new Set(await subjects())).toEqual(new Set([subject].flat()));
    } finally {
      await database.owner.query(mendIt);
    }
    expect(await subjects()).toEqual([]);
  });

  test(`does not fire on: ${nearMiss}`, async () => {
    await database.owner.query(nearMiss);
    try {
      expect(await subjects()).toEqual([]);
    } finally {
      await database.owner.query(undo);
    }
  });
});
