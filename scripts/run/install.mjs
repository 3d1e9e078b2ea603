import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { requireSpace } from "./disk.mjs";
import { npm } from "./npm.mjs";
import { phase } from "./say.mjs";

/** Measured with an empty npm cache on Linux; `npm run verify clone` measures it again. */
const DOWNLOAD_MEGABYTES = { start: 370, all: 430 };

/** Installs when `node_modules` does not hold what the lock file says. */
export async function install(root, { dev: wanted, node, env }) {
  const reason = staleness(root, { dev: wanted });
  if (!reason) return;
  const dev = wanted || holdsDev(root);
  requireSpace(root, dev ? 2000 : 1700, "installing");
  const size = `about ${dev ? DOWNLOAD_MEGABYTES.all : DOWNLOAD_MEGABYTES.start} MB to download`;
  await phase("packages", `${reason}; installing, ${size} unless cached`, async () => {
    await npm(["ci", dev ? "--include=dev" : "--omit=dev", "--no-audit", "--no-fund"], {
      cwd: root,
      node,
      env,
    });
    return "installed as the lock file says";
  });
}

/**
 * Why `node_modules` must be installed anew, or undefined. Compares the lock file with the record npm leaves inside
 * `node_modules`, which it writes last: an interrupted installation has none.
 */
export function staleness(root, { dev, platform = hostPlatform() }) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return "nothing is installed yet";
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(record);
  for (const [path, entry] of Object.entries(wanted)) {
    if (!isNeeded(path, entry, { dev, platform })) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const installed = present[path];
    if (!installed || !existsSync(join(root, path))) return `${name} is missing`;
    if (installed.version !== entry.version) return `${name} is not the locked version`;
    if (entry.link && !statSync(join(root, path)).isDirectory()) return `${name} is not linked`;
  }
  return undefined;
}

/** Whether what only tests and checks need is there: installing anew for a start must not take it away. */
export function holdsDev(root) {
  const record = join(root, "node_modules", ".package-lock.json");
  return existsSync(record) && Object.values(readPackages(record)).some((entry) => entry.dev);
}

const readPackages = (file) => JSON.parse(readFileSync(file, "utf8")).packages ?? {};

function isNeeded(path, entry, { dev, platform }) {
  if (!path.includes("node_modules/")) return false;
  if (entry.dev && !dev) return false;
  if (!entry.optional && !entry.devOptional) return true;
  // Optional packages count only when they are the binaries made for this very machine.
  if (!entry.os && !entry.cpu) return false;
  const allows = (list, value) =>
    !list || (list.some((item) => item.startsWith("!")) ? !list.includes(`!${value}`) : list.includes(value));
  return (
    allows(entry.os, platform.os) && allows(entry.cpu, platform.cpu) && allows(entry.libc, platform.libc)
  );
}

function hostPlatform() {
  // The report would otherwise look up the name of every network address.
  process.report.excludeNetwork = true;
  const glibc = process.platform === "linux" && process.report.getReport().header.glibcVersionRuntime;
  return { os: process.platform, cpu: process.arch, libc: glibc ? "glibc" : "musl" };
}
