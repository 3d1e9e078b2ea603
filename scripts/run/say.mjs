import process from "node:process";

/**
 * What the person at the terminal reads: one line per phase with the seconds it took, and a single line with the
 * remedy when something is in the way.
 */

/** Something the reader can mend. Shown as one line, without a stack. */
export class Stop extends Error {}

// A closed terminal makes every write fail; the shutdown that follows must still run to its end.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const live = process.stdout.isTTY && !process.env.CI;
let drawn = false;

/** Prints a line, over a phase's running line if there is one. */
export function say(line = "") {
  clear();
  process.stdout.write(`${line}\n`);
}

function clear() {
  if (drawn) process.stdout.write("\r\u001b[2K");
  drawn = false;
}

/** Seconds since an instant of `performance.now()`, as text. */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one phase. `work` may call `update(text)` for progress and may return the text of the finished line.
 * Without a terminal, progress is printed at most every five seconds, so that a log stays readable.
 */
export async function phase(name, doing, work) {
  const started = performance.now();
  const label = `  ${name.padEnd(11)}`;
  let text = doing;
  let printed = started;
  const draw = () => {
    clear();
    process.stdout.write(`${label}${text} … ${Math.round((performance.now() - started) / 1000)} s`);
    drawn = true;
  };
  const update = (next) => {
    text = next;
    if (live) return draw();
    if (performance.now() - printed < 5000) return;
    printed = performance.now();
    say(`${label}${text} …`);
  };
  if (!live) say(`${label}${text} …`);
  const timer = live ? setInterval(draw, 1000) : undefined;
  try {
    const done = await work(update);
    say(`${label}${(typeof done === "string" ? done : doing).padEnd(44)} ${seconds(started)}`);
    return done;
  } finally {
    clearInterval(timer);
    clear();
  }
}

/** The one line for an error: known ones with their remedy, unknown ones with their stack. */
export function explain(error) {
  if (/ENOSPC|no space left on device/i.test(`${error?.code} ${error?.message}`))
    return "The disk is full. Free about 3 GB, then run the same command again.";
  return error instanceof Stop ? error.message : (error?.stack ?? String(error));
}

/** Runs a script's body; its number is the exit code, and what it throws becomes a line and exit code 1. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    clear();
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
  // Handles that others left open (a pipe, a timer) must not keep the terminal waiting.
  setTimeout(() => process.exit(), 2000).unref();
}
