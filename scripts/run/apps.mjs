import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { at } from "./paths.mjs";
import { startServer } from "./processes.mjs";
import { say, Stop } from "./say.mjs";
import { binary } from "./tools.mjs";

const follow = pathToFileURL(at("scripts", "run", "follow-parent.mjs")).href;

/** Starts one Next app, built or for development, and resolves once it answers. */
export async function startApp(runtime, { name, port, host, env, development = false, echo = false }) {
  const line = (text) => {
    // Blank lines and bare cursor commands are for a terminal of its own.
    if (stripVTControlCharacters(text).trim()) say(`  ${name.padEnd(11)}${text}`);
  };
  const server = startServer(
    name,
    runtime.node,
    [
      "--import",
      follow,
      binary("next"),
      development ? "dev" : "start",
      at("apps", name),
      "-p",
      String(port),
      "-H",
      host,
    ],
    {
      cwd: at("apps", name),
      // The administrators' addresses are for migrating; an app has only its own login.
      env: {
        ...runtime.env,
        DATABASE_URL: undefined,
        TENANT_DATABASE_URLS: undefined,
        ...env,
        PORT: String(port),
      },
      onOutput: echo ? line : undefined,
      onError: line,
    },
  );
  await untilItAnswers(server, reachable(host), port);
  return server;
}

/** The name under which this machine itself reaches an address it listens on. */
const reachable = (host) => (host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host);

async function untilItAnswers(server, host, port, patience = 120_000) {
  let ended = false;
  server.ended.then(() => (ended = true));
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (ended) throw new Stop(`${server.tail.join("\n")}\nThe ${server.name} app ended before it answered.`);
    try {
      const response = await fetch(`http://${host.includes(":") ? `[${host}]` : host}:${port}/`, {
        redirect: "manual",
        signal: AbortSignal.timeout(30_000),
      });
      await response.body?.cancel();
      if (response.status >= 500)
        say(
          `  The ${server.name} app answers its first page with ${response.status}; see .orchard/logs/${server.name}.log`,
        );
      return;
    } catch {
      // Not listening yet.
    }
    await sleep(150);
  }
  throw new Stop(
    `The ${server.name} app did not answer within ${patience / 1000} s. Its log: .orchard/logs/${server.name}.log`,
  );
}

/** The address to print for a person. */
export function address(host, port) {
  const shown = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
  return `http://${shown}:${port}`;
}

/** Where the apps are to listen: this machine alone, unless HOST says otherwise. */
export const hostFrom = (env = process.env) => env.HOST || "127.0.0.1";
