import { rm, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Mode } from "@orchard/domain/env";
import { type Embedded, openEmbedded, setAside, UnusableDataError } from "./embedded.ts";
import { type PrepareOptions, prepareDatabase, type ReportProgress } from "./prepare.ts";
import { loadSecrets, type Secrets } from "./secrets.ts";
import { withoutLogin } from "./tenant-databases.ts";

/** The environment of each process. An app is given its own key and no other. */
export type ProcessEnv = Record<"storefront" | "admin", Record<string, string>>;

export type DemoDatabase = { env: ProcessEnv; port: number; close(): Promise<void> };

/**
 * The two apps' environments, given the addresses of the shared database and, by tenant, of those that are one
 * tenant's own.
 */
export function processEnv(
  secrets: Secrets,
  urls: { storefront: string; admin: string; auth: string; tenants?: ReadonlyMap<string, string> },
  embedded: boolean,
  mode: Mode = "demo",
): ProcessEnv {
  const own = [...(urls.tenants ?? [])].map(([tenant, url]) => [tenant, withoutLogin(url)] as const);
  const shared = {
    ORCHARD_MODE: mode,
    ORCHARD_EMBEDDED: String(embedded),
    ORCHARD_AUTH_DATABASE_URL: urls.auth,
    ...(own.length > 0 ? { TENANT_DATABASE_URLS: JSON.stringify(Object.fromEntries(own)) } : {}),
  };
  return {
    storefront: {
      ...shared,
      ORCHARD_STOREFRONT_DATABASE_URL: urls.storefront,
      ORCHARD_STOREFRONT_KEY: secrets.storefrontKey,
      ORCHARD_SESSION_SECRET: secrets.storefrontSession,
    },
    admin: {
      ...shared,
      ORCHARD_ADMIN_DATABASE_URL: urls.admin,
      ORCHARD_ADMIN_KEY: secrets.adminKey,
      ORCHARD_SESSION_SECRET: secrets.adminSession,
    },
  };
}

/**
 * Opens the embedded database of a folder (or in memory), migrated and seeded, and serves it without rights. A store
 * in `dedicated` has an engine, a folder and a port of its own. A folder that does not open is moved aside and made
 * anew; the note names where it went.
 */
export async function startDemoDatabase(
  folder: string | undefined,
  options: Omit<PrepareOptions, "serves"> & { port?: number; dedicated?: readonly string[] } = {},
): Promise<DemoDatabase> {
  const { report = () => undefined, dedicated = [] } = options;
  const secrets = await loadSecrets(folder);
  const opened: Embedded[] = [];
  const close = () => Promise.all(opened.map((each) => each.close()));
  const open = async (name: string, serves: NonNullable<PrepareOptions["serves"]>, port?: number) => {
    report("open", name, opened.length, 1 + dedicated.length);
    const embedded = await openOrRenew(folder && path.join(folder, name), report, port);
    opened.push(embedded);
    await prepareDatabase(embedded.owner, secrets, { ...options, serves });
    await embedded.serve();
    return embedded;
  };
  try {
    const { url, port } = await open("postgres", { allBut: dedicated }, options.port);
    const tenants = new Map<string, string>();
    for (const tenant of dedicated)
      tenants.set(tenant, (await open(`postgres.${tenant}`, { only: tenant })).url);
    const env = processEnv(secrets, { storefront: url, admin: url, auth: url, tenants }, true);
    const announcement = folder && path.join(folder, "running.json");
    if (announcement) {
      await writeFile(announcement, JSON.stringify({ pid: process.pid, env }), { mode: 0o600 });
    }
    return {
      env,
      port,
      async close() {
        if (announcement) await rm(announcement, { force: true });
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openOrRenew(
  files: string | undefined,
  report: ReportProgress,
  port?: number,
): Promise<Embedded> {
  try {
    return await openEmbedded(files, port);
  } catch (error) {
    if (!(error instanceof UnusableDataError) || !files) throw error;
    const note = `The data folder did not open, so it was set aside as ${await setAside(files)}; starting with fresh demo data.`;
    report("note", note, 0, 1);
    return openEmbedded(files, port);
  }
}

/** The environment of a database that another process serves from this folder now, or undefined. */
export async function findRunningDatabase(folder: string): Promise<ProcessEnv | undefined> {
  try {
    const { pid, env } = JSON.parse(await readFile(path.join(folder, "running.json"), "utf8"));
    process.kill(pid, 0); // throws when no such process lives
    return env as ProcessEnv;
  } catch {
    return undefined;
  }
}
