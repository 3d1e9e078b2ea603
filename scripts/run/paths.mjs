import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A path inside the repository. */
export const at = (...parts) => resolve(root, ...parts);

/** Where everything made on this machine lives; git ignores it. */
export const local = (...parts) => at(".orchard", ...parts);

/** The embedded database's folder. */
export const dataDirectory = () => resolve(root, process.env.ORCHARD_DATA_DIR || local("data"));

/** Reads `.env` at the root, if there is one. What the environment already says wins. */
export function loadEnvironmentFile() {
  const file = at(".env");
  if (existsSync(file) && process.loadEnvFile) process.loadEnvFile(file);
}

/** Whether a module is the script that was started, not one that a test imports. */
export const isMain = (url) =>
  Boolean(process.argv[1]) && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
