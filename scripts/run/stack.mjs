import { existsSync } from "node:fs";
import process from "node:process";
import { hostFrom, startApp } from "./apps.mjs";
import { openDatabase } from "./database.mjs";
import { fingerprint, isRecorded, record } from "./fingerprint.mjs";
import { at, dataDirectory, root } from "./paths.mjs";
import { portFrom, requireFree } from "./ports.mjs";
import { phase } from "./say.mjs";
import { binary, run } from "./tools.mjs";

const APPS = ["storefront", "admin"];

/** Where both apps are to listen, checked to be free before anything long begins. */
export async function places() {
  const host = hostFrom();
  const ports = { storefront: portFrom("PORT", 3000), admin: portFrom("ADMIN_PORT", 3001) };
  await requireFree(ports.storefront, host, "PORT");
  await requireFree(ports.admin, host, "ADMIN_PORT");
  return { host, ports };
}

/** Builds both apps when something they are built from changed since the last build. */
export async function build(runtime, { always = false } = {}) {
  const inputs = [
    "apps",
    "packages",
    "prisma/schema",
    "tsconfig.base.json",
    "package-lock.json",
    "turbo.json",
  ];
  // Next writes these into what it builds.
  const inlined = Object.entries(process.env).filter(([name]) =>
    /^(NEXT_PUBLIC_|ORCHARD_MODE$|STORE_HOSTS$)/.test(name),
  );
  const isInput = (name) =>
    !/\.test\.\w+$|\/evals\/|^packages\/testing\/|\.md$|\.tsbuildinfo$|next-env\.d\.ts$/.test(name);
  const hash = fingerprint(root, inputs, { inlined }, isInput);
  const built = APPS.every((app) => existsSync(at("apps", app, ".next", "BUILD_ID")));
  if (!always && built && isRecorded("build", hash)) return;
  await phase("build", "building storefront and admin", async () => {
    const args = ["run", "build", "--ui=stream", "--log-order=grouped", "--output-logs=errors-only"];
    await run(runtime, [binary("turbo"), ...args], { what: "The build" });
    record("build", hash);
    return "storefront and admin built";
  });
}

/** Database first, then both apps. Resolves once all of them answer. */
export async function bringUp(
  runtime,
  { host, ports, dataDir = dataDirectory(), development = false, echo = false },
) {
  let database;
  await phase("database", "opening", async (update) => {
    database = await openDatabase(runtime, { dataDir, onProgress: update });
    return process.env.DATABASE_URL ? "migrated (DATABASE_URL)" : "embedded, migrated and seeded";
  });
  let servers;
  await phase("apps", "starting", async () => {
    const start = (name) =>
      startApp(runtime, { name, port: ports[name], host, env: database.env[name], development, echo });
    servers = await Promise.all(APPS.map(start));
    return "storefront and admin answer";
  });
  if (database.server) servers.push(database.server);
  return { env: database.env, servers };
}
