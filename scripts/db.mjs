import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { openDatabase } from "./run/database.mjs";
import { dataDirectory } from "./run/paths.mjs";
import { askedToEnd, stopEverything } from "./run/processes.mjs";
import { main, phase, say } from "./run/say.mjs";

/** `npm run db`: only the database, for a look at it or for apps started by hand. */
await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  const asked = askedToEnd();
  try {
    const runtime = await bootstrap();
    let database;
    await phase("database", "opening", async (update) => {
      database = await openDatabase(runtime, { dataDir: dataDirectory(), onProgress: update });
      return "open";
    });
    say();
    for (const [app, variables] of Object.entries(database.env)) {
      say(`# ${app}`);
      for (const [name, value] of Object.entries(variables)) say(`${name}=${value}`);
      say();
    }
    if (!database.server) return 0;
    say("  Ctrl-C stops it.");
    await Promise.race([asked, database.server.ended]);
    return 0;
  } finally {
    await stopEverything();
  }
});
