import { readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { prismaDirectory } from "./paths.ts";

/** The logins of a real PostgreSQL. The embedded engine has one session and so uses none of them. */
export const LOGINS = ["orchard_owner", "orchard_storefront", "orchard_admin", "orchard_auth"] as const;
export type Login = (typeof LOGINS)[number];

/**
 * The one-time step that needs an administrator: extension, roles, memberships and the logins' passwords.
 * Safe to run again; passwords are set anew.
 */
export async function bootstrap(administrator: pg.Client, passwords?: Record<Login, string>): Promise<void> {
  await administrator.query(await readFile(path.join(prismaDirectory, "bootstrap.sql"), "utf8"));
  for (const login of passwords ? LOGINS : []) {
    // A password cannot be a bound value in DDL; both sides are quoted by the driver.
    await administrator.query(
      `alter role ${pg.escapeIdentifier(login)} password ${pg.escapeLiteral(passwords![login])}`,
    );
  }
}

/**
 * The embedded engine's one identity without rights: a member of every job role (to be taken with SET ROLE, as on
 * PostgreSQL), with the sign-in functions granted to it directly, since it stands in for all three logins.
 */
export async function bootstrapEmbedded(administrator: pg.Client): Promise<void> {
  await bootstrap(administrator);
  await administrator.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'orchard_embedded') then
        create role orchard_embedded nologin noinherit;
      end if;
    end $$;
    grant orchard_visitor, orchard_shopper, orchard_assistant, orchard_staff, orchard_operator
      to orchard_embedded with inherit false, set true;
    grant orchard_auth to orchard_embedded with inherit true, set false;`);
}
