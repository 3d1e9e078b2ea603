import "server-only";
import pg from "pg";
import { type Identity } from "@orchard/domain/identity";
import { AppError } from "@orchard/domain/errors";
import { DATABASE_CHECKS, type Finding, type Queryable } from "./checks/all.ts";
import { DEFINER, GRANT_ON, RELATION, roleName, ROLES } from "./checks/catalogue.ts";
import { databaseEnv } from "./env.ts";
import { withIdentity } from "./with-identity.ts";
import { addressFor, databasesOf } from "./tenant-databases.ts";

/** A check that ran, why it matters and what it found. Sound when there is no finding. */
export type CheckResult = { name: string; why: string; findings: Finding[] };

/** What the connected database says of itself, seen through the apps' own logins. */
export type Inspection = {
  server: string;
  pgvector: string;
  embedded: boolean;
  /** Whether the connection to it is encrypted. */
  encrypted: boolean;
  logins: string[];
  /** Our tables without partitions, and the roles an app can take that have a right on them. */
  tables: { name: string; reachedBy: string[] }[];
  /** Our functions that an app can call: on its own login or in a role that it can take. */
  functions: { name: string; reachedBy: string[] }[];
  /** Those that run with their owner's rights: the trusted ones. */
  trusted: { name: string; owner: string }[];
  checks: CheckResult[];
};

/**
 * Runs every check on the database that the environment names, as each app's login, and lists what can be reached
 * there. Hands out no connection. `identity` is whom the apps' own client runs as for a moment, to see what it
 * leaves on a connection.
 *
 * @throws AppError `misconfigured` when the environment names no database.
 */
export async function inspectDatabase(identity: Identity): Promise<Inspection> {
  const env = databaseEnv();
  const addresses = [env.ORCHARD_STOREFRONT_DATABASE_URL, env.ORCHARD_ADMIN_DATABASE_URL];
  // The shared database first, then each tenant's own.
  const urls = databasesOf("platform").flatMap((database) =>
    [...new Set(addresses.filter((url) => url !== undefined))].map((url) => addressFor(database, url)),
  );
  if (urls.length === 0)
    throw new AppError(
      "misconfigured",
      "ORCHARD_STOREFRONT_DATABASE_URL is not set; npm run review sets it.",
    );
  const seen: (Omit<Inspection, "embedded" | "logins"> & { login: string })[] = [];
  for (const url of urls) seen.push(await connected(url, look));
  const left = await leftByTheApp(identity);
  return {
    ...seen[0]!,
    embedded: env.ORCHARD_EMBEDDED,
    encrypted: seen.every((each) => each.encrypted),
    logins: [...new Set(seen.map(({ login }) => login))],
    checks: DATABASE_CHECKS.map(({ name, why }) => {
      const found = seen.flatMap(({ checks }) => checks.find((each) => each.name === name)!.findings);
      if (name === "named_prepared_statement") found.push(...left);
      return { name, why, findings: unlikeEachOther(found) };
    }),
  };
}

async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function look(client: Queryable) {
  const checks: CheckResult[] = [];
  for (const { name, why, find } of DATABASE_CHECKS) checks.push({ name, why, findings: await find(client) });
  const list = async (sql: string) => (await client.query(sql)).rows;
  const [about] = await list(
    `select current_setting('server_version') as server, session_user::text as login,
       coalesce((select extversion::text from pg_catalog.pg_extension where extname = 'vector'), 'none') as pgvector,
       coalesce((select s.ssl from pg_catalog.pg_stat_ssl s where s.pid = pg_backend_pid()), false) as encrypted`,
  );
  const tables = await list(
    `with ${RELATION}, ${ROLES}, ${GRANT_ON}
     select r.name, array(select distinct ${roleName("g.grantee")} from grant_on g
                          where g.oid = r.oid and g.grantee in (select oid from reachable) order by 1) as "reachedBy"
     from relation r where r.relkind in ('r', 'p', 'f') and not r.relispartition order by 1`,
  );
  const functions = await list(
    `with ${ROLES}
     select n.nspname || '.' || p.proname as name, array_agg(distinct ${roleName("a.grantee")}) as "reachedBy"
     from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace,
       aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
     where n.nspname !~ '^(pg_|information_schema$)' and a.privilege_type = 'EXECUTE'
       and a.grantee in (select oid from reachable)
       and not exists (select from pg_catalog.pg_depend d
                       where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
     group by 1 order by 1`,
  );
  const trusted = await list(
    `with ${DEFINER} select d.name, pg_catalog.pg_get_userbyid(d.proowner)::text as owner from definer d order by 1`,
  );
  return { ...about, tables, functions, trusted, checks } as Omit<Inspection, "embedded" | "logins"> & {
    login: string;
  };
}

/** What the apps' own client leaves on its connection, asked on that same connection. */
async function leftByTheApp(identity: Identity): Promise<Finding[]> {
  const { find } = DATABASE_CHECKS.find(({ name }) => name === "named_prepared_statement")!;
  const asked = withIdentity(identity, async (tx) => {
    await tx.product.findMany({ where: { status: "published" }, take: 1, include: { attributes: true } });
    return find({
      query: async (sql) => ({ rows: await tx.$queryRawUnsafe<Record<string, unknown>[]>(sql) }),
    });
  });
  return asked.catch((error: unknown): Finding[] => {
    if (!(error instanceof AppError) || error.code !== "misconfigured") throw error;
    // An app refuses such a database; why is among the other findings.
    return [{ subject: "connection", message: "Not looked at: the apps refuse to serve this database." }];
  });
}

const unlikeEachOther = (findings: Finding[]) => [
  ...new Map(findings.map((finding) => [`${finding.subject} ${finding.message}`, finding])).values(),
];
