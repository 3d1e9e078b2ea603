import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { local } from "./paths.mjs";

/** Folders that are made, not written. */
const MADE = new Set([
  "node_modules",
  ".next",
  ".turbo",
  ".orchard",
  ".git",
  "generated",
  "coverage",
  "test-results",
]);

/** Every written file below a path, sorted; a file stands for itself, a missing path for nothing. */
export function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !MADE.has(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    );
}

/** One hash over the names and contents of files, and over some values besides. */
export function fingerprint(root, paths, values = {}, isInput = () => true) {
  const hash = createHash("sha256").update(JSON.stringify(values));
  for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) {
    const name = relative(root, file).split(sep).join("/");
    if (!isInput(name)) continue;
    hash.update(`\0${name}\0`).update(createHash("sha256").update(readFileSync(file)).digest());
  }
  return hash.digest("hex");
}

/** Whether the recorded hash of a step is this one. */
export function isRecorded(step, hash) {
  const file = local(`${step}.hash`);
  return existsSync(file) && readFileSync(file, "utf8") === hash;
}

/** Records the hash of a step that has just succeeded. */
export function record(step, hash) {
  const file = local(`${step}.hash`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}
