import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { minutes, summary, total } from "./run/counts.mjs";
import { main, say, Stop } from "./run/say.mjs";
import { binary, runHere } from "./run/tools.mjs";

/**
 * The one-word commands of package.json. Each brings what it needs first, so it works on a fresh clone. A list of
 * named steps runs to its end even when a step fails and closes with their count; a single step passes on what
 * follows `--` and its exit code.
 */
const TASKS = {
  check: {
    lint: () => [binary("oxlint"), "--type-aware", "--deny-warnings"],
    format: () => [binary("oxfmt"), "--check", "."],
  },
  fix: {
    lint: () => [binary("oxlint"), "--type-aware", "--fix"],
    format: () => [binary("oxfmt"), "."],
  },
  typecheck: {
    types: () => [
      binary("turbo"),
      "run",
      "typecheck",
      "--concurrency=100%",
      "--continue",
      "--ui=stream",
      "--output-logs=errors-only",
    ],
    scripts: () => [binary("typescript", "tsc"), "-p", "scripts"],
  },
  deps: {
    "unused code (knip)": () => [binary("knip"), "--treat-config-hints-as-errors"],
    // `npm start` builds without what only tests need, so turbo and the type packages are true dependencies.
    "versions (sherif)": () => [
      binary("sherif"),
      "--fail-on-warnings",
      "--ignore-rule=root-package-dependencies",
      "--ignore-rule=types-in-dependencies",
    ],
    structure: () => ["scripts/check-structure.mjs"],
    "lock file": () => ["scripts/check-lockfile.mjs"],
  },
  ask: () => ["packages/assistant/src/cli/ask.ts"],
  import: () => ["packages/assistant/src/cli/import.ts"],
  "seed:check": () => ["scripts/seed-check.mjs"],
  "seed:vectors": () => ["scripts/seed-vectors.ts"],
};

await main(async () => {
  const [name, ...args] = process.argv.slice(2);
  const task = TASKS[name];
  if (!task) throw new Stop(`There is no task "${name}". There are: ${Object.keys(TASKS).join(", ")}.`);
  process.env.ORCHARD_MODE ??= "demo";
  const runtime = await bootstrap({ dev: name !== "ask" && name !== "import" });
  if (typeof task === "function") return await runHere(runtime, [...task(), ...args]);
  const results = [];
  for (const [step, command] of Object.entries(task)) {
    const began = performance.now();
    const failed = (await runHere(runtime, [...command(), ...args])) === 0 ? 0 : 1;
    results.push({ passed: 1 - failed, failed });
    say(`  ${step.padEnd(24)}${minutes(began).padStart(9)}   ${failed ? "failed" : "passed"}`);
  }
  const counts = total(results);
  say(summary(counts));
  return counts.failed > 0 ? 1 : 0;
});
