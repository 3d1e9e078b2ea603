import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answersAt, copyClone, startOrchard } from "./orchard.mjs";
import { main, say, Stop } from "../run/say.mjs";

/** A stranger's first start: nothing installed, nothing cached. Prints what each phase took and what was fetched. */
await main(async () => {
  const folder = mkdtempSync(join(tmpdir(), "orchard-clone-"));
  const cache = join(folder, "npm-cache");
  const clone = join(folder, "orchard");
  try {
    copyClone(clone);
    const orchard = await startOrchard(clone, { npm_config_cache: cache, ORCHARD_DATA_DIR: "" });
    for (const line of orchard.lines) say(`  | ${line}`);
    const pages = Object.values(orchard.ports).map((port) => `http://127.0.0.1:${port}/`);
    const answers = await Promise.all(pages.map(answersAt));
    orchard.child.kill("SIGTERM");
    await orchard.ended;
    say(
      `  npm fetched ${megabytes(join(cache, "_cacache", "content-v2"))} MB; the folder now holds ${megabytes(clone)} MB.`,
    );
    if (answers.some((status) => !status || status >= 500))
      throw new Stop(`The pages answered ${answers.join(", ")}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

function megabytes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.round(
    files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1e6,
  );
}
