import { FUNCTIONS, TABLES } from "@orchard/prisma/policies/expectations";
import { ROLES } from "@orchard/prisma/policies/roles";

/** The lines of prisma/policies/expectations.ts, read. */
export const FILE = "prisma/policies/expectations.ts";
/** Who the roles in them are. */
export const ROLES_FILE = "prisma/policies/roles.ts";
export const COMMANDS = ["select", "insert", "update", "delete"] as const;
export type Command = (typeof COMMANDS)[number];
export type Whose = "own" | "store" | "whole store" | "all" | "granted" | "named" | "named store";
export type Right = { whose: Whose; scope: string | undefined; columns: string[] | undefined };

const KNOWN_ROLES = new Set(Object.keys(ROLES).map((role) => role.replace("orchard_", "")));

const list = (text: string) => text.split(",").map((word) => word.trim());

function rolesIn(text: string, line: string): string[] {
  const roles = list(text);
  for (const role of roles)
    if (!KNOWN_ROLES.has(role)) throw new Error(`${FILE}: no role "${role}" in "${line}"`);
  return roles;
}

const TABLE_LINE =
  /^(select|insert|update|delete)(?:\(([\w, ]+)\))? (own|store|whole store|all|granted)(?: with ([\w:-]+))?: (.+)$/;
const HIDES_LINE = /^hides ([\w, ]+?)(?: from (\w+))?$/;

/** What a role may do to a table by a command, or undefined: it must be refused. */
export function tableRight(table: string, command: Command, role: string): Right | undefined {
  for (const line of TABLES[table] ?? []) {
    const match = TABLE_LINE.exec(line);
    if (!match && !HIDES_LINE.test(line)) throw new Error(`${FILE}: ${table}: cannot read "${line}"`);
    if (!match || match[1] !== command || !rolesIn(match[5]!, line).includes(role)) continue;
    return { whose: match[3] as Whose, scope: match[4], columns: match[2] ? list(match[2]) : undefined };
  }
  return undefined;
}

/** Columns a role cannot read though it may select from the table. */
export function hiddenColumns(table: string, role: string): string[] {
  return (TABLES[table] ?? []).flatMap((line) => {
    const match = HIDES_LINE.exec(line);
    return match && (!match[2] || match[2] === role) ? list(match[1]!) : [];
  });
}

const FUNCTION_LINE = /^(own|store|all|named store|named)(?: with ([\w:-]+))?: (.+)$/;
const CALL = "called with ";
const PROVEN = "proven in ";

/** What a role may reach through a function, or undefined: it must be refused. */
export function functionRight(name: string, role: string): Right | undefined {
  for (const line of FUNCTIONS[name] ?? []) {
    if (line.startsWith(CALL) || line.startsWith(PROVEN)) continue;
    const match = FUNCTION_LINE.exec(line);
    if (!match) throw new Error(`${FILE}: ${name}: cannot read "${line}"`);
    if (rolesIn(match[3]!, line).includes(role))
      return { whose: match[1] as Whose, scope: match[2], columns: undefined };
  }
  return undefined;
}

/** The arguments of a function's calls as SQL, or undefined when their types are enough. */
export const callOf = (name: string): string | undefined =>
  (FUNCTIONS[name] ?? []).find((line) => line.startsWith(CALL))?.slice(CALL.length);

/** Whether a test of its own shows a function doing what it may, since SQL alone cannot. */
export const isProvenApart = (name: string): boolean =>
  (FUNCTIONS[name] ?? []).some((line) => line.startsWith(PROVEN));

/** Whom a login may become. */
export const mayBecome = (login: string): string[] =>
  list(ROLES[login]?.match(/^login of (.+)$/)?.[1] ?? "nobody").filter((role) => role !== "nobody");
