import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { answersAt, startOrchard } from "./orchard.mjs";
import { root } from "../run/paths.mjs";
import { main, say, Stop } from "../run/say.mjs";

/**
 * Ends a running Orchard in every way a person or a system does, and looks for what is left. Each next start uses
 * the folder that the last ending left behind.
 */
const WAYS = {
  "Ctrl-C": (pid) => process.kill(-pid, "SIGINT"),
  "SIGTERM to npm": (pid) => process.kill(pid, "SIGTERM"),
  "a closed terminal (SIGHUP)": (pid) => process.kill(-pid, "SIGHUP"),
  "npm killed (SIGKILL)": (pid) => process.kill(pid, "SIGKILL"),
  "everything in the terminal killed (SIGKILL)": (pid) => process.kill(-pid, "SIGKILL"),
};

await main(async () => {
  if (process.platform === "win32")
    return say("  Windows has none of these signals; nothing to verify here.");
  const folder = mkdtempSync(join(tmpdir(), "orchard-endings-"));
  const failures = [];
  try {
    for (const [name, end] of Object.entries(WAYS)) {
      const orchard = await startOrchard(root, { ORCHARD_DATA_DIR: join(folder, "data") });
      const before = descendants(orchard.child.pid);
      const began = performance.now();
      end(orchard.child.pid);
      const left = await survivors(before, orchard.ports);
      const time = ((performance.now() - began) / 1000).toFixed(1);
      const noted = orchard.lines.find((line) => /set aside/.test(line));
      say(
        `  ${name.padEnd(46)}${left.length === 0 ? `nothing left after ${time} s` : `left: ${left.join(", ")}`}${noted ? `; ${noted.trim()}` : ""}`,
      );
      if (left.length > 0) failures.push(name);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  if (failures.length > 0) throw new Stop(`Something survived: ${failures.join("; ")}.`);
});

/** The processes below one, as `[{ pid, command }]`. */
function descendants(pid) {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  const all = stdout.split("\n").flatMap((line) => {
    const [, own, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return own ? [{ pid: Number(own), parent: Number(parent), command }] : [];
  });
  const below = (parent) =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
}

async function survivors(processes, ports, patience = 12_000) {
  const until = Date.now() + patience;
  for (;;) {
    const alive = processes.filter(({ pid }) => isAlive(pid)).map(({ command }) => command.slice(0, 60));
    for (const port of Object.values(ports))
      if (await answersAt(`http://127.0.0.1:${port}/`)) alive.push(`port ${port}`);
    if (alive.length === 0 || Date.now() > until) return alive;
    await sleep(200);
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
