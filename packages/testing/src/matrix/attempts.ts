import type pg from "pg";
import { type Identity, ROLES, type Scope } from "@orchard/domain/identity";
import { tokenFor } from "@orchard/db/testing";
import { ROLES as EXPECTED_ROLES } from "@orchard/prisma/policies/roles";
import { ACTORS, withoutEachScope } from "../actors.ts";
import { OWN_SCHEMA } from "./catalogue.ts";
import { mayBecome } from "./expectation.ts";

/** Somebody as the database sees them: a login, the job role it took, and whose token it shows. */
export type Asker = { name: string; login: string; role?: string; identity?: Identity; lacks?: Scope };

/** What came of a statement. `state` is the SQLSTATE of a refusal or failure. */
export type Outcome = { state?: string; message?: string; rows?: number; found?: unknown };

const short = (role: string) => role.replace("orchard_", "");
export const LOGINS = Object.keys(EXPECTED_ROLES).filter((role) => EXPECTED_ROLES[role]!.startsWith("login"));
const loginFor = (role: string) => LOGINS.find((login) => mayBecome(login).includes(role))!;

/** Every kind of caller; a role's first actor stands for it where only the role matters. */
export const WHOLE: Asker[] = ACTORS.map(({ name, identity }) => ({
  name,
  login: loginFor(identity.role),
  role: identity.role,
  identity,
}));

/** Callers who lack something: one scope, or the token itself. */
export const LACKING: Asker[] = [
  ...ACTORS.flatMap(withoutEachScope).map(({ name, identity, lacks }) => ({
    name,
    lacks,
    login: loginFor(identity.role),
    role: identity.role,
    identity,
  })),
  ...ROLES.map((role) => ({ name: `${role} without a token`, login: loginFor(role), role })),
];

/**
 * Those of them that try one table or function: whoever lacks a scope that is asked for there, or the token. With
 * ORCHARD_MATRIX=whole, as `npm run verify postgres` has it, whoever lacks any scope at all.
 */
export const lackingFor = (lines: readonly string[]): Asker[] =>
  process.env["ORCHARD_MATRIX"] === "whole"
    ? LACKING
    : LACKING.filter(({ lacks }) => !lacks || lines.some((line) => line.includes(lacks)));

/** A login that took no role. One that an engine does not have is left out by {@link loginsOf}. */
export const loginsOf = (roles: { name: string; login: boolean }[]): Asker[] =>
  LOGINS.filter((login) => roles.some(({ name }) => name === login)).map((login) => ({
    name: `login ${short(login)}`,
    login,
  }));

/** The word by which the expectations call somebody. The embedded engine's one login inherits the rights of sign-in. */
export const wordFor = ({ role, login }: Asker) =>
  role ?? (login === "orchard_embedded" ? "auth" : short(login));

/** A value as SQL. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  return `'${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll("'", "''")}'`;
}

/** Makes the function that tries a statement with the caller's own rights and, unless told to keep it, takes it back. */
export async function prepareAttempts(administrator: pg.Client): Promise<void> {
  await administrator.query(`
    select set_config('${OWN_SCHEMA}.administrator', session_user, false);
    create schema ${OWN_SCHEMA};
    create function ${OWN_SCHEMA}.attempt(statement text, keep boolean default false) returns jsonb
    language plpgsql as $$
    declare
      found jsonb;
      affected int;
    begin
      if statement like 'select%' then
        execute statement into found;
      else
        execute statement;
      end if;
      get diagnostics affected = row_count;
      if not keep then
        raise exception using errcode = 'ZZ000';
      end if;
      return jsonb_build_object('rows', affected, 'found', found);
    exception
      when sqlstate 'ZZ000' then
        return jsonb_build_object('rows', affected, 'found', found);
      when others then
        return jsonb_build_object('state', sqlstate, 'message', sqlerrm);
    end $$;
    grant usage on schema ${OWN_SCHEMA} to public;`);
}

/** Tries statements one by one as somebody, each on its own, and leaves nothing behind. `before` is the administrator's. */
export async function attempt(
  administrator: pg.Client,
  asker: Asker,
  statements: string[],
  { before = "", keep = false, after }: { before?: string; keep?: boolean; after?: () => Promise<void> } = {},
): Promise<Outcome[]> {
  const token = asker.identity ? await tokenFor(asker.identity) : "";
  await administrator.query(
    `savepoint attempt; ${before};
     set local session authorization ${asker.login}; ${asker.role ? `set local role orchard_${asker.role}` : ""};
     set local orchard.token = '${token}'`,
  );
  try {
    const { rows } = await administrator.query<{ outcome: Outcome }>(
      `select ${OWN_SCHEMA}.attempt(s, $2) as outcome from unnest($1::text[]) with ordinality u(s, i) order by i`,
      [statements, keep],
    );
    // What failed was taken back as a whole, so there is nothing to look at.
    if (after && rows.some(({ outcome }) => !outcome.state)) {
      await administrator.query(
        `select set_config('session_authorization', current_setting('${OWN_SCHEMA}.administrator'), true)`,
      );
      await after();
    }
    return rows.map(({ outcome }) => outcome);
  } finally {
    // Released as well: savepoints that stay open nest, and each level holds a lock of the server's.
    await administrator.query("rollback to savepoint attempt; release savepoint attempt");
  }
}
