import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { summary, total } from "./run/counts.mjs";
import { startCluster } from "./run/postgres-cluster.mjs";
import { endWhenAsked, stopEverything } from "./run/processes.mjs";
import { main, say } from "./run/say.mjs";
import { runSuites, vitest } from "./run/suites.mjs";

/**
 * `npm run test:postgres`: the database tests on a real PostgreSQL, where logins and roles hold against injected SQL
 * too. On a throw-away server of our own, or on TEST_DATABASE_URL: an administrator's URL of a disposable one.
 */
await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  void endWhenAsked();
  const runtime = await bootstrap({ dev: true });
  try {
    const url = process.env.TEST_DATABASE_URL || (await startCluster(runtime)).url;
    const suite = () =>
      vitest(runtime, "db", {
        name: "postgres",
        args: process.argv.slice(2),
        extra: { TEST_DATABASE_URL: url },
      });
    const counts = total(await runSuites({ "database tests, PostgreSQL": suite }));
    say(summary(counts));
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await stopEverything();
  }
});
