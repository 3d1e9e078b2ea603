import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import process from "node:process";

/**
 * Runs one program that knows nothing of us (a PostgreSQL server) and ends it when our standard input closes, then
 * removes its folder. So nothing is left behind, however the process that wanted it ended.
 * Arguments: JSON `{ command, args, stop?: [command, ...args], folder, uid?, gid? }`.
 */
const { command, args, stop, folder, uid, gid } = JSON.parse(process.argv[2]);
const identity = uid === undefined ? {} : { uid, gid };
const child = spawn(command, args, { ...identity, cwd: folder, stdio: ["ignore", "inherit", "inherit"] });

let asked = false;
const end = () => {
  if (asked) return;
  asked = true;
  // Windows knows no signal that means "shut down".
  if (process.platform === "win32" && stop) spawnSync(stop[0], stop.slice(1), { windowsHide: true });
  else child.kill("SIGINT");
  setTimeout(() => child.kill("SIGKILL"), 5000).unref();
};
process.stdin.on("end", end).on("error", end).resume();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);

child.on("error", (error) => process.stderr.write(`${error.message}\n`));
child.on("close", (code) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.exit(asked ? 0 : (code ?? 1));
});
