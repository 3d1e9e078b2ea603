import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { type Clock, systemClock } from "@orchard/domain/clock";
import { type Embedded, openEmbedded, setAside, UnusableDataError } from "./embedded.ts";
import { migrate, registerKey } from "./migrate.ts";
import { isSeeded, seed } from "./seed/seed.ts";

export type ReportProgress = (
  step: "open" | "migrate" | "seed" | "note",
  label: string,
  done: number,
  total: number,
) => void;

/** The environment of each process. An app is given its own key and no other. */
export type ProcessEnv = Record<"storefront" | "admin", Record<string, string>>;

export type DemoDatabase = { env: ProcessEnv; port: number; close(): Promise<void> };

type Secrets = { storefrontKey: string; adminKey: string; storefrontSession: string; adminSession: string };

const makeSecret = () => randomBytes(32).toString("base64url");

/** Secrets of this installation, made at the first start and readable by this user only. */
export async function loadSecrets(folder: string | undefined): Promise<Secrets> {
  const made = {
    storefrontKey: makeSecret(),
    adminKey: makeSecret(),
    storefrontSession: makeSecret(),
    adminSession: makeSecret(),
  };
  if (!folder) return made;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, "secrets.json");
  try {
    await writeFile(file, JSON.stringify(made), { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return JSON.parse(await readFile(file, "utf8")) as Secrets;
  }
}

/** Brings a database up to date as its owner: migrations, policies, keys and, once, the demo stores. */
export async function prepareDatabase(
  owner: pg.Client,
  secrets: Secrets,
  options: { clock?: Clock; report?: ReportProgress; shoppers?: number; withSeed?: boolean } = {},
): Promise<void> {
  const report = options.report ?? (() => undefined);
  await migrate(owner, { onProgress: (label, done, total) => report("migrate", label, done, total) });
  await registerKey(owner, "storefront", Buffer.from(secrets.storefrontKey, "base64url"));
  await registerKey(owner, "admin", Buffer.from(secrets.adminKey, "base64url"));
  if (options.withSeed !== false && !(await isSeeded(owner))) {
    await seed(owner, {
      clock: options.clock ?? systemClock,
      ...(options.shoppers === undefined ? {} : { shoppers: options.shoppers }),
      onProgress: (label, done, total) => report("seed", label, done, total),
    });
  }
}

/** The two apps' environments, given their database addresses. */
export function processEnv(
  secrets: Secrets,
  urls: { storefront: string; admin: string; auth: string },
  embedded: boolean,
): ProcessEnv {
  const shared = {
    ORCHARD_MODE: "demo",
    ORCHARD_EMBEDDED: String(embedded),
    ORCHARD_AUTH_DATABASE_URL: urls.auth,
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
 * Opens the embedded database of a folder (or in memory), migrated and seeded, and serves it without rights.
 * A folder that does not open is moved aside and made anew; the note names where it went.
 */
export async function startDemoDatabase(
  folder: string | undefined,
  options: { clock?: Clock; report?: ReportProgress; shoppers?: number; port?: number } = {},
): Promise<DemoDatabase> {
  const report = options.report ?? (() => undefined);
  const files = folder && path.join(folder, "postgres");
  const secrets = await loadSecrets(folder);
  report("open", "database", 0, 1);
  let embedded: Embedded;
  try {
    embedded = await openEmbedded(files, options.port);
  } catch (error) {
    if (!(error instanceof UnusableDataError) || !files) throw error;
    const aside = await setAside(files);
    report(
      "note",
      `The data folder did not open, so it was set aside as ${aside}; starting with fresh demo data.`,
      0,
      1,
    );
    embedded = await openEmbedded(files, options.port);
  }
  try {
    await prepareDatabase(embedded.owner, secrets, options);
    await embedded.serve();
  } catch (error) {
    await embedded.close();
    throw error;
  }
  const { url } = embedded;
  const env = processEnv(secrets, { storefront: url, admin: url, auth: url }, true);
  const announcement = folder && path.join(folder, "running.json");
  if (announcement) {
    await writeFile(announcement, JSON.stringify({ pid: process.pid, env }), { mode: 0o600 });
  }
  return {
    env,
    port: embedded.port,
    async close() {
      if (announcement) await rm(announcement, { force: true });
      await embedded.close();
    },
  };
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
