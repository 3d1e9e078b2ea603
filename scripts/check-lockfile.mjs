import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { findNpm } from "./run/npm.mjs";
import { isMain, root } from "./run/paths.mjs";

/**
 * Holds package-lock.json against two ways in which it goes wrong unseen. npm, run beside an existing
 * `node_modules`, writes only this machine's binaries of a package that has one per platform; everybody on another
 * platform then installs without. And an entry without a checksum, or from elsewhere, is not what was reviewed.
 * `--fix` resolves the incomplete packages anew, at their locked versions.
 */

/** Every fault of a lock file, as `path: what is wrong`. */
export function findFaults(lock) {
  const packages = lock.packages ?? {};
  const faults =
    lock.lockfileVersion === 3 ? [] : [`package-lock.json: version ${lock.lockfileVersion}, not 3`];
  for (const [path, entry] of Object.entries(packages)) {
    const platforms = unresolved(packages, path, entry.optionalDependencies);
    if (platforms.length > 0)
      faults.push(`${path}: lacks ${platforms.length} platforms (${platforms.join(", ")})`);
    for (const name of unresolved(packages, path, {
      ...entry.dependencies,
      ...(isOurs(path) && entry.devDependencies),
    }))
      faults.push(`${path || "package.json"}: needs ${name}, which has no entry`);
    // A bundled package lies inside its parent's archive and under that one's checksum.
    if (isOurs(path) || entry.link || entry.inBundle) continue;
    if (!entry.integrity?.startsWith("sha512-")) faults.push(`${path}: no sha512 checksum`);
    if (entry.resolved)
      faults.push(`${path}: names where it came from (${entry.resolved}); every client knows its own`);
    if (entry.hasInstallScript && !entry.optional && !KNOWN_SCRIPTS.has(nameOf(path)))
      faults.push(`${path}: has an install script, and those are switched off here`);
  }
  return faults;
}

// Seen to work without theirs.
const KNOWN_SCRIPTS = new Set(["@prisma/engines", "@prisma/client", "prisma", "esbuild"]);

const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

const isOurs = (path) => !path.includes("node_modules/");

/** Those of an entry's dependencies that no entry in its reach provides. */
function unresolved(packages, path, dependencies = {}) {
  return Object.keys(dependencies).filter((name) => {
    for (let place = path; ; place = parentOf(place)) {
      if (packages[`${place ? `${place}/` : ""}node_modules/${name}`]) return false;
      if (!place) return true;
    }
  });
}

/** The next place where Node would look: `a/node_modules/b` → `a` → the root. */
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("node_modules/") - 1));

/** Names of the incomplete packages and of everything above them: npm resolves anew only what nobody holds. */
function toResolveAnew(packages) {
  const entries = Object.entries(packages).filter(([path]) => !isOurs(path));
  const names = new Set(
    entries
      .filter(([path, entry]) => unresolved(packages, path, entry.optionalDependencies).length > 0)
      .map(([path]) => nameOf(path)),
  );
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const [path, entry] of entries)
      if (
        Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).some((name) => names.has(name))
      )
        names.add(nameOf(path));
  }
  return names;
}

/** Resolves incomplete packages anew, away from any `node_modules`, and puts the completed lock file back. */
function complete(lock) {
  const folder = mkdtempSync(join(tmpdir(), "orchard-lock-"));
  try {
    const names = toResolveAnew(lock.packages);
    for (const path of Object.keys(lock.packages))
      if (!isOurs(path) && names.has(nameOf(path))) delete lock.packages[path];
    const manifests = [
      "package.json",
      ...globSync("{apps,packages}/*/package.json", { cwd: root }),
      "prisma/package.json",
      "e2e/package.json",
    ];
    for (const file of [...manifests, ".npmrc"]) cpSync(join(root, file), join(folder, file));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock, null, 2));
    const args = [findNpm(), "install", "--package-lock-only", "--omit-lockfile-registry-resolved"];
    const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: "inherit" });
    if (status === 0) cpSync(join(folder, "package-lock.json"), join(root, "package-lock.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) {
  const read = () => JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  if (process.argv.includes("--fix") && findFaults(read()).length > 0) complete(read());
  const faults = findFaults(read());
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  if (faults.length > 0)
    process.stdout.write(
      `${faults.length} faults in package-lock.json. To mend: node scripts/check-lockfile.mjs --fix\n`,
    );
  else process.stdout.write("The lock file is complete.\n");
  process.exitCode = faults.length > 0 ? 1 : 0;
}
