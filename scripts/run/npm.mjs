import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { accompany } from "./processes.mjs";
import { Stop } from "./say.mjs";

/**
 * npm is run through its own JavaScript file: that needs neither a shell nor `npm.cmd`, and it runs on the Node
 * we choose, not on the one that a launcher on the PATH would pick.
 */
export function findNpm(env = process.env) {
  const besideNode = dirname(process.execPath);
  const candidates = [
    env.npm_execpath?.endsWith("npm-cli.js") ? env.npm_execpath : undefined,
    join(besideNode, "node_modules", "npm", "bin", "npm-cli.js"),
    join(besideNode, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    ...(env.PATH ?? env.Path ?? "").split(delimiter).flatMap(fromFolder),
  ];
  const found = candidates.find((candidate) => candidate && existsSync(candidate));
  if (!found)
    throw new Stop("npm was not found. It comes with Node; install Node 22.18 or newer, then try again.");
  return found;
}

function fromFolder(folder) {
  const launcher = join(folder, "npm");
  if (!folder || !existsSync(launcher)) return [];
  // On Unix the launcher is a link to npm-cli.js; on Windows and in some packages the folder holds the module.
  return [realpathSync(launcher), join(folder, "node_modules", "npm", "bin", "npm-cli.js")].filter((path) =>
    path.endsWith("npm-cli.js"),
  );
}

/** Runs npm quietly. Rejects with a one-line `Stop` that names what npm said. */
export async function npm(args, { node = process.execPath, cwd, env = process.env } = {}) {
  const child = accompany(
    spawn(node, [findNpm(env), ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"], windowsHide: true }),
  );
  let output = "";
  const keep = (chunk) => (output = (output + chunk).slice(-20_000));
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise((done, fail) => child.on("error", fail).on("close", done));
  if (code !== 0) throw new Stop(npmFailure(args[0], output));
  return output;
}

/** npm's long complaint as one line with the remedy. */
export function npmFailure(command, output) {
  if (/ENOSPC/.test(output)) return "ENOSPC: the disk is full";
  if (/EINTEGRITY/.test(output))
    return "npm refused a package whose contents do not match the lock file. Clear npm's cache (npm cache clean --force), then try again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(output))
    return "npm cannot reach its package source. Check the network or the proxy (npm config get registry), then try again.";
  const reason = output
    .split("\n")
    .filter((line) => /^npm (error|ERR!) (?!A complete log|code )/.test(line))[0];
  return `npm ${command} failed: ${reason?.replace(/^npm (error|ERR!) /, "") ?? "it gave no reason"}. Run it by hand to see more.`;
}
