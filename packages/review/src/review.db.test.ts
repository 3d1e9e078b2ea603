import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { SOURCE_CHECKS } from "@orchard/db/checks";
import { inspectDatabase } from "@orchard/db/inspection";
import { createTestDatabase, useDatabase } from "@orchard/db/testing";
import { closeDoors } from "@orchard/db/with-identity";
import { mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { listInterfaces } from "./interfaces.ts";
import { buildReview } from "./review.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const visitor = mintIdentity({ tenantId: "platform", userId: newId(), role: "visitor" });
// Making a database takes its time on a busy machine.
const PATIENT = { timeout: 120_000 };
const before = { ...process.env };
afterEach(async () => {
  await closeDoors();
  Object.assign(process.env, before);
});

async function review() {
  const database = await inspectDatabase(visitor);
  return buildReview({
    database,
    interfaces: await listInterfaces(repository, database),
    sourceChecks: await Promise.all(
      SOURCE_CHECKS.map(async ({ name, why, find }) => ({ name, why, findings: await find(repository) })),
    ),
    setting: {
      embedded: database.embedded,
      encrypted: database.encrypted,
      demo: true,
      offlineModel: true,
    },
  });
}

test("this repository and its database pass their review", async () => {
  const { failures, interfaces, database } = await review();
  expect(failures).toEqual([]);
  expect(interfaces.length).toBeGreaterThan(70);
  expect(database.embedded).toBe(process.env["ORCHARD_TEST_ENGINE"] === "embedded");
  expect(database.logins).toEqual(
    database.embedded ? ["orchard_embedded"] : ["orchard_storefront", "orchard_admin"],
  );
});

test(
  "a table and a function that appear in the database show up by themselves and fail until described",
  PATIENT,
  async () => {
    const database = await createTestDatabase({
      withSeed: false,
      prepare: async (owner) => {
        await owner.query(
          `create table wishes (tenant_id text, user_id uuid, id uuid, product text, primary key (tenant_id, user_id, id));
         alter table wishes enable row level security, force row level security;
         create function public.count_wishes() returns bigint language sql return 1;
         revoke all on function public.count_wishes() from public;
         grant execute on function public.count_wishes() to orchard_shopper`,
        );
      },
    });
    try {
      useDatabase(database);
      const found = (await review()).failures.map(({ name, message }) => `${name}: ${message}`);
      expect(found).toEqual([
        expect.stringMatching(/^table_unclassified: .*wishes.*tables\.ts/),
        expect.stringMatching(/^interface_undescribed: .*"table wishes"/),
        expect.stringMatching(/^interface_undescribed: .*"function public\.count_wishes"/),
      ]);
    } finally {
      await closeDoors();
      await database.close();
    }
  },
);

test(
  "a database that the apps refuse is reviewed all the same, and says what could not be looked at",
  PATIENT,
  async () => {
    const database = await createTestDatabase({
      withSeed: false,
      prepare: async (owner) => {
        await owner.query("alter table chats no force row level security");
      },
    });
    try {
      useDatabase(database);
      expect((await review()).failures.map(({ name }) => name)).toEqual([
        "rls_not_forced",
        "named_prepared_statement",
      ]);
    } finally {
      await closeDoors();
      await database.close();
    }
  },
);

test("the threat model lists exactly the trusted functions that the database has", async () => {
  const { trusted } = await inspectDatabase(visitor);
  const text = await readFile(new URL("../../../docs/threat-model.md", import.meta.url), "utf8");
  const listed = [...text.matchAll(/^\| `([a-z_]+\.[a-z_]+)` +\| `(orchard_[a-z_]+)`/gm)].map(
    ([, name, owner]) => `${name} as ${owner}`,
  );
  const live = trusted.map(({ name, owner }) => `${name.replace(/\(.*/, "")} as ${owner}`);
  expect(listed.toSorted()).toEqual(live.toSorted());
});
