import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { at, root } from "./paths.mjs";
import { accompany } from "./processes.mjs";
import { Stop } from "./say.mjs";

/** TypeScript sources run as they are; `server-only` refuses to load without the condition that servers set. */
export const TYPESCRIPT = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];

/** The script behind a package's command, so that no launcher of the platform is needed. */
export function binary(name, command = name) {
  const manifestFile = at("node_modules", name, "package.json");
  if (!existsSync(manifestFile)) throw new Stop(`${name} is not installed. Run: npm ci`);
  const { bin } = JSON.parse(readFileSync(manifestFile, "utf8"));
  return resolve(dirname(manifestFile), typeof bin === "string" ? bin : bin[command]);
}

const withFlags = ([script, ...rest]) =>
  script.endsWith(".ts") ? [...TYPESCRIPT, script, ...rest] : [script, ...rest];

/** Runs a script to its end, its output on this terminal. Resolves with the exit code. */
export async function runHere({ node, env }, args, { cwd = root, extra = {} } = {}) {
  const child = accompany(spawn(node, withFlags(args), { cwd, env: { ...env, ...extra }, stdio: "inherit" }));
  return await new Promise((done, fail) => child.on("error", fail).on("close", (code) => done(code ?? 1)));
}

/** Runs a script quietly. Rejects with its last lines when it fails. */
export async function run({ node, env }, args, { what, cwd = root, extra = {} } = {}) {
  const stdio = ["ignore", "pipe", "pipe"];
  const child = accompany(
    spawn(node, withFlags(args), { cwd, env: { ...env, ...extra }, stdio, windowsHide: true }),
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk) => {
      output = (output + chunk).slice(-50_000);
    });
  const code = await new Promise((done, fail) => child.on("error", fail).on("close", done));
  if (code === 0) return output;
  const tail = output.trim().split("\n").slice(-40).join("\n");
  throw new Stop(/ENOSPC/.test(output) ? "ENOSPC" : `${tail}\n${what ?? join(...args)} failed.`);
}
