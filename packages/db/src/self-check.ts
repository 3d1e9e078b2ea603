import { AppError } from "@orchard/domain/errors";

/** Something that makes isolation untrue on the connected database, with what to do about it. */
export type Problem = { check: string; message: string };

/** Anything that runs a statement: a pool, a client. */
type Queryable = { query(sql: string): Promise<{ rows: Record<string, any>[] }> };

// Oldest releases without a known way around row-level security or into the vector index.
const SAFE_SERVER: Record<number, number> = { 15: 150019, 16: 160015, 17: 170011, 18: 180005 };
const SAFE_PGVECTOR = [0, 8, 2];

/**
 * Looks at the live database through the login the app itself uses. An app that finds a problem refuses to
 * serve: a policy that looks on but does nothing is worse than none.
 */
export async function findProblems(client: Queryable): Promise<Problem[]> {
  const problems: Problem[] = [];
  const report = (check: string, message: string) => problems.push({ check, message });

  const server = Number((await client.query("select current_setting('server_version_num') as v")).rows[0]!.v);
  const safe = SAFE_SERVER[Math.floor(server / 10_000)];
  if (server < 150_000 || (safe !== undefined && server < safe)) {
    report(
      "postgresql_outdated",
      `PostgreSQL ${server} is older than the safe releases 15.19, 16.15, 17.11, 18.5. Upgrade it.`,
    );
  }
  const extension = (await client.query("select extversion as v from pg_extension where extname = 'vector'"))
    .rows[0];
  if (!extension)
    report("pgvector_missing", "The extension vector is missing. Run the bootstrap as an administrator.");
  else if (compareVersions(extension.v.split(".").map(Number), SAFE_PGVECTOR) < 0) {
    report("pgvector_outdated", `pgvector ${extension.v} is older than 0.8.2 (CVE-2026-3172). Upgrade it.`);
  }

  const login = (
    await client.query(
      `select rolname, rolsuper, rolbypassrls,
         exists (select from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as owner,
         array(select j.rolname from pg_roles j where j.rolname in ('orchard_visitor', 'orchard_shopper',
           'orchard_assistant', 'orchard_staff', 'orchard_operator') and pg_has_role(r.oid, j.oid, 'USAGE'))::text[] as inherited
       from pg_roles r where rolname = session_user`,
    )
  ).rows[0]!;
  if (login.rolsuper)
    report("login_superuser", `Login ${login.rolname} is a superuser; policies do not apply to it.`);
  if (login.rolbypassrls) report("login_bypassrls", `Login ${login.rolname} bypasses row-level security.`);
  if (login.owner)
    report("login_owner", `Login ${login.rolname} owns tables. Use the login made for this app.`);
  if (!login.rolsuper && login.inherited.length > 0) {
    report(
      "login_inherits",
      `Login ${login.rolname} has the rights of ${login.inherited.join(", ")} without SET ROLE.`,
    );
  }

  const tables = await client.query(
    `select c.oid::regclass::text as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and (c.relname = 'tenants' or exists (
         select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped))
     order by 1`,
  );
  if (tables.rows.length === 0)
    report("tables_missing", "The database holds no tables yet. Run the migrations.");
  for (const table of tables.rows as { name: string; rls: boolean; forced: boolean }[]) {
    if (!table.rls) report("rls_disabled", `Table ${table.name} has no row-level security.`);
    else if (!table.forced)
      report("rls_not_forced", `Table ${table.name} does not force row-level security on its owner.`);
  }
  return problems;
}

/** @throws AppError `misconfigured` naming every problem, when there is one. */
export async function requireSoundDatabase(client: Queryable): Promise<void> {
  const problems = await findProblems(client);
  if (problems.length === 0) return;
  const list = problems.map(({ check, message }) => `${check}: ${message}`).join(" ");
  throw new AppError("misconfigured", `The database does not isolate tenants, so nothing is served. ${list}`);
}

function compareVersions(left: number[], right: readonly number[]): number {
  for (let index = 0; index < 3; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
