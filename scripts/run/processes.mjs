import { spawn, spawnSync } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";
import { local } from "./paths.mjs";

const windows = process.platform === "win32";

/** What an output handler returns for a line that is neither logged nor shown in an error. */
export const TAKEN = Symbol("taken");

/** Everything we started and have to end, in the order of starting. */
const running = new Set();

/**
 * Starts a server that ends with us: it watches its standard input (see follow-parent.mjs). On Unix it has its own
 * process group, so that Ctrl-C reaches us alone and we decide the order: first the apps, then the database.
 */
export function startServer(
  name,
  node,
  args,
  { cwd, env, onOutput = () => {}, onError = () => {}, patience = 6000, last = false },
) {
  mkdirSync(local("logs"), { recursive: true });
  const log = createWriteStream(local("logs", `${name}.log`)).on("error", () => {});
  const child = spawn(node, args, {
    cwd,
    env: { ...env, ORCHARD_FOLLOW: "stdin" },
    stdio: ["pipe", "pipe", "pipe"],
    detached: !windows,
    windowsHide: true,
  });
  child.stdin.on("error", () => {});
  const tail = [];
  const read = (stream, handle) =>
    createInterface({ input: stream }).on("line", (line) => {
      // What the handler takes for itself may hold secrets and is not for the log.
      if (handle(line) === TAKEN) return;
      log.write(`${line}\n`);
      tail.push(line.slice(0, 300));
      if (tail.length > 30) tail.shift();
    });
  read(child.stdout, onOutput);
  read(child.stderr, onError);
  const server = { name, child, tail, last };
  server.ended = new Promise((done) => {
    child.on("error", (error) => (tail.push(error.message), done(1)));
    // Not "close": something the server started may hold its output open. The wait lets the last lines arrive.
    child.on("exit", (code) => setTimeout(() => done(code ?? 1), 100));
  });
  server.stop = () => stop(server, patience);
  running.add(server);
  server.ended.then(() => running.delete(server));
  return server;
}

/** Lets a tool we only wait for (npm, a build) end with us too. */
export function accompany(child) {
  const entry = { stop: async () => void child.kill() };
  running.add(entry);
  child.on("exit", () => running.delete(entry));
  return child;
}

/** Whether something we started is still there. */
export const isAnythingRunning = () => running.size > 0;

/** Ends everything we started: all at once, then what the others need (`last`). */
export async function stopEverything() {
  const entries = [...running];
  await Promise.all(entries.filter((entry) => !entry.last).map((entry) => entry.stop()));
  await Promise.all(entries.filter((entry) => entry.last).map((entry) => entry.stop()));
}

/** Closes the pipe and waits; what is still there after `patience` milliseconds is killed with all it started. */
async function stop(server, patience) {
  server.child.stdin.end();
  const timer = setTimeout(() => killTree(server.child.pid), patience);
  await server.ended;
  clearTimeout(timer);
  // The leader is gone; on Unix its group may still hold what it started.
  if (!windows) killTree(server.child.pid);
}

/** Kills a process and everything it started, at once. */
function killTree(pid) {
  if (!pid) return;
  try {
    if (windows) spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"], { windowsHide: true });
    else process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}

/**
 * Resolves with the reason when we are to end: Ctrl-C, SIGTERM, a closed terminal, or npm, which started us, gone.
 */
export function askedToEnd() {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"]) {
      if (signal === "SIGBREAK" && !windows) continue;
      // Kept for good: a second Ctrl-C must not cut the shutdown short.
      process.on(signal, () => done(signal));
    }
    const npm = windows || !process.env.npm_lifecycle_event ? undefined : startedBy(process.ppid);
    if (npm) setInterval(() => isAlive(npm) || done("orphaned"), 500).unref();
  });
}

/** The id of the npm that started us: our parent, or with a shell between us the shell's parent. */
function startedBy(parent) {
  const [grandparent, name] = describe(parent);
  return /^(ba|da|z|k)?sh$/.test(name) ? grandparent : parent;
}

/** A process's parent and name. */
function describe(pid) {
  const status = `/proc/${pid}/status`;
  if (existsSync(status)) {
    const text = readFileSync(status, "utf8");
    return [Number(/^PPid:\s*(\d+)/m.exec(text)?.[1]), /^Name:\s*(.*)$/m.exec(text)?.[1] ?? ""];
  }
  const { stdout } = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" });
  const [, grandparent, name = ""] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? "") ?? [];
  return [Number(grandparent), name.split("/").at(-1).trim()];
}

/** The memory a process holds, in megabytes; NaN where the system has no way to say. */
export function residentMegabytes(pid) {
  const status = `/proc/${pid}/status`;
  if (existsSync(status)) return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(status, "utf8"))?.[1]) / 1024;
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout?.trim() || Number.NaN) / 1024;
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** For scripts that run to an end of their own: when asked to end before, ends everything and then this process. */
export async function endWhenAsked() {
  await askedToEnd();
  await stopEverything();
  process.exit(130);
}
