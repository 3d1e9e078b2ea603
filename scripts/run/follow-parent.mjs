import process from "node:process";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded into each server we start (`node --import`). Its standard input is a pipe from us; when we end, however we
 * end, the pipe closes, and the server ends too. No signal is needed, so it holds on Windows and after SIGKILL.
 */
if (isMainThread && process.env.ORCHARD_FOLLOW === "stdin") {
  // Processes that the server itself starts have its pipe, not ours.
  delete process.env.ORCHARD_FOLLOW;
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(0), 1500);
    if (!process.emit("SIGTERM", "SIGTERM")) process.exit(0);
  };
  process.stdin.on("end", end).on("close", end).on("error", end).resume();
  // With us gone nobody reads its output either; that must not end it half-way.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", end);
}
