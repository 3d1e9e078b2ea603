import { ROLES as JOB_ROLES } from "@orchard/domain/identity";
import { FUNCTIONS, TABLES } from "@orchard/prisma/policies/expectations";
import { ROLES } from "@orchard/prisma/policies/roles";
import { ACTORS } from "../actors.ts";
import type { Catalogue, Table } from "./catalogue.ts";
import { COMMANDS, FILE, ROLES_FILE, tableRight } from "./expectation.ts";
import { isOwned, OWNERS, type Rows, TENANTS, tenantColumn } from "./rows.ts";

/** What the database has and nobody has decided about yet, or the other way round; each with the line to write. */
export function findUndecided({ tables, routines, roles }: Catalogue): string[] {
  const decided = tables.filter(({ kind }) => kind === "table" || kind === "view");
  return [
    ...tables
      .filter(({ kind }) => kind === "sequence")
      .map(({ name }) => `Sequence "${name}": keys here are random ids, and the matrix tries no sequences.`),
    ...differences(
      "Table",
      "TABLES",
      decided.map(({ name }) => name),
      TABLES,
      (name) => `${keyed(name)}: ["select own with …: shopper"], or [] for nobody`,
    ),
    ...differences(
      "Function",
      "FUNCTIONS",
      routines.map(({ name }) => name),
      FUNCTIONS,
      (name) => `"${name}": ["own with …: shopper"], or [] for nobody`,
    ),
    ...differences(
      "Role",
      "ROLES",
      roles.map(({ name }) => name),
      // One engine has no role of its own.
      Object.fromEntries(Object.entries(ROLES).filter(([role]) => role !== "orchard_embedded")),
      (name) => `${name}: "definer", or "login of …"`,
      ROLES_FILE,
    ).filter((line) => !line.startsWith('Role "orchard_embedded"')),
    ...roles
      .filter(({ name, login }) => login !== /^(login|owner)/.test(ROLES[name] ?? (login ? "login" : "")))
      .map(({ name, login }) => `Role "${name}" ${login ? "can" : "cannot"} log in, against ${ROLES_FILE}.`),
    ...JOB_ROLES.filter((role) => !ACTORS.some(({ identity }) => identity.role === role)).map(
      (role) => `Job role "${role}" is nobody: add one of it to ACTORS in packages/testing/src/actors.ts.`,
    ),
  ];
}

function differences(
  what: string,
  list: string,
  present: string[],
  expected: Record<string, unknown>,
  line: (name: string) => string,
  file = FILE,
): string[] {
  return [
    ...present
      .filter((name) => !(name in expected))
      .map(
        (name) =>
          `${what} "${name}" is new: decide who reaches it and add a line under ${list} in ${file}: ${line(name)}`,
      ),
    ...Object.keys(expected)
      .filter((name) => !present.includes(name))
      .map((name) => `${what} "${name}" is gone: remove its line under ${list} in ${file}.`),
  ];
}

const keyed = (name: string) => (name.includes(".") ? `"${name}"` : name);

/** Somebody whose right to a table would go untried, because no row there is theirs. */
export function findWithoutRows({ tables }: Catalogue, { kept }: Rows): string[] {
  return tables
    .filter(({ kind, columns }) => kind === "table" && columns.some(({ name }) => name === "tenant_id"))
    .flatMap((table) => {
      const rows = kept.get(table.name)!;
      const missing = isOwned(table)
        ? OWNERS.filter(
            ({ tenantId, userId, role }) =>
              (role === "shopper" || COMMANDS.some((command) => hasOwn(table, command, role!))) &&
              !rows.some((row) => row.tenantId === tenantId && row.userId === userId),
          )
        : TENANTS.filter(
            ({ tenantId }) => !rows.some(({ values }) => values[tenantColumn(table)] === tenantId),
          );
      return missing.map(
        ({ tenantId, role }) => `No row of "${table.name}" is ${role ?? "the store"}'s at ${tenantId}.`,
      );
    });
}

const hasOwn = (table: Table, command: (typeof COMMANDS)[number], role: string) =>
  tableRight(table.name, command, role)?.whose === "own";
