import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import type { PoolClient } from "pg";
import { AppError } from "@orchard/domain/errors";
import type { CleanPool } from "./pools.ts";

/**
 * Prisma's adapter with one change: a transaction begins under an identity, and its BEGIN, the statement that says who
 * is asking and the first query leave together, in one round trip instead of three.
 */

/** Who asks, as the database is told: a job role and the signed token that names it. */
export type Opening = { role: string; token: string };

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;
type Query = Parameters<Transaction["queryRaw"]>[0];

// Next.js loads a module once per bundle, and a pool opened by one serves them all: so must what it reads here.
const opening = ((globalThis as Record<symbol, unknown>)[Symbol.for("orchard.opening")] ??=
  new AsyncLocalStorage<Opening>()) as AsyncLocalStorage<Opening>;

/** Every transaction started within `work` begins under this identity. */
export const openingWith = <Result>(identity: Opening, work: () => Promise<Result>): Promise<Result> =>
  opening.run(identity, work);

/** The one statement that says who is asking. All values bound, all settings end with the transaction. */
export const OPENING = `select set_config('role', $1, true), set_config('orchard.token', $2, true),
  set_config('search_path', 'public', true), set_config('TimeZone', 'UTC', true),
  set_config('statement_timeout', '8s', true)`;

const text = { scalarType: "string", arity: "scalar" } as const;

/** An adapter for one pool, which it closes. The pool must pipeline; without an identity no transaction starts. */
export class IdentityAdapter extends PrismaPg {
  readonly #pool: CleanPool;

  constructor(pool: CleanPool) {
    super(pool, { disposeExternalPool: true });
    this.#pool = pool;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    adapter.startTransaction = async (isolationLevel) => {
      const identity = opening.getStore();
      if (!identity || isolationLevel)
        throw new Error("A transaction begins in withIdentity, and as it does.");
      return new IdentityTransaction(adapter, await this.#pool.connect(), identity);
    };
    return adapter;
  }
}

/**
 * Sends a statement before the ones ahead of it have answered. Should BEGIN be refused, the role and token end with
 * their own statement and the query runs as a login without rights; should the identity be refused, the query meets a
 * failed transaction. Either way it is the first refusal that the caller sees.
 */
class IdentityTransaction {
  readonly provider = "postgres";
  readonly options = { usePhantomQuery: false };
  readonly adapterName: string;
  readonly #connection: PoolClient;
  readonly #queries: Adapter;
  readonly #opened: Promise<unknown>;
  #lost: Error | undefined;

  constructor(adapter: Adapter, connection: PoolClient, { role, token }: Opening) {
    this.adapterName = adapter.adapterName;
    this.#connection = connection;
    // Lost while it waits for the next query; unheard, the event would end the process.
    connection.on("error", this.#lose);
    // The adapter's own queries and conversions, on this connection instead of on the pool.
    this.#queries = Object.create(adapter, { client: { value: connection } }) as Adapter;
    const begun = this.#queries.executeRaw({ sql: "begin", args: [], argTypes: [] });
    const identified = this.#queries.executeRaw({
      sql: OPENING,
      args: [role, token],
      argTypes: [text, text],
    });
    this.#opened = begun.then(() => identified);
    identified.catch(ignore);
    this.#opened.catch(ignore);
  }

  queryRaw(query: Query) {
    return this.#afterOpening(this.#queries.queryRaw(query));
  }

  executeRaw(query: Query) {
    return this.#afterOpening(this.#queries.executeRaw(query));
  }

  commit = () => this.#release();
  rollback = () => this.#release();

  createSavepoint = (name: string) => this.#run(`savepoint ${name}`);
  rollbackToSavepoint = (name: string) => this.#run(`rollback to savepoint ${name}`);
  releaseSavepoint = (name: string) => this.#run(`release savepoint ${name}`);

  async #afterOpening<Answer>(answer: Promise<Answer>): Promise<Answer> {
    answer.catch(ignore);
    try {
      await this.#opened;
      return await answer;
    } catch (error) {
      // The driver then only says that the connection is of no use; what ended it is what the caller needs.
      throw this.#lost ?? error;
    }
  }

  #lose = () => {
    this.#lost ??= new AppError("store_unavailable");
  };

  async #run(sql: string): Promise<void> {
    await this.executeRaw({ sql, args: [], argTypes: [] });
  }

  // Prisma has sent COMMIT or ROLLBACK itself by now.
  async #release(): Promise<void> {
    this.#connection.removeListener("error", this.#lose);
    this.#connection.release(this.#lost);
  }
}

const ignore = () => undefined;
