import pg from "pg";
import type { Clock } from "@orchard/domain/clock";
import { type Identity, mintIdentity, type Role, type Scope } from "@orchard/domain/identity";
import type { Login } from "./bootstrap.ts";
import { type ProcessEnv, processEnv } from "./demo-database.ts";
import { openEmbedded } from "./embedded.ts";
import { keyId, mintIdentityToken, SIGNING_APPS, type SigningApp, tokenHeader } from "./identity-token.ts";
import { prepareDatabase, type PrepareOptions, type Serves } from "./prepare.ts";
import { onServer } from "./testing-server.ts";
import { isUsual, keepTemplate, readTemplate, USUAL_SHOPPERS } from "./testing-template.ts";
import { loadSecrets, type Secrets } from "./secrets.ts";
import { seedId } from "./seed/calendar.ts";

export { createPool } from "./pools.ts";

/**
 * Databases and people for tests. Never mocked: the embedded engine in memory by default, a database of its own
 * on the server that TEST_DATABASE_URL names (an administrator's address) otherwise.
 */
export type TestDatabase = { engine: "embedded" | "postgres"; env: ProcessEnv; close: () => Promise<void> };

export type TestDatabaseOptions = {
  /** Its name on a server, instead of one that nobody else has. One that an ended process left behind is made anew. */
  name?: string;
  clock?: Clock;
  shoppers?: number;
  withSeed?: boolean;
  /** Tenants with a database of their own beside the shared one. */
  dedicated?: readonly string[];
  /** Runs as the schema owner after preparation, while there still is one. */
  prepare?: (owner: pg.Client) => Promise<void>;
};

/** A prepared database of its own, and one for each tenant in `dedicated`. Close it. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const secrets = await loadSecrets(undefined);
  const { dedicated = [] } = options;
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const each of closing.toReversed()) await each();
  };
  const open = async (serves: Serves) => {
    const opened = await openTestDatabase(secrets, { shoppers: USUAL_SHOPPERS, ...options, serves });
    closing.push(opened.close);
    return opened.urlOf;
  };
  try {
    const shared = await open({ allBut: dedicated });
    const tenants = new Map<string, string>();
    for (const tenant of dedicated) tenants.set(tenant, (await open({ only: tenant }))("orchard_owner"));
    const urls = { ...urlsOfApps(shared), tenants };
    const embedded = !process.env["TEST_DATABASE_URL"];
    return {
      engine: embedded ? "embedded" : "postgres",
      env: processEnv(secrets, urls, embedded),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const urlsOfApps = (urlOf: (login: Login) => string) => ({
  storefront: urlOf("orchard_storefront"),
  admin: urlOf("orchard_admin"),
  auth: urlOf("orchard_auth"),
});

async function openTestDatabase(
  secrets: Secrets,
  options: TestDatabaseOptions & PrepareOptions,
): Promise<{ urlOf: (login: Login) => string; close: () => Promise<void> }> {
  const server = process.env["TEST_DATABASE_URL"];
  if (!server) {
    const usual = isUsual(options);
    const copy = usual ? await readTemplate() : undefined;
    const embedded = await openEmbedded(undefined, 0, copy);
    try {
      await prepareDatabase(embedded.owner, secrets, options);
      if (usual && !copy) await keepTemplate(embedded);
      await options.prepare?.(embedded.owner);
      await embedded.serve();
    } catch (error) {
      await embedded.close();
      throw error;
    }
    return { urlOf: () => embedded.url, close: () => embedded.close() };
  }
  return onServer(
    server,
    async (urlOf, drop) => {
      const owner = new pg.Client({ connectionString: urlOf("orchard_owner") });
      await owner.connect();
      try {
        await prepareDatabase(owner, secrets, options);
        await options.prepare?.(owner);
      } finally {
        await owner.end();
      }
      return { urlOf, close: drop };
    },
    options.name,
  );
}

/** An empty database with the bootstrap done, as its owner sees it and as others do. */
export type OwnerDatabase = {
  owner: pg.Client;
  /** Runs work as a superuser, or as the storefront's login (on the embedded engine: its one identity). */
  as: <Result>(
    who: "administrator" | "storefront",
    work: (client: pg.Client) => Promise<Result>,
  ) => Promise<Result>;
  close: () => Promise<void>;
};

/** For tests of the migrator and of the checks, which make databases that are not as they should be. */
export async function createOwnerDatabase(): Promise<OwnerDatabase> {
  const server = process.env["TEST_DATABASE_URL"];
  if (!server) {
    const embedded = await openEmbedded(undefined);
    const { owner } = embedded;
    return {
      owner,
      // One session for all: it changes who it is and changes back.
      async as(who, work) {
        await owner.query(
          `set session authorization ${who === "storefront" ? "orchard_embedded" : "postgres"}`,
        );
        try {
          return await work(owner);
        } finally {
          await owner.query("set session authorization orchard_owner");
        }
      },
      close: () => embedded.close(),
    };
  }
  return onServer(server, async (urlOf, drop, administratorUrl) => {
    const owner = new pg.Client({ connectionString: urlOf("orchard_owner") });
    await owner.connect();
    return {
      owner,
      async as(who, work) {
        const connectionString = who === "storefront" ? urlOf("orchard_storefront") : administratorUrl;
        const client = new pg.Client({ connectionString });
        await client.connect();
        try {
          return await work(client);
        } finally {
          await client.end();
        }
      },
      async close() {
        await owner.end();
        await drop();
      },
    };
  });
}

/**
 * A migrated database without data, and its administrator's connection, which can become anybody for a while and look
 * at everything: for trying what each role can do.
 */
export async function createAdministeredDatabase(): Promise<TestDatabase & { administrator: pg.Client }> {
  const secrets = await loadSecrets(undefined);
  const server = process.env["TEST_DATABASE_URL"];
  if (!server) {
    const embedded = await openEmbedded(undefined);
    const { owner: administrator, url } = embedded;
    await prepareDatabase(administrator, secrets, { withSeed: false });
    // By name: on this engine a reset does nothing, since there never was an earlier value.
    await administrator.query("set session authorization postgres");
    await administrator.query(WITHOUT_DATA);
    const env = processEnv(secrets, { storefront: url, admin: url, auth: url }, true);
    return { engine: "embedded", env, administrator, close: () => embedded.close() };
  }
  return onServer(server, async (urlOf, drop, administratorUrl) => {
    const owner = new pg.Client({ connectionString: urlOf("orchard_owner") });
    await owner.connect();
    await prepareDatabase(owner, secrets, { withSeed: false }).finally(() => owner.end());
    const administrator = new pg.Client({ connectionString: administratorUrl });
    await administrator.connect();
    await administrator.query(WITHOUT_DATA);
    return {
      engine: "postgres",
      env: processEnv(secrets, urlsOfApps(urlOf), false),
      administrator,
      async close() {
        await administrator.end();
        await drop();
      },
    };
  });
}

// Whoever fills such a database makes the platform's row as well.
const WITHOUT_DATA = "delete from tenants";

/** The database whose environment this process has, as its run's set-up put it there. */
export function processDatabase(): Pick<TestDatabase, "engine" | "env"> {
  const engine = process.env["ORCHARD_TEST_ENGINE"] === "postgres" ? "postgres" : "embedded";
  const env = process.env as Record<string, string>;
  return { engine, env: { storefront: env, admin: env } };
}

/** Puts a database's environment into this process, as starting an app of either kind would. */
export function useDatabase(database: Pick<TestDatabase, "env">): void {
  delete process.env["TENANT_DATABASE_URLS"];
  Object.assign(process.env, database.env.admin, database.env.storefront);
}

/** A seeded person as a signed-in identity. */
export function actor(
  tenantId: string,
  email: string,
  options: { role?: Role; scopes?: Scope[] } = {},
): Identity {
  const { role = "shopper", scopes } = options;
  return mintIdentity({
    tenantId,
    userId: seedId(tenantId, "user", email),
    role,
    ...(scopes ? { scopes } : {}),
  });
}

/** This installation's valid token for an identity. */
export async function tokenFor(identity: Identity): Promise<string> {
  const app = identity.role === "staff" || identity.role === "operator" ? "admin" : "storefront";
  const key = process.env[app === "admin" ? "ORCHARD_ADMIN_KEY" : "ORCHARD_STOREFRONT_KEY"]!;
  return mintIdentityToken(identity, app, Buffer.from(key, "base64url"));
}

/** This installation's signing key of an app, with what its tokens begin with and which roles it may name. */
export function keyOf(app: SigningApp) {
  const secret = Buffer.from(process.env[`ORCHARD_${app.toUpperCase()}_KEY`]!, "base64url");
  return { app, secret, header: tokenHeader(keyId(app, secret)), roles: SIGNING_APPS[app] };
}

/**
 * Plain SQL on the storefront's own login in one transaction, rolled back: what an attacker with injected SQL, or
 * a developer who forgot `withIdentity`, would have.
 */
export async function rawly<Result>(
  settings: { role?: string; token?: string },
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: process.env["ORCHARD_STOREFRONT_DATABASE_URL"]! });
  await client.connect();
  try {
    await client.query("begin");
    if (settings.role) await client.query("select set_config('role', $1, true)", [settings.role]);
    if (settings.token !== undefined)
      await client.query("select set_config('orchard.token', $1, true)", [settings.token]);
    return await work(client);
  } finally {
    await client.query("rollback").catch(() => undefined);
    await client.end();
  }
}
