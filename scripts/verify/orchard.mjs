import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { findNpm } from "../run/npm.mjs";
import { filesBelow } from "../run/fingerprint.mjs";
import { root } from "../run/paths.mjs";
import { freePort } from "../run/ports.mjs";

/** Starts `npm start` in a folder and resolves once it is ready, with what it printed and where it listens. */
export async function startOrchard(folder, env = {}) {
  const ports = { storefront: await freePort(), admin: await freePort() };
  const child = spawn(process.execPath, [findNpm(), "start"], {
    cwd: folder,
    env: { ...process.env, PORT: String(ports.storefront), ADMIN_PORT: String(ports.admin), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const lines = [];
  const ready = new Promise((done, fail) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        if (/Ready in/.test(line)) done();
      });
    child.on("exit", () => fail(new Error(`npm start ended before it was ready:\n${lines.join("\n")}`)));
  });
  const ended = new Promise((done) => child.on("exit", done));
  await ready;
  return { child, ended, lines, ports };
}

/** Copies what git would give a stranger: tracked and new files, without anything made here. */
export function copyClone(target) {
  const listed = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
  });
  const files =
    listed.status === 0
      ? listed.stdout.split("\0").filter(Boolean)
      : filesBelow(root).map((file) => file.slice(root.length));
  for (const file of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file), { force: true, errorOnExist: false });
  }
}

/** Whether an address answers at all. */
export async function answersAt(url) {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(20_000) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
