import { createHash } from "node:crypto";
import type pg from "pg";
import { SAMPLES, UNSEEN } from "@orchard/prisma/policies/samples";
import { ACTORS } from "../actors.ts";
import type { Catalogue, Column, Table } from "./catalogue.ts";

/** Somebody who can own rows; without a user, a tenant itself. */
export type Subject = { tenantId: string; userId?: string; role?: string };
/** A row as the administrator sees it. `unseen` ones are there to be hidden even from their own store. */
export type Row = Partial<Subject> & { values: Record<string, unknown>; unseen: boolean };
/** Each table's rows in the database, and one more of everybody's that could be added to it. */
export type Rows = { kept: Map<string, Row[]>; spare: Map<string, Row[]> };

export const OWNERS: Subject[] = ACTORS.filter(({ identity }) => identity.actors.length === 0).map(
  ({ identity: { tenantId, userId, role } }) => ({ tenantId, userId, role }),
);
export const TENANTS: Subject[] = [...new Set(OWNERS.map(({ tenantId }) => tenantId))].map((tenantId) => ({
  tenantId,
}));

const has = (table: Table, column: string) => table.columns.some(({ name }) => name === column);
export const tenantColumn = ({ name }: Table) => (name === "tenants" ? "id" : "tenant_id");
export const userColumn = ({ name }: Table) => (name === "users" ? "id" : "user_id");
const isTenants = (table: Table) => has(table, tenantColumn(table));
export const isOwned = (table: Table) => isTenants(table) && has(table, userColumn(table));

/** Makes a row of everybody in every table, and reads back all there are. @throws naming the table that needs a value */
export async function makeRows(administrator: pg.Client, { tables }: Catalogue): Promise<Rows> {
  const made = new Map<string, Row[]>();
  const spare = new Map<string, Row[]>();
  for (const table of inOrder(tables.filter(({ kind }) => kind === "table")).filter(isTenants)) {
    if (table.name === "catalog_index") await addPartitions(administrator);
    made.set(table.name, []);
    spare.set(table.name, []);
    const unseen = UNSEEN[table.name];
    for (const subject of isOwned(table) ? OWNERS : TENANTS) {
      const first = valuesOf(table, subject, 0, made);
      if (!first) continue; // a visitor where a person is needed
      made.get(table.name)!.push(await insert(administrator, table, subject, first));
      spare.get(table.name)!.push({ ...subject, values: valuesOf(table, subject, 1, made)!, unseen: false });
      if (unseen)
        await insert(administrator, table, subject, { ...valuesOf(table, subject, 2, made)!, ...unseen });
    }
  }
  const kept = new Map<string, Row[]>();
  for (const table of tables.filter(({ kind }) => kind === "table" || kind === "view"))
    kept.set(table.name, await readRows(administrator, table));
  return { kept, spare };
}

/** Every row of a table, with its owner. */
async function readRows(administrator: pg.Client, table: Table): Promise<Row[]> {
  const { rows } = await administrator.query<{ values: Record<string, unknown> }>(
    `select to_jsonb(x) as values from ${table.name} x`,
  );
  const unseen = Object.entries(UNSEEN[table.name] ?? {});
  return rows.map(({ values }) => ({
    ...(isTenants(table) ? { tenantId: values[tenantColumn(table)] as string } : {}),
    ...(isOwned(table) ? { userId: values[userColumn(table)] as string } : {}),
    values,
    unseen: unseen.length > 0 && unseen.every(([column, value]) => values[column] === value),
  }));
}

async function addPartitions(administrator: pg.Client): Promise<void> {
  await administrator.query("set role orchard_owner");
  for (const { tenantId } of TENANTS)
    await administrator.query("select catalog.add_tenant_partition($1)", [tenantId]);
  await administrator.query("reset role");
}

async function insert(
  administrator: pg.Client,
  table: Table,
  subject: Subject,
  values: Record<string, unknown>,
): Promise<Row> {
  const columns = Object.keys(values);
  try {
    const { rows } = await administrator.query<{ values: Record<string, unknown> }>(
      `insert into ${table.name} as x (${columns.join(", ")})
       select ${columns.join(", ")} from jsonb_populate_record(null::${table.name}, $1) returning to_jsonb(x) as values`,
      [JSON.stringify(values)],
    );
    return { ...subject, values: rows[0]!.values, unseen: false };
  } catch (error) {
    throw new Error(
      `No sample row of "${table.name}" could be made: ${(error as Error).message}. ` +
        `Say what it needs by a line under SAMPLES in prisma/policies/samples.ts: ${table.name}: { column: value },`,
      { cause: error },
    );
  }
}

/** Tables after those they refer to. */
function inOrder(tables: Table[]): Table[] {
  const left = [...tables];
  const done: Table[] = [];
  while (left.length > 0) {
    const ready = left.findIndex((table) =>
      table.references.every((to) => to.table === table.name || done.some(({ name }) => name === to.table)),
    );
    done.push(...left.splice(Math.max(ready, 0), 1));
  }
  return done;
}

/** A row's values for somebody, or undefined when it would have to refer to something they cannot have. */
function valuesOf(
  table: Table,
  subject: Subject,
  number: number,
  made: Map<string, Row[]>,
): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  for (const column of table.columns.filter(({ generated }) => !generated)) {
    const from = table.references.find(
      (reference) => reference.columns.includes(column.name) && reference.table !== table.name,
    );
    const referred = from && made.get(from.table)?.find((row) => belongsTo(row, subject));
    if (SAMPLES[table.name]?.[column.name] !== undefined)
      values[column.name] = SAMPLES[table.name]![column.name];
    else if (column.name === tenantColumn(table) || column.name === userColumn(table)) {
      if (from && !referred) return undefined;
      values[column.name] = column.name === tenantColumn(table) ? subject.tenantId : subject.userId;
    } else if (table.name === "users" && column.name === "role") {
      if (subject.role === "visitor") return undefined;
      values[column.name] = subject.role;
    } else if (!column.required) continue;
    else if (from) {
      if (!referred) return undefined;
      values[column.name] = referred.values[from.targets[from.columns.indexOf(column.name)]!];
    } else values[column.name] = column.listed ?? sampleOf(column, table, subject, number);
  }
  return values;
}

/** One's own row, or one that belongs to the store as a whole. */
const belongsTo = (row: Row, { tenantId, userId }: Subject) =>
  row.tenantId === tenantId && (!row.userId || !userId || row.userId === userId);

function sampleOf({ name, type }: Column, table: Table, subject: Subject, number: number): unknown {
  const label = `sample-${number}${subject.userId?.slice(-2) ?? ""}-${subject.tenantId}-${name}`.slice(0, 50);
  const hash = createHash("sha256").update(`${table.name} ${label}`).digest("hex");
  const dimensions = /vec(?:tor)?\((\d+)\)/.exec(type)?.[1];
  if (dimensions) return JSON.stringify(Array.from({ length: Number(dimensions) }, () => 0.1));
  if (type.endsWith("[]")) return [];
  if (type === "uuid")
    return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  if (type === "bytea") return `\\x${hash}`;
  if (type === "tsvector") return "'sample':1";
  if (type === "boolean") return false;
  if (type.startsWith("json")) return {};
  if (type === "interval") return "1 day";
  if (type === "inet") return "127.0.0.1";
  if (/^(timestamp|date)/.test(type)) return "now";
  if (/^(small|big)?int|^numeric|^double|^real/.test(type)) return 1;
  return label;
}
