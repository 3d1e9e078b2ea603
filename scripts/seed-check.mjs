import { spawnSync } from "node:child_process";
import process from "node:process";
import { at, root } from "./run/paths.mjs";
import { TYPESCRIPT } from "./run/tools.mjs";

/** `npm run seed:check`: the seed data is complete, consistent and believable, by the rules beside it. */
const { status } = spawnSync(
  process.execPath,
  [...TYPESCRIPT, at("prisma", "seed", "check.ts"), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
  },
);
process.exit(status ?? 1);
