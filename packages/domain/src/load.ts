/**
 * Whether this process can take more. The pools of the database report here, and the doors of the apps ask before
 * they begin a page, since a page that has begun can no longer answer "come back later".
 */
type Load = { busyUntil: number; waits: (() => number)[] };

// Next.js loads a module once per bundle; there is one load per process.
const load: Load = ((globalThis as Record<symbol, unknown>)[Symbol.for("orchard.load")] ??= {
  busyUntil: 0,
  waits: [],
}) as Load;

/** Seconds after which a caller may try again. */
export const RETRY_AFTER = 5;
/**
 * Milliseconds that a transaction may wait for its connection. A page has several of them one after another, so with
 * longer waits it would take longer than people do. Time and not number, since one engine is done with a hundred
 * waiting transactions in a tenth of a second and another in more than one.
 */
const LONGEST_WAIT = 3000;

/** Reports a queue: `wait` tells for how many milliseconds its first has been waiting now; 0 where nobody waits. */
export function watchQueue(wait: () => number): void {
  load.waits.push(wait);
}

/** Somebody has waited in vain. */
export function noteBusy(): void {
  load.busyUntil = Date.now() + RETRY_AFTER * 1000;
}

export function isBusy(): boolean {
  if (Date.now() < load.busyUntil) return true;
  return load.waits.some((wait) => wait() > LONGEST_WAIT);
}
