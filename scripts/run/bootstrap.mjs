import { existsSync } from "node:fs";
import process from "node:process";
import { fingerprint, isRecorded, record } from "./fingerprint.mjs";
import { install } from "./install.mjs";
import { bringNode, environmentFor } from "./node.mjs";
import { at, loadEnvironmentFile, root } from "./paths.mjs";
import { phase } from "./say.mjs";
import { run } from "./tools.mjs";

/**
 * Makes a clone ready: Node, packages, Prisma client, each only where it is missing or out of date. Returns what
 * everything after it is started with. `dev` also installs what only tests and checks need.
 */
export async function bootstrap({ dev = false } = {}) {
  process.chdir(root);
  loadEnvironmentFile();
  const node = await bringNode();
  const env = environmentFor(node);
  await install(root, { dev, node, env });
  const runtime = { node, env };
  await generate(runtime);
  return runtime;
}

/** Generates the Prisma client when the schema or Prisma itself changed. */
export async function generate(runtime, { always = false } = {}) {
  const hash = fingerprint(root, [
    "prisma/schema",
    "packages/db/prisma.config.ts",
    "packages/db/package.json",
  ]);
  const client = at("packages", "db", "src", "generated", "client.ts");
  if (!always && existsSync(client) && isRecorded("client", hash)) return;
  await phase("client", "generating the database client", async () => {
    await run(runtime, ["packages/db/src/cli/generate.ts"], { what: "Generating the database client" });
    record("client", hash);
    return "database client generated";
  });
}
