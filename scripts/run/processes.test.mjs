import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { at } from "./paths.mjs";

const follow = pathToFileURL(at("scripts", "run", "follow-parent.mjs")).href;
const processes = pathToFileURL(at("scripts", "run", "processes.mjs")).href;
let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "orchard-processes-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A parent that starts a server which ignores SIGTERM for as long as `stubborn` says, and prints its id. */
async function startParent({ stubborn = false, after = "" } = {}) {
  const server = join(folder, "server.mjs");
  const onTerm = stubborn ? "() => {}" : "() => process.exit(0)";
  writeFileSync(server, `setInterval(() => {}, 1000); process.on("SIGTERM", ${onTerm}); console.log("up");`);
  const parent = join(folder, "parent.mjs");
  writeFileSync(
    parent,
    `import { startServer, stopEverything } from ${JSON.stringify(processes)};
     const server = startServer("test", process.execPath, ["--import", ${JSON.stringify(follow)}, ${JSON.stringify(server)}],
       { env: process.env, patience: 500, onOutput: async () => { console.log(server.child.pid); ${after} } });
     setInterval(() => {}, 1000);`,
  );
  const child = spawn(process.execPath, [parent], { stdio: ["ignore", "pipe", "inherit"] });
  const [output] = await new Promise((done) => child.stdout.once("data", (chunk) => done([String(chunk)])));
  return { child, serverId: Number(output.trim()) };
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function isGone(pid, patience = 20_000) {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50))
    if (!isAlive(pid)) return true;
  return false;
}

test("a server ends when its parent is killed without warning", { timeout: 30_000 }, async () => {
  const { child, serverId } = await startParent();
  expect(isAlive(serverId)).toBe(true);
  child.kill("SIGKILL");
  expect(await isGone(serverId)).toBe(true);
});

test("even one that will not stop when asked", { timeout: 30_000 }, async () => {
  const { child, serverId } = await startParent({ stubborn: true });
  child.kill("SIGKILL");
  expect(await isGone(serverId)).toBe(true);
});

test("stopEverything waits, then kills what is still there", { timeout: 30_000 }, async () => {
  const { child, serverId } = await startParent({
    stubborn: true,
    after: "await stopEverything(); process.exit(0);",
  });
  await new Promise((done) => child.on("exit", done));
  expect(isAlive(serverId)).toBe(false);
});
