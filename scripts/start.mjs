import process from "node:process";
import { parseArgs } from "node:util";
import { accountLines } from "./run/accounts.mjs";
import { address } from "./run/apps.mjs";
import { bootstrap } from "./run/bootstrap.mjs";
import { askedToEnd, isAnythingRunning, stopEverything } from "./run/processes.mjs";
import { loadEnvironmentFile } from "./run/paths.mjs";
import { main, say, seconds, Stop } from "./run/say.mjs";
import { bringUp, build, places } from "./run/stack.mjs";

/**
 * `npm start` and, with `--development`, `npm run dev`: from a fresh clone to two running apps. Each step is
 * skipped when its result is still good, so the second start takes seconds. `--dedicated dailygrind` gives that store
 * a database of its own; it may be said again for others.
 */
const { development, dedicated } = readArguments();
const began = performance.now();

await main(async () => {
  const asked = askedToEnd();
  if (dedicated) process.env.ORCHARD_DEDICATED = dedicated.join();
  // Only these two commands and the tests make it a demo; a deployment sets its own environment.
  process.env.ORCHARD_MODE = "demo";
  try {
    const outcome = await Promise.race([asked.then((signal) => ({ signal })), start()]);
    if (outcome.signal) return 0;
    const ended = outcome.servers.map((server) => server.ended.then((code) => ({ server, code })));
    const what = await Promise.race([asked.then((signal) => ({ signal })), ...ended]);
    if (what.signal) return 0;
    throw new Stop(
      `${what.server.tail.slice(-10).join("\n")}\nThe ${what.server.name} process ended by itself (code ${what.code}).`,
    );
  } finally {
    const running = isAnythingRunning();
    if (running) say("  Stopping …");
    await stopEverything();
    if (running) say("  Stopped.");
  }
});

async function start() {
  say("Orchard");
  say();
  loadEnvironmentFile();
  const { host, ports } = await places();
  const runtime = await bootstrap({ dev: development });
  if (!development) await build(runtime);
  const stack = await bringUp(runtime, { host, ports, development, echo: development });
  announce(host, ports);
  return stack;
}

function readArguments() {
  const options = { development: { type: "boolean" }, dedicated: { type: "string", multiple: true } };
  try {
    const { values } = parseArgs({ options });
    return { development: values.development ?? false, dedicated: values.dedicated };
  } catch (error) {
    say(`${error.message}\n  npm start [-- --dedicated STORE]`);
    process.exit(2);
  }
}

function announce(host, ports) {
  say();
  say(`  Ready in ${seconds(began)}. Ctrl-C stops everything.`);
  say();
  say(`  Storefront  ${address(host, ports.storefront)}`);
  say(`  Admin       ${address(host, ports.admin)}`);
  say();
  if (process.env.ORCHARD_DEDICATED)
    say(`  In a database of its own: ${process.env.ORCHARD_DEDICATED.split(",").join(", ")}`);
  for (const line of accountLines()) say(`  ${line}`);
  say();
  if (!process.env.DATABASE_URL)
    say("  The embedded database does not contain injected SQL; a real PostgreSQL does (DATABASE_URL).");
  if (!["127.0.0.1", "::1", "localhost"].includes(host))
    say(`  HOST=${host}: whoever reaches this machine can sign in with these accounts.`);
}
