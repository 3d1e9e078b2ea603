import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { startCluster } from "./run/postgres-cluster.mjs";
import { endWhenAsked, stopEverything } from "./run/processes.mjs";
import { main } from "./run/say.mjs";
import { runHere } from "./run/tools.mjs";

/**
 * `npm run bench:identity`: what the identity costs, on a real PostgreSQL (a throw-away server of our own, or the
 * disposable one TEST_DATABASE_URL names) and on the embedded engine. `-- postgres` or `-- embedded` runs one of them.
 */
await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  const chosen = process.argv.slice(2);
  const bench = (url) =>
    runHere(runtime, ["packages/db/src/cli/bench-identity.ts"], { extra: { TEST_DATABASE_URL: url } });
  try {
    let failed = 0;
    if (!chosen.includes("embedded"))
      failed += await bench(process.env.TEST_DATABASE_URL || (await startCluster(runtime)).url);
    if (!chosen.includes("postgres")) failed += await bench("");
    return failed > 0 ? 1 : 0;
  } finally {
    await stopEverything();
  }
});
