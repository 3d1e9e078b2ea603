import process from "node:process";
import { bootstrap } from "./run/bootstrap.mjs";
import { main, Stop } from "./run/say.mjs";
import { runHere } from "./run/tools.mjs";

/**
 * `npm run lab [-- --report [--trace] | --model [--tries=N]] [--database URL]`: the workshop's page, or its matrix printed,
 * or rates of a real model. `npm run lab:start N`,
 * `lab:check N`, `lab:solve N` and `lab:reset`: the exercises. On the embedded engine, or in a throw-away database of the
 * PostgreSQL server whose administrator's address is given.
 */
const TASKS = ["start", "check", "solve", "reset"];

await main(async () => {
  process.env.ORCHARD_MODE = "demo";
  const args = process.argv.slice(2);
  const at = args.indexOf("--database");
  const url = at < 0 ? undefined : args[at + 1];
  if (at >= 0 && !url) throw new Stop("--database needs an address: npm run lab -- --database postgres://…");
  // Never a database that happens to be configured: only the one that was named here.
  delete process.env.DATABASE_URL;
  delete process.env.TEST_DATABASE_URL;
  const runtime = await bootstrap({ dev: true });
  const rest = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const script = TASKS.includes(rest[0]) ? "labs/exercise-cli.ts" : "labs/cli.ts";
  return await runHere(runtime, [script, ...rest], { extra: url ? { TEST_DATABASE_URL: url } : {} });
});
