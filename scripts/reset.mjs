import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { dataDirectory, loadEnvironmentFile } from "./run/paths.mjs";
import { main, say, Stop } from "./run/say.mjs";

/** `npm run reset`: deletes the embedded database's folder, so that the next start seeds a new one. */
await main(async () => {
  loadEnvironmentFile();
  if (process.env.DATABASE_URL)
    say("DATABASE_URL is set; that database is left alone. This concerns the embedded one.");
  const folder = dataDirectory();
  if (!existsSync(folder)) return say(`There is no data folder at ${folder}; nothing to delete.`);
  const names = readdirSync(folder);
  // ORCHARD_DATA_DIR may name anything; a folder with other things in it is not ours to delete.
  const strange = names.filter((name) => !/^(postgres.*|secrets\.json|running\.json)$/.test(name));
  if (strange.length > 0)
    throw new Stop(`${folder} also holds ${strange[0]}, which is not Orchard's. It was left alone.`);
  if (isServed(folder)) throw new Stop(`An Orchard is running on ${folder}. Stop it first.`);
  const aside = names.filter((name) => name.startsWith("postgres-"));
  const also = aside.length > 0 ? `, and with it ${aside.join(", ")}, set aside earlier` : "";
  say(`Deleting ${folder} (${megabytes(folder)} MB): accounts, orders and chats made in this demo${also}.`);
  rmSync(folder, { recursive: true, force: true });
});

function isServed(folder) {
  try {
    return process.kill(JSON.parse(readFileSync(join(folder, "running.json"), "utf8")).pid, 0);
  } catch {
    return false;
  }
}

function megabytes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.round(
    files.reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0) /
      1e6,
  );
}
