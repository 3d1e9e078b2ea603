import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { summary, total } from "./run/counts.mjs";
import { endWhenAsked } from "./run/processes.mjs";
import { main, say } from "./run/say.mjs";
import { browser, runSuites, vitest } from "./run/suites.mjs";

/**
 * `npm test`: everything, from a fresh clone. `npm run test:unit`, `test:db` and `test:e2e` run one suite; what
 * follows `--` reaches the test runner.
 */
const SUITES = {
  unit: (runtime, args) => vitest(runtime, "unit", { args }),
  db: (runtime, args) => vitest(runtime, "db", { args }),
  e2e: (runtime, args) => browser(runtime, { args }),
};
const TITLES = { unit: "unit tests", db: "database tests", e2e: "browser tests" };

await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  const chosen = process.argv.slice(2).filter((argument) => argument in SUITES);
  const args = process.argv.slice(2).filter((argument) => !(argument in SUITES));
  const names = chosen.length > 0 ? chosen : Object.keys(SUITES);
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  const results = await runSuites(
    Object.fromEntries(names.map((name) => [TITLES[name], () => SUITES[name](runtime, args)])),
  );
  const counts = total(results);
  say(summary(counts));
  return counts.failed > 0 ? 1 : 0;
});
