/**
 * Whether this process can take more. The pools of the database report here, and the doors of the apps ask before
 * they begin a page, since a page that has begun can no longer answer "come back later".
 */
type Load = { busyUntil: number; queues: (() => number)[] };

// Next.js loads a module once per bundle; there is one load per process.
const load: Load = ((globalThis as Record<symbol, unknown>)[Symbol.for("orchard.load")] ??= {
  busyUntil: 0,
  queues: [],
}) as Load;

/** Seconds after which a caller may try again. */
export const RETRY_AFTER = 5;
/** Transactions that may wait for a connection; with more of them a page would take seconds. */
const LONGEST_QUEUE = 100;

/** Reports a queue: `waiting` tells how many wait in it now. */
export function watchQueue(waiting: () => number): void {
  load.queues.push(waiting);
}

/** Somebody has waited in vain. */
export function noteBusy(): void {
  load.busyUntil = Date.now() + RETRY_AFTER * 1000;
}

export function isBusy(): boolean {
  if (Date.now() < load.busyUntil) return true;
  return load.queues.reduce((sum, waiting) => sum + waiting(), 0) > LONGEST_QUEUE;
}
