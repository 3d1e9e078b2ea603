import { createHmac, randomBytes } from "node:crypto";
import type { DatabaseCheck, Finding, Queryable } from "./check.ts";
import { RELATION, ROLES } from "./catalogue.ts";

/**
 * Checks that try instead of looking. They need one connection, not a pool: each opens a transaction and rolls it
 * back.
 */

export const rowWithoutIdentity: DatabaseCheck = {
  name: "row_without_identity",
  why: "A job role that reads rows without a token reads them for whoever injected the SQL.",
  find: (database) =>
    inTransaction(database, async () => {
      // Every table of every role this login can take; the rest is out of its reach anyway.
      const { rows } = await database.query(
        `with ${RELATION}, ${ROLES}
         select r.rolname::text as role, t.name, format('%I.%I', t.nspname, t.relname) as table
         from reachable e join pg_catalog.pg_roles r on r.oid = e.oid, relation t
         where pg_catalog.pg_has_role(session_user, r.oid, 'MEMBER') and r.rolname <> session_user
           and not r.rolcanlogin and pg_catalog.has_any_column_privilege(r.oid, t.oid, 'SELECT')
         order by 1, 2`,
      );
      const findings: Finding[] = [];
      await database.query("select set_config('orchard.token', '', true)");
      for (const { role, name, table } of rows) {
        await database.query("select set_config('role', $1, true)", [role]);
        const seen = await database.query(`select from ${table} limit 1`);
        await database.query("reset role");
        if (seen.rows.length > 0)
          findings.push({ subject: name, message: `${role} reads ${name} without an identity.` });
      }
      return findings;
    }),
};

/** Tokens nobody's key signed, by what is wrong with them. */
function forgeries(): Record<string, string> {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const claims = encode({
    iss: "orchard-storefront",
    aud: "orchard-database",
    sub: "00000000-0000-4000-8000-000000000000",
    tenant: "aperture",
    role: "shopper",
    scope: "catalog:read orders:read chats:read",
    iat: now,
    nbf: now,
    exp: now + 30,
  });
  const header = encode({ alg: "HS256", kid: "storefront-000000000000", typ: "JWT" });
  const none = encode({ alg: "none", typ: "JWT" });
  const signature = createHmac("sha256", randomBytes(32)).update(`${header}.${claims}`).digest("base64url");
  return {
    "signed with another key": `${header}.${claims}.${signature}`,
    "with algorithm none": `${none}.${claims}.`,
    "without a signature": `${header}.${claims}`,
    "that is no token": "a.b.c",
  };
}

export const forgedTokenAccepted: DatabaseCheck = {
  name: "forged_token_accepted",
  why: "Everything rests on PostgreSQL refusing a token that no registered key signed.",
  find: (database) =>
    inTransaction(database, async () => {
      const findings: Finding[] = [];
      const { rows } = await database.query(
        `select r.rolname::text as role
         from pg_catalog.pg_roles r, pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
         where n.nspname = 'identity' and p.proname = 'claims' and not r.rolcanlogin and r.rolname <> session_user
           and pg_catalog.pg_has_role(session_user, r.oid, 'MEMBER')
           and pg_catalog.has_function_privilege(r.oid, p.oid, 'EXECUTE') order by 1`,
      );
      const roles = rows.map((row) => row["role"] as string);
      for (const [what, token] of Object.entries(forgeries())) {
        for (const role of roles) {
          await database.query("savepoint forged");
          await database.query("select set_config('role', $1, true), set_config('orchard.token', $2, true)", [
            role,
            token,
          ]);
          const accepted = await database.query("select from identity.claims()").then(
            () => true,
            (error: { code?: string }) => error.code !== "28000",
          );
          await database.query("rollback to savepoint forged");
          if (accepted)
            findings.push({
              subject: role,
              message: `A token ${what} was not refused to ${role} as forged.`,
            });
        }
      }
      return findings;
    }),
};

async function inTransaction<Result>(database: Queryable, work: () => Promise<Result>): Promise<Result> {
  await database.query("begin");
  try {
    return await work();
  } finally {
    await database.query("rollback");
  }
}
