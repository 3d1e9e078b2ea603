import type pg from "pg";
import { type Asker, attempt, literal, type Outcome, wordFor } from "./attempts.ts";
import type { Table } from "./catalogue.ts";
import { hiddenColumns, type Right, tableRight } from "./expectation.ts";
import { type Row, type Rows, tenantColumn, userColumn } from "./rows.ts";

/** What was tried, and what differed from the expectation: too much was possible (a leak), or too little. */
export type Findings = { cases: number; leaks: string[]; losses: string[] };
export const noFindings = (): Findings => ({ cases: 0, leaks: [], losses: [] });
export function add(sum: Findings, { cases, leaks, losses }: Findings): void {
  sum.cases += cases;
  sum.leaks.push(...leaks);
  sum.losses.push(...losses);
}

const REFUSED = "42501";
type Try = { statement: string; judge: (outcome: Outcome) => { leak?: string; loss?: string } };

/** Tries everything on one table as one caller. `columns` tries every column besides, which one caller a role needs. */
export async function tryTable(
  administrator: pg.Client,
  asker: Asker,
  table: Table,
  rows: Rows,
  { columns = false } = {},
): Promise<Findings> {
  const findings = noFindings();
  const run = async (tries: Try[], before?: string) => {
    const outcomes = await attempt(
      administrator,
      asker,
      tries.map(({ statement }) => statement),
      before ? { before } : {},
    );
    for (const [index, { statement, judge }] of tries.entries()) {
      const outcome = outcomes[index]!;
      const { leak, loss } = judge(outcome);
      findings.cases++;
      const said = `${asker.name}: ${leak ?? loss}: ${statement.slice(0, 300)} (${outcome.state ?? `${outcome.rows} rows`} ${outcome.message ?? ""})`;
      if (leak) findings.leaks.push(said);
      if (loss) findings.losses.push(said);
    }
  };
  const parts = partsOf(asker, table, rows);
  // Only whose rows is tested here, not which rows depend on which: the administrator suspends foreign keys.
  const detached = "set local session_replication_role = replica";
  await run([...parts.selects(), ...(columns ? parts.columns() : [])]);
  await run([...parts.updates(), ...parts.deletes()], detached);
  await run(parts.inserts(), `${detached}; delete from ${table.path}; reset session_replication_role`);
  return findings;
}

function partsOf(asker: Asker, table: Table, rows: Rows) {
  const { name, path } = table;
  const word = wordFor(asker);
  const kept = rows.kept.get(name) ?? [];
  const hidden = hiddenColumns(name, word);
  const all = table.columns.map((column) => column.name);
  const right = {
    select: tableRight(name, "select", word),
    insert: tableRight(name, "insert", word),
    update: tableRight(name, "update", word),
    delete: tableRight(name, "delete", word),
  };
  const readable = right.select ? (right.select.columns ?? all).filter((each) => !hidden.includes(each)) : [];
  const writable = (command: "insert" | "update") => (right[command] ? (right[command].columns ?? all) : []);

  const selects = (): Try[] => {
    if (!right.select) return [refusedTry(`select count(*) from ${path}`)];
    const expected = kept
      .filter((row) => isWithin(row, right.select!, asker))
      .map((row) => show(row, readable));
    return [
      {
        statement: `select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (select ${readable.join(", ")} from ${path}) x`,
        judge({ state, found }) {
          if (state) return { loss: "cannot select" };
          const seen = (found as Record<string, unknown>[]).map((values) => JSON.stringify(values));
          const extra = seen.filter((row) => !expected.includes(row));
          const missing = expected.filter((row) => !seen.includes(row));
          if (extra.length > 0) return { leak: `sees ${extra.length} rows too many, such as ${extra[0]}` };
          return missing.length > 0 ? { loss: `does not see ${missing[0]}` } : {};
        },
      },
    ];
  };

  const columns = (): Try[] => [
    refusedTry(`truncate ${path}`),
    ...all.flatMap((column) => [
      readable.includes(column)
        ? allowedTry(`select count(${column}) from ${path}`)
        : refusedTry(`select count(${column}) from ${path}`),
      ...(writable("insert").includes(column)
        ? []
        : [refusedTry(`insert into ${path} (${column}) values (default)`)]),
      ...(writable("update").includes(column) ? [] : [refusedTry(`update ${path} set ${column} = default`)]),
    ]),
  ];

  /**
   * A statement on all rows without reading any, so that nothing but its own policy holds it back; then on each row by
   * its key, for which a row must also be one that may be read. It reaches those within the right, silently no other.
   */
  const reaching = (statement: string, granted: Right): Try[] => {
    const within = (row: Row) => isWithin(row, granted, asker);
    const byKey = table.key.length > 0 && table.key.every((column) => readable.includes(column));
    const one = (row: Row): Try =>
      countTry(
        `${statement} where ${keyOf(table, row)}`,
        within(row) && isWithin(row, right.select!, asker) ? 1 : 0,
      );
    return [countTry(statement, kept.filter(within).length), ...(byKey ? kept.map(one) : [])];
  };

  const updates = (): Try[] => {
    if (!right.update) return [refusedTry(`update ${path} set ${all[0]} = default`)];
    const granted = right.update;
    const others = kept.filter((row) => !isWithin(row, granted, asker) && !row.unseen);
    const own = kept.filter((row) => isWithin(row, granted, asker));
    return writable("update").flatMap((column) => [
      ...reaching(
        `update ${path} set ${column} = ${valueIn(table, own.length > 0 ? own : kept, column)}`,
        granted,
      ),
      // An own row must not become another's.
      ...([tenantColumn(table), userColumn(table)].includes(column)
        ? others
            .slice(0, 1)
            .map((row) => refusedTry(`update ${path} set ${column} = ${valueIn(table, [row], column)}`))
        : []),
    ]);
  };

  const deletes = (): Try[] =>
    right.delete ? reaching(`delete from ${path}`, right.delete) : [refusedTry(`delete from ${path}`)];

  const inserts = (): Try[] => {
    if (table.kind !== "table") return [];
    const spares = rows.spare.get(name) ?? kept.slice(0, 1);
    return spares.map((row) => {
      const list = Object.keys(row.values).filter(
        (column) => !right.insert || writable("insert").includes(column),
      );
      const statement = `insert into ${path} (${list.join(", ")}) select ${list.join(", ")}
        from jsonb_populate_record(null::${path}, ${literal(JSON.stringify(row.values))})`;
      return right.insert && isWithin(row, right.insert, asker)
        ? countTry(statement, 1)
        : refusedTry(statement);
    });
  };

  return { selects, columns, updates, deletes, inserts };
}

/** Whether a row is among those a right speaks of, for this caller and the scopes it holds. */
export function isWithin(row: Row, { whose, scope }: Right, { identity }: Asker): boolean {
  // No sample row is granted to anybody; that a granted one is seen, a test of its own shows.
  if (!identity || whose === "granted" || (row.unseen && whose !== "whole store")) return false;
  if (scope && !(identity.scopes as readonly string[]).includes(scope)) return false;
  if (whose === "all") return true;
  return row.tenantId === identity.tenantId && (whose.endsWith("store") || row.userId === identity.userId);
}

const refusedTry = (statement: string): Try => ({
  statement,
  judge: ({ state }) => (state === REFUSED ? {} : { leak: "is not refused" }),
});

const allowedTry = (statement: string): Try => ({
  statement,
  judge: ({ state }) => (state ? { loss: "is refused" } : {}),
});

const countTry = (statement: string, expected: number): Try => ({
  statement,
  judge: ({ state, rows = 0 }) => {
    // One value for several rows of a store can meet a unique key, which is later than any policy.
    if (state === "23505" && expected > 1) return {};
    if (rows > expected) return { leak: `reaches ${rows} rows instead of ${expected}` };
    return state || rows < expected ? { loss: `reaches ${rows} rows instead of ${expected}` } : {};
  },
});

/** A row's values in the columns one can read, as the database itself orders them. */
const show = ({ values }: Row, readable: string[]) =>
  JSON.stringify(Object.fromEntries(Object.entries(values).filter(([column]) => readable.includes(column))));

const keyOf = (table: Table, row: Row) =>
  table.key.map((column) => `${column} = ${valueIn(table, [row], column)}`).join(" and ");

function valueIn(table: Table, rows: Row[], column: string): string {
  const value = rows[0]?.values[column] ?? null;
  if (value === null) return "null";
  const { type } = table.columns.find(({ name }) => name === column)!;
  return `${literal(value)}::${type}`;
}
