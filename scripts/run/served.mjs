import { rmSync } from "node:fs";
import process from "node:process";
import { local } from "./paths.mjs";
import { freePort } from "./ports.mjs";
import { stopEverything } from "./processes.mjs";
import { bringUp, build } from "./stack.mjs";

/**
 * Runs `work` against the production build with a database of its own on free ports, so that it neither needs nor
 * disturbs a running Orchard. `work` is given `{ env, urls: { storefront, admin }, servers }`; everything is stopped
 * after it.
 */
export async function withServed(runtime, name, work) {
  await build(runtime);
  const host = "127.0.0.1";
  const ports = { storefront: await freePort(), admin: await freePort() };
  const dataDir = local(`${name}-data`);
  rmSync(dataDir, { recursive: true, force: true });
  try {
    const { env, servers } = await bringUp(runtime, { host, ports, dataDir });
    const urls = {
      storefront: `http://${host}:${ports.storefront}`,
      admin: `http://${host}:${ports.admin}`,
    };
    return await work({ env, urls, servers });
  } finally {
    await stopEverything();
    if (!process.env.ORCHARD_KEEP) rmSync(dataDir, { recursive: true, force: true });
  }
}
