import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ROLES } from "@orchard/prisma/policies/roles";
import { attempt, loginsOf, WHOLE } from "./attempts.ts";
import { readCatalogue } from "./catalogue.ts";
import { mayBecome } from "./expectation.ts";
import { type Matrix, openMatrix } from "./open.ts";
import { add, noFindings, tryTable } from "./tables.ts";
import { findUndecided, findWithoutRows } from "./undecided.ts";

// Roles belong to the whole server, which other tests use at the same time.
const NEW_LOGIN = `orchard_new_${randomBytes(4).toString("hex")}`;

let matrix: Matrix;
beforeAll(async () => void (matrix = await openMatrix()));
afterAll(() => matrix.close());
beforeEach(() => matrix.administrator.query("begin"));
afterEach(() => matrix.administrator.query("rollback"));

describe("nothing goes untried", () => {
  test("every table, function and role of the database is decided, and nothing else", async () => {
    expect(findUndecided(matrix.catalogue)).toEqual([]);
  });

  test("everybody with a right to own rows has some, at both stores", () => {
    expect(findWithoutRows(matrix.catalogue, matrix.rows)).toEqual([]);
  });

  test.each([
    ["table", "create table wishes (tenant_id text)", 'Table "wishes" is new: .* under TABLES .*: wishes: '],
    ["view", "create view everything as select * from orders", 'Table "everything" is new'],
    ["function", "create function peek(int) returns int return 1", '"peek\\(integer\\)": '],
    [
      "login",
      `create role ${NEW_LOGIN} login; grant select on orders to ${NEW_LOGIN}`,
      `under ROLES .*: ${NEW_LOGIN}: `,
    ],
    ["sequence", "create sequence numbers", 'Sequence "numbers"'],
    ["missing table", "drop table messages cascade", 'Table "messages" is gone'],
  ])("a new %s fails until somebody decides", async (_, change, said) => {
    await matrix.administrator.query(change);
    const before = findUndecided(matrix.catalogue);
    const after = findUndecided(await readCatalogue(matrix.administrator));
    expect(after.filter((line) => !before.includes(line))).toEqual([expect.stringMatching(said)]);
  });

  test("a trusted role that can suddenly log in is named", () => {
    const roles = matrix.catalogue.roles.map((role) =>
      role.name === "orchard_recorder" ? { ...role, login: true } : role,
    );
    expect(findUndecided({ ...matrix.catalogue, roles })).toContain(
      'Role "orchard_recorder" can log in, against prisma/policies/roles.ts.',
    );
  });
});

test("a login becomes the job roles it is for, and no other role", async () => {
  const roles = Object.keys(ROLES).filter((role) => role !== "orchard_embedded");
  for (const login of loginsOf(matrix.catalogue.roles)) {
    const outcomes = await attempt(
      matrix.administrator,
      login,
      roles.map((role) => `set local role ${role}`),
    );
    const became = roles.filter((_, index) => outcomes[index]!.state === undefined);
    // Taking one's own name is no change.
    became.push(login.login);
    expect(new Set(became)).toEqual(
      new Set([login.login, ...mayBecome(login.login).map((role) => `orchard_${role}`)]),
    );
  }
});

test("a tenant's partition, which has a name of its own, is refused to everybody", async () => {
  expect(matrix.partitions.length).toBeGreaterThanOrEqual(3);
  const found = noFindings();
  for (const partition of matrix.partitions)
    for (const asker of [...WHOLE, ...loginsOf(matrix.catalogue.roles)])
      add(found, await tryTable(matrix.administrator, asker, partition, matrix.rows, { columns: true }));
  expect(found.cases).toBeGreaterThan(100);
  expect(found.leaks).toEqual([]);
});
