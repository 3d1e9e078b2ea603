import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { openDatabase } from "./run/database.mjs";
import { dataDirectory } from "./run/paths.mjs";
import { startCluster } from "./run/postgres-cluster.mjs";
import { endWhenAsked, stopEverything } from "./run/processes.mjs";
import { main, phase } from "./run/say.mjs";
import { runHere } from "./run/tools.mjs";

/**
 * `npm run review [-- --json] [--postgres]`: the isolation review, of the database that DATABASE_URL names, of a
 * throw-away PostgreSQL with `--postgres`, otherwise of the embedded one, running or not.
 */
await main(async () => {
  process.env.ORCHARD_MODE ??= "demo";
  const args = process.argv.slice(2);
  const onServer = args.includes("--postgres");
  // What is piped on must be JSON and nothing else; progress goes to where errors go.
  if (args.includes("--json")) process.stdout.write = process.stderr.write.bind(process.stderr);
  void endWhenAsked();
  try {
    const runtime = await bootstrap();
    if (onServer) process.env.DATABASE_URL = (await startCluster(runtime)).url;
    let extra = {};
    if (process.env.DATABASE_URL)
      await phase("database", "opening", async (update) => {
        const { env } = await openDatabase(runtime, { dataDir: dataDirectory(), onProgress: update });
        extra = { ...env.admin, ...env.storefront };
        return "migrated and seeded";
      });
    const review = ["packages/review/src/cli/review.ts", ...args.filter((each) => each !== "--postgres")];
    return await runHere(runtime, review, { extra });
  } finally {
    await stopEverything();
  }
});
