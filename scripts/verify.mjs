import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { minutes, summary, total } from "./run/counts.mjs";
import { endWhenAsked } from "./run/processes.mjs";
import { main, say, Stop } from "./run/say.mjs";
import { runHere } from "./run/tools.mjs";

/**
 * `npm run verify [part …]`: what takes too long for every change. Each part is a script that exits with 0 when it
 * holds; without a name all of them run.
 */
const PARTS = {
  clone: {
    about: "a fresh clone with an empty npm cache starts and answers",
    script: "scripts/verify/clone.mjs",
  },
  workshop: {
    about:
      "from a fresh clone an attack is soon seen; all exercises fail as they start, and are solved by their solutions",
    script: "scripts/verify/workshop.mjs",
  },
  commands: {
    about: "the commands that the README and the docs show do what they say",
    script: "scripts/verify/commands.mjs",
  },
  endings: {
    about: "nothing survives Ctrl-C, a closed terminal or a kill",
    script: "scripts/verify/endings.mjs",
  },
  lighthouse: {
    about: "Lighthouse gives home, listing and product 95 or more in every category",
    script: "scripts/verify/lighthouse.mjs",
  },
  weight: {
    about: "a product page loads at most 60 kB of scripts above a bare Next.js page",
    script: "scripts/verify/weight.mjs",
  },
  isolation: {
    about: "every attacker, at full length and on both engines, finds nothing",
    script: "scripts/isolation.mjs",
    args: ["--postgres"],
  },
  evals: {
    about: "the assistant answers every question rightly or asks back, and no attacker gets anything",
    script: "scripts/eval.mjs",
    args: ["--postgres"],
  },
  browser: {
    about: "the browser tests hold in the other theme and the other stores, too",
    script: "scripts/test.mjs",
    args: ["e2e", "--grep", "@verify"],
  },
  postgres: {
    about: "the database tests hold on a real PostgreSQL, with the matrix tried by everybody",
    script: "scripts/postgres.mjs",
    extra: { ORCHARD_MATRIX: "whole" },
  },
};

await main(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in PARTS));
  if (unknown) {
    const list = Object.entries(PARTS).map(([name, { about }]) => `  ${name.padEnd(12)}${about}`);
    throw new Stop(`There is no part "${unknown}". There are:\n${list.join("\n")}`);
  }
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  const results = [];
  for (const name of chosen.length > 0 ? chosen : Object.keys(PARTS)) {
    const { about, script, args = [], extra = {} } = PARTS[name];
    say(`\n${name}: ${about}`);
    const began = performance.now();
    const failed = (await runHere(runtime, [script, ...args], { extra })) === 0 ? 0 : 1;
    results.push({ passed: 1 - failed, failed });
    say(`  ${name.padEnd(24)}${minutes(began).padStart(9)}   ${failed ? "failed" : "passed"}`);
  }
  const counts = total(results);
  say(`\n${summary(counts)}`);
  return counts.failed > 0 ? 1 : 0;
});
