import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type pg from "pg";
import { TABLES } from "./checks/tables.ts";
import { migrate } from "./migrate.ts";
import { prismaDirectory } from "./paths.ts";
import { createOwnerDatabase } from "./testing.ts";

// Prisma's own comparison needs an engine that is downloaded; this one reads the same files.
let owner: pg.Client;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ owner, close } = await createOwnerDatabase());
  await migrate(owner);
});
afterAll(() => close());

type Column = `${string}.${string}: ${string}${"" | "?"}`;

const SQL_TYPES: Record<string, string> = {
  String: "text",
  Int: "int4",
  BigInt: "int8",
  Float: "float8",
  Boolean: "bool",
  Json: "jsonb",
  Bytes: "bytea",
  "String[]": "_text",
  "Int[]": "_int4",
  "String @db.Uuid": "uuid",
  "DateTime @db.Timestamptz": "timestamptz",
  "DateTime @db.Date": "date",
};

/** Every column that the Prisma models declare. */
async function declaredColumns(): Promise<Column[]> {
  const folder = path.join(prismaDirectory, "schema");
  const files = await Promise.all(
    (await readdir(folder)).map((name) => readFile(path.join(folder, name), "utf8")),
  );
  return files.flatMap((text) =>
    [...text.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(([, body]) => {
      const table = body!.match(/@@map\("(\w+)"\)/)![1]!;
      return body!.split("\n").flatMap((line): Column[] => {
        const field = line
          .replace(/\/\/.*/, "")
          .match(/^\s+(\w+)\s+(Unsupported\("[^"]+"\)|\w+(?:\[\])?)(\?)?(.*)$/);
        if (!field || line.includes("@relation") || !/^[A-Z]/.test(field[2]!)) return [];
        const [, name, type, optional = "", rest = ""] = field;
        const native = rest.match(/@db\.\w+/)?.[0];
        const unsupported = type!.match(/Unsupported\("(\w+)/)?.[1];
        const sql = unsupported ?? SQL_TYPES[native ? `${type} ${native}` : type!];
        if (!sql) return []; // a relation to another model
        return [`${table}.${rest.match(/@map\("(\w+)"\)/)?.[1] ?? name}: ${sql}${optional as "" | "?"}`];
      });
    }),
  );
}

test("the Prisma models and the migrated tables have the same columns, types and optionality", async () => {
  const { rows } = await owner.query<{ column: Column }>(
    `select c.relname || '.' || a.attname || ': ' || t.typname || case when a.attnotnull then '' else '?' end as column
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     join pg_type t on t.oid = a.atttypid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not like '\\_%'`,
  );
  const declared = await declaredColumns();
  expect(declared.length).toBeGreaterThan(100);
  expect(rows.map((row) => row.column).toSorted()).toEqual(declared.toSorted());
});

test("the planner keeps no sample of any column under row-level security", async () => {
  const { rows } = await owner.query<{ column: string; sampled: boolean }>(
    `select c.relname || '.' || a.attname as column, coalesce(a.attstattarget, -1) <> 0 as sampled
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition and c.relrowsecurity`,
  );
  expect(rows.map((row) => row.column)).toEqual(
    expect.arrayContaining(["orders.user_id", "users.email", "messages.parts", "products.title"]),
  );
  expect(rows.filter((row) => row.sampled)).toEqual([]);
});

test("what hangs on a person's row moves with it: every key to an owned row cascades when its owner changes", async () => {
  const keys = async () =>
    (
      await owner.query<{ key: string }>(
        `select c.conrelid::regclass || ': ' || c.conname as key from pg_constraint c
         join pg_attribute a on a.attrelid = c.confrelid and a.attnum = any (c.confkey) and a.attname = 'user_id'
         where c.contype = 'f' and c.confupdtype <> 'c'`,
      )
    ).rows.map((row) => row.key);
  expect(await keys(), 'write "on update cascade" in the migration of').toEqual([]);
  await owner.query(
    "alter table messages add constraint stiff foreign key (tenant_id, user_id, chat_id) references chats",
  );
  expect(await keys()).toEqual(["messages: stiff"]);
  await owner.query("alter table messages drop constraint stiff");
});

/** Of whose changes there is nothing to keep: counts, copies, and what is a record itself. */
const NOT_KEPT = [
  "admin_actions",
  "catalog_index",
  "denials",
  "document_chunks",
  "order_numbers",
  "pool_spending",
  "review_cases",
  "review_findings",
  "review_notes",
];

test("every table of settings and catalogue keeps what is changed of it", async () => {
  const { rows } = await owner.query<{ name: string }>(
    "select tgrelid::regclass::text as name from pg_trigger where tgname = 'note_change'",
  );
  const tables = Object.keys(TABLES).filter((name) => TABLES[name]!.kind === "tenant");
  expect([...rows.map(({ name }) => name), ...NOT_KEPT].toSorted()).toEqual(tables.toSorted());
});
