import process from "node:process";
import { bootstrap } from "../run/bootstrap.mjs";
import { startCluster } from "../run/postgres-cluster.mjs";
import { endWhenAsked, stopEverything } from "../run/processes.mjs";
import { main } from "../run/say.mjs";
import { runHere } from "../run/tools.mjs";

/**
 * `npm run bench:search -- --products FILE --judgments FILE`: how well and how fast a store's search answers judged
 * queries, on a throw-away PostgreSQL of our own or on the disposable one TEST_DATABASE_URL names. See docs/search.md.
 */
await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  try {
    const url = process.env.TEST_DATABASE_URL || (await startCluster(runtime)).url;
    return await runHere(runtime, ["packages/testing/src/cli/bench-search.ts", ...process.argv.slice(2)], {
      extra: { TEST_DATABASE_URL: url },
    });
  } finally {
    await stopEverything();
  }
});
