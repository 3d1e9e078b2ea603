import process from "node:process";
import { bootstrap, generate } from "./run/bootstrap.mjs";
import { main } from "./run/say.mjs";
import { build } from "./run/stack.mjs";

/** `npm run build` builds both apps; `npm run generate` the database client. Both do so even when nothing changed. */
await main(async () => {
  process.env.ORCHARD_MODE ??= "production";
  const runtime = await bootstrap();
  if (process.argv.includes("--client-only")) await generate(runtime, { always: true });
  else await build(runtime, { always: true });
});
