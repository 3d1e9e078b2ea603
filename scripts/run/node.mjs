import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { requireSpace } from "./disk.mjs";
import { npm } from "./npm.mjs";
import { at, local } from "./paths.mjs";
import { phase, Stop } from "./say.mjs";

/** TypeScript runs without a build step from these versions on: 22.18, 23.6, and everything later. */
export function isRecentEnough(version) {
  const [major, minor] = version.replace(/^v/, "").split(".").map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The path of a Node that is recent enough: the one running this, or one brought into `.orchard/node`. */
export async function bringNode() {
  if (isRecentEnough(process.version)) return process.execPath;
  const { version, packages } = JSON.parse(readFileSync(at("scripts", "node-runtime.json"), "utf8"));
  const platform = `${process.platform}-${process.arch}`;
  const chosen = packages[platform];
  const remedy = "Install Node 22.18 or newer, then try again.";
  if (!chosen)
    throw new Stop(`This is Node ${process.version}, and no newer one is known for ${platform}. ${remedy}`);

  const folder = local("node");
  const binary = join(
    folder,
    "node_modules",
    chosen.name,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  const answers = () =>
    existsSync(binary) &&
    spawnSync(binary, ["--version"], { encoding: "utf8" }).stdout?.trim() === `v${version}`;
  if (answers()) return binary;

  requireSpace(folder, 300, "Node");
  await phase(
    "node",
    `this is ${process.version}; bringing ${version} (${chosen.megabytes} MB)`,
    async () => {
      writeProject(folder, chosen, version);
      await npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder], { cwd: folder });
      // Built for glibc: on a musl system it installs and then does not start.
      if (!answers())
        throw new Stop(`The Node brought for ${platform} does not start on this system. ${remedy}`);
      return `${version} in .orchard/node`;
    },
  );
  return binary;
}

/** A project of one package, whose lock file carries our sha512: npm itself then refuses any other contents. */
function writeProject(folder, chosen, version) {
  const dependencies = { [chosen.name]: version };
  const lock = {
    name: "orchard-node",
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name: "orchard-node", dependencies },
      [`node_modules/${chosen.name}`]: { version, integrity: chosen.integrity },
    },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "orchard-node", private: true, dependencies }),
  );
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  // A registry or proxy that somebody set for this repository holds for this download too.
  if (existsSync(at(".npmrc"))) copyFileSync(at(".npmrc"), join(folder, ".npmrc"));
}

/** The environment of everything we start: that Node first on the PATH, and nobody told what we do. */
export function environmentFor(node, base = process.env) {
  const env = { ...base };
  // Windows calls it Path, and a copy of process.env no longer ignores case.
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  env[pathName] = [dirname(node), env[pathName]].filter(Boolean).join(delimiter);
  // Each tool decides this for itself; a value left in the shell would make a half-production build.
  delete env.NODE_ENV;
  return {
    ...env,
    TURBO_TELEMETRY_DISABLED: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    DO_NOT_TRACK: "1",
  };
}
