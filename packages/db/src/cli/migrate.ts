import pg from "pg";
import { modeSchema, readEnv } from "@orchard/domain/env";
import { AppError } from "@orchard/domain/errors";
import { z } from "zod";
import { bootstrap, type Login } from "../bootstrap.ts";
import { processEnv } from "../demo-database.ts";
import { dataDirectory } from "../paths.ts";
import { parseDedicated, prepareDatabase, type Serves } from "../prepare.ts";
import { loadSecrets } from "../secrets.ts";
import { requireSoundDatabase } from "../self-check.ts";
import { parseTenantDatabases } from "../tenant-databases.ts";
import { requireTrustedAddress } from "../trusted-address.ts";

/**
 * Prepares a real PostgreSQL named by DATABASE_URL, an administrator's address: bootstrap, migrations, policies,
 * signing keys and, unless ORCHARD_SEED=false, the demo stores; likewise each tenant's own database that
 * TENANT_DATABASE_URLS names or ORCHARD_DEDICATED asks for. Prints the same JSON lines as the embedded database;
 * `ready` carries the addresses of the three logins without rights.
 */
const say = (event: object) => process.stdout.write(`${JSON.stringify(event)}\n`);

const environment = z.object({
  ORCHARD_MODE: modeSchema,
  ORCHARD_SEED: z.stringbool().optional(),
  DATABASE_URL: z.string({ error: "must be an administrator's address of the database" }),
  TENANT_DATABASE_URLS: z.string().optional(),
  ORCHARD_DEDICATED: z.string().optional(),
});

try {
  const env = readEnv(environment);
  const secrets = await loadSecrets(dataDirectory());
  const tenants = new Map(parseTenantDatabases(env.TENANT_DATABASE_URLS));
  const made = parseDedicated(env.ORCHARD_DEDICATED).filter((tenant) => !tenants.has(tenant));
  for (const tenant of made) tenants.set(tenant, besides(env.DATABASE_URL, tenant));
  if (env.ORCHARD_MODE === "production") {
    requireTrustedAddress("DATABASE_URL", env.DATABASE_URL);
    for (const address of tenants.values()) requireTrustedAddress("TENANT_DATABASE_URLS", address);
  }
  for (const tenant of made) await createDatabase(env.DATABASE_URL, tenants.get(tenant)!);

  const urlOf = (login: Login, address: string) => {
    const url = new URL(address);
    url.username = login;
    url.password = secrets.logins[login];
    return url.href;
  };
  const prepare = async (address: string, serves: Serves) => {
    await withClient(address, (administrator) => bootstrap(administrator, secrets.logins));
    await withClient(urlOf("orchard_owner", address), (owner) =>
      prepareDatabase(owner, secrets, {
        report: (step, label, done, total) => say({ event: "progress", step, label, done, total }),
        // Demo accounts have a public password, so in production they come only when asked for.
        withSeed: env.ORCHARD_SEED ?? env.ORCHARD_MODE === "demo",
        serves,
      }),
    );
    await withClient(urlOf("orchard_storefront", address), requireSoundDatabase);
  };
  await prepare(env.DATABASE_URL, { allBut: [...tenants.keys()] });
  for (const [tenant, address] of tenants) await prepare(address, { only: tenant });

  const urls = {
    storefront: urlOf("orchard_storefront", env.DATABASE_URL),
    admin: urlOf("orchard_admin", env.DATABASE_URL),
    auth: urlOf("orchard_auth", env.DATABASE_URL),
    tenants,
  };
  say({ event: "ready", env: processEnv(secrets, urls, false, env.ORCHARD_MODE) });
} catch (error) {
  const known = error instanceof AppError;
  if (!known) console.error(error);
  say({
    event: "error",
    code: known ? error.code : "failed",
    message: known ? error.message : "The database could not be prepared. The lines above say why.",
  });
  process.exitCode = 3;
}

async function withClient(address: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** The address of a tenant's own database on the same server: `orchard` gets `orchard_dailygrind` beside it. */
function besides(address: string, tenant: string): string {
  const url = new URL(address);
  url.pathname = `${url.pathname.length > 1 ? url.pathname : "/orchard"}_${tenant}`;
  return url.href;
}

async function createDatabase(administrator: string, address: string): Promise<void> {
  const name = decodeURIComponent(new URL(address).pathname.slice(1));
  await withClient(administrator, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  });
}
