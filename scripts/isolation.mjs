import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { summary, total } from "./run/counts.mjs";
import { local } from "./run/paths.mjs";
import { startCluster } from "./run/postgres-cluster.mjs";
import { endWhenAsked, stopEverything } from "./run/processes.mjs";
import { main, say } from "./run/say.mjs";
import { runSuites, vitest } from "./run/suites.mjs";

/**
 * `npm run test:isolation [-- --postgres]`: everybody who attacks us, in full. On the embedded engine; on a real
 * PostgreSQL too with `--postgres` (a throw-away server of our own) or TEST_DATABASE_URL. Prints per attacker and
 * engine what was tried and what leaked. `npm test` runs the same attackers with fewer tries.
 */
const ATTACKERS = "packages/testing/src/attackers";
const FULL = { ORCHARD_FORGERIES: "100000", ORCHARD_OPERATIONS: "250" };

await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  const args = process.argv.slice(2).filter((argument) => argument !== "--postgres");
  const server = process.env.TEST_DATABASE_URL;
  const withServer = process.argv.includes("--postgres") || Boolean(server);
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  const tally = local("results", "isolation.jsonl");
  mkdirSync(dirname(tally), { recursive: true });
  rmSync(tally, { force: true });
  const attackers = (name, url) => () =>
    vitest(runtime, "db", {
      name,
      args: [ATTACKERS, ...args],
      extra: { ...FULL, ORCHARD_TALLY: tally, TEST_DATABASE_URL: url },
    });
  try {
    const suites = { "attackers, embedded engine": attackers("isolation", undefined) };
    if (withServer) {
      const url = server || (await startCluster(runtime)).url;
      suites["attackers, PostgreSQL"] = attackers("isolation-postgres", url);
    }
    const counts = total(await runSuites(suites));
    printTallies(tally);
    say(summary(counts));
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await stopEverything();
  }
});

function printTallies(file) {
  const tallies = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map(JSON.parse) : [];
  const row = (attacker, engine, cases, leaks, escapes) =>
    say(
      `  ${attacker.padEnd(32)}${engine.padEnd(12)}${String(cases).padStart(9)}${String(leaks).padStart(8)}${String(escapes).padStart(16)}`,
    );
  say();
  row("attacker", "engine", "tried", "leaks", "known escapes");
  for (const { attacker, engine, cases, leaks, escapes = 0 } of tallies)
    row(attacker, engine, cases, leaks, escapes);
  if (tallies.some(({ escapes }) => escapes > 0))
    say("  Known escapes: the embedded engine is no boundary against SQL in the app's connection.");
  say();
}
