import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TABLES } from "@orchard/prisma/policies/expectations";
import { lackingFor, loginsOf, WHOLE } from "./attempts.ts";
import type { Table } from "./catalogue.ts";
import { type Matrix, openMatrix } from "./open.ts";
import { add, type Findings, noFindings, tryTable } from "./tables.ts";

let matrix: Matrix;
const total = noFindings();

beforeAll(async () => {
  matrix = await openMatrix();
  await matrix.administrator.query("begin");
});
afterAll(async () => {
  console.info(
    `Matrix of tables (${matrix.engine}): ${total.cases} cases tried, ${total.leaks.length} leaks, ${total.losses.length} losses.`,
  );
  await matrix.close();
});

async function everybody(table: Table): Promise<Findings> {
  const { administrator, rows, catalogue } = matrix;
  const sum = noFindings();
  const seen = new Set<string>();
  const lacking = lackingFor(TABLES[table.name]!);
  for (const asker of [...WHOLE, ...lacking, ...loginsOf(catalogue.roles)]) {
    const first = asker.role ?? asker.login;
    const found = await tryTable(administrator, asker, table, rows, { columns: !seen.has(first) });
    seen.add(first);
    add(sum, found);
  }
  add(total, sum);
  return sum;
}

describe("everybody does to a table what the expectations say, and nothing else", () => {
  test.each(Object.keys(TABLES))("%s", async (name) => {
    const table = matrix.catalogue.tables.find((each) => each.name === name)!;
    const { leaks, losses } = await everybody(table);
    expect(leaks).toEqual([]);
    expect(losses).toEqual([]);
  });
});
