import pg from "pg";
import { watchQueue } from "@orchard/domain/load";

/**
 * What a connection must not carry to its next user: a role, settings, prepared statements left under the
 * driver's name, cursors, channels, locks. A transaction ends our own settings by itself; this ends whatever
 * injected SQL may have left at session level. An open transaction goes first: its end would undo the cleaning.
 */
const CLEAN =
  "rollback; reset role; reset all; deallocate all; close all; unlisten *; select pg_advisory_unlock_all()";

type Done = (error?: Error | boolean) => void;

/** A pool whose connections are cleaned after each use, off the request path, or dropped when that fails. */
export class CleanPool extends pg.Pool {
  /** When each of those came who wait for a connection now; the first has waited longest. */
  readonly #waiting = new Map<symbol, number>();

  /** Milliseconds the first in the queue has been waiting; 0 where nobody waits. */
  get longestWait(): number {
    const [first = performance.now()] = this.#waiting.values();
    return performance.now() - first;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(
    callback: (error: Error | undefined, client: pg.PoolClient | undefined, done: Done) => void,
  ): void;
  override connect(
    callback?: (error: Error | undefined, client: pg.PoolClient | undefined, done: Done) => void,
  ): Promise<pg.PoolClient> | void {
    const waiter = Symbol("waiter");
    this.#waiting.set(waiter, performance.now());
    if (!callback)
      return super
        .connect()
        .then(cleanOnRelease)
        .finally(() => this.#waiting.delete(waiter));
    super.connect((error, client, done) => {
      this.#waiting.delete(waiter);
      if (!client) return callback(error, client, done);
      cleanOnRelease(client);
      callback(error, client, (problem) => client.release(problem));
    });
  }
}

function cleanOnRelease(client: pg.PoolClient): pg.PoolClient {
  const give = client.release.bind(client);
  // The pool listens while a connection is idle, a transaction while it is open. Lost between the two, while it is being
  // cleaned, the event would be unheard and end the process; the statement that fails says the same.
  client.on("error", ignore);
  const release = (problem?: Error | boolean) => {
    give(problem);
    client.removeListener("error", ignore);
  };
  client.release = (problem?: Error | boolean) => {
    if (problem) return release(problem);
    client.query(CLEAN).then(
      () => release(),
      (error: Error) => release(error),
    );
  };
  return client;
}

const ignore = () => undefined;

/** A pool for one login. `max` stays small on the embedded engine, which serves one statement at a time. */
export function createPool(connectionString: string, max: number): CleanPool {
  const pool = new CleanPool({
    connectionString,
    max,
    // A transaction's first statements are sent without waiting for each other's answers.
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
  });
  // A connection lost while idle is replaced at the next use; without a listener it would end the process.
  pool.on("error", ignore);
  watchQueue(() => pool.longestWait);
  return pool;
}
