import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { copyClone } from "./orchard.mjs";

/** Works in a fresh clone that goes afterwards; its data are its own, too. */
export async function inClone(work) {
  const folder = mkdtempSync(join(tmpdir(), "orchard-clone-"));
  const clone = join(folder, "orchard");
  try {
    copyClone(clone);
    return await work(clone);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs a command line in a clone to its end: its exit code and all that it printed. */
export async function runIn(clone, command, env = {}) {
  const { ended, output } = start(clone, command, env);
  return { code: await ended, output: output() };
}

/** Runs a command line in a clone until it has printed something, and then ends it. */
export async function serveIn(clone, command, { until, env = {}, work = async () => undefined }) {
  const { child, ended, output, printed } = start(clone, command, env);
  await Promise.race([
    printed(until),
    ended.then((code) => {
      throw new Error(`${command} ended with ${code}:\n${output()}`);
    }),
  ]);
  try {
    return await work();
  } finally {
    interrupt(child.pid);
    await ended;
  }
}

/** With whatever it has started, as Ctrl+C in a terminal would. */
const interrupt = (pid) => process.kill(-pid, "SIGINT");

function start(clone, command, env) {
  const child = spawn(command, {
    cwd: clone,
    env: { ...process.env, ORCHARD_DATA_DIR: "", ...env },
    shell: true,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let heard = () => undefined;
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => {
      text += `${line}\n`;
      heard();
    });
  return {
    child,
    ended: new Promise((done) => child.on("close", done)),
    output: () => text,
    printed: (until) => new Promise((done) => (heard = () => until.test(text) && done())),
  };
}
