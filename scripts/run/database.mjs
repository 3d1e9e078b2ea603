import { existsSync } from "node:fs";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { requireSpace } from "./disk.mjs";
import { root } from "./paths.mjs";
import { startServer, TAKEN } from "./processes.mjs";
import { say, Stop } from "./say.mjs";
import { TYPESCRIPT } from "./tools.mjs";

/**
 * Brings the database up and resolves with `{ env, server? }`: the environment of each app, and the process to stop
 * later. The embedded one is served by a process of ours; a real one (DATABASE_URL) is only migrated and seeded.
 */
export async function openDatabase(runtime, { dataDir, onProgress = () => {} }) {
  if (process.env.DATABASE_URL) {
    // A script may have started that server itself, after the environment of what it starts was taken.
    const { DATABASE_URL } = process.env;
    const { ready, server } = await launch(runtime, "migrate", { DATABASE_URL }, onProgress);
    if ((await server.ended) !== 0) throw new Stop(lastWords(server, "Migrating the database"));
    return { env: ready.env };
  }
  if (!existsSync(dataDir)) requireSpace(dataDir, SEEDED_MEGABYTES, "the demo's database");
  // The process of an Orchard that was just killed needs a moment to notice and to close its files.
  for (let patience = 6; ; patience--) {
    try {
      const { ready, server } = await launch(runtime, "serve", { ORCHARD_DATA_DIR: dataDir }, onProgress);
      return { env: ready.env, server };
    } catch (error) {
      // The engine does not always name a full disk; it may only fall over.
      if (!error.code) requireSpace(dataDir, 50, "going on");
      if (error.code !== "already_running" || patience === 0) throw error;
      await sleep(1000);
    }
  }
}

/** What the seeded folder takes, measured, with some room. */
const SEEDED_MEGABYTES = 300;

/** Starts one of the database's command lines and follows its events up to "ready". */
async function launch({ node, env }, command, extra, onProgress) {
  let settle;
  const outcome = new Promise((done, fail) => (settle = { done, fail }));
  const server = startServer("database", node, [...TYPESCRIPT, `packages/db/src/cli/${command}.ts`], {
    cwd: root,
    env: { ...env, ...extra },
    patience: 15_000,
    last: true,
    onOutput: (line) => {
      const event = parseEvent(line);
      if (!event) return undefined;
      if (event.event === "progress" && event.step === "note") say(`  ${event.label}`);
      else if (event.event === "progress") onProgress(describe(event));
      if (event.event === "error") settle.fail(databaseError(event));
      if (event.event === "ready") settle.done(event);
      return TAKEN;
    },
  });
  void server.ended.then(() => settle.fail(new Stop(lastWords(server, "The database process"))));
  try {
    return { ready: await outcome, server };
  } catch (error) {
    await server.stop();
    // Its own message then points to what it printed before.
    if (error.code === "failed") throw new Stop(`${server.tail.slice(-15).join("\n")}\n${error.message}`);
    throw error;
  }
}

/** One line of the database process as an event; undefined for anything else it may print. */
function parseEvent(line) {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const VERBS = { open: "opening", migrate: "migrating", seed: "seeding" };

function describe({ step, label, done, total }) {
  const count = total > 1 ? ` ${done} of ${total}` : "";
  return `${VERBS[step] ?? step}${count}${label ? ` (${label})` : ""}`;
}

const databaseError = ({ code, message }) => Object.assign(new Stop(message ?? code), { code });

const lastWords = (server, what) =>
  `${server.tail.slice(-15).join("\n")}\n${what} ended before it was ready.`;
