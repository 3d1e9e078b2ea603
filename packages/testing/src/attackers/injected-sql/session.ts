import pg from "pg";
import { tokenFor } from "@orchard/db/testing";
import { type Stage, takePrint } from "./stage.ts";

/** A connection of the app that speaks for the attacker, and everything it ever said in return. */
export class Session {
  readonly client: pg.Client;
  readonly #heard: string[] = [];

  constructor(connectionString: string) {
    this.client = new pg.Client({ connectionString });
    this.client.on("notice", (notice) => this.#hear(notice));
    this.client.on("notification", (notification) => this.#hear(notification));
    // What COPY sends is no result row; the driver lets it pass.
    const { connection } = this.client as unknown as { connection: NodeJS.EventEmitter };
    connection.on("copyData", ({ chunk }: { chunk: Buffer }) => this.#heard.push(chunk.toString()));
  }

  /** What `withIdentity` does first. */
  async begin(stage: Stage, person = stage.attacker): Promise<void> {
    await this.client.query("begin");
    await this.client.query(
      "select set_config('role', 'orchard_shopper', true), set_config('orchard.token', $1, true), set_config('search_path', 'public', true)",
      [await tokenFor(person.identity)],
    );
  }

  async run(sql: string, values?: unknown[]): Promise<Record<string, any>[]> {
    const result: pg.QueryResult | pg.QueryResult[] = await this.client.query(sql, values);
    const rows = [result].flat().flatMap((each) => each.rows);
    this.#hear(rows);
    return rows;
  }

  /** Everything rows, errors, notices, notifications and copies said. */
  get learnt(): string {
    return this.#heard.join("\n");
  }

  hearError(error: unknown): void {
    const { message, detail, hint, where, internalQuery } = error as pg.DatabaseError;
    this.#hear({ message, detail, hint, where, internalQuery });
  }

  #hear(said: unknown): void {
    this.#heard.push(
      JSON.stringify(said, (_, value) => (isBytes(value) ? Buffer.from(value.data).toString("hex") : value)),
    );
  }
}

const isBytes = (value: any): value is { data: number[] } =>
  value?.type === "Buffer" && Array.isArray(value.data);

/**
 * How an attack ended: refused with this SQLSTATE, with `nothing` of anybody, with the attacker's `own rows`, or with
 * something of somebody else's `leaked` or changed.
 */
export type Verdict = "nothing" | "own rows" | "leaked" | (string & {});

export type Attack = {
  name: string;
  /** What of PostgreSQL it abuses. */
  abuses: string;
  /** Statements, one after another, or more than that. */
  attempt:
    | ((stage: Stage) => string[])
    | string[]
    | { through: (session: Session, stage: Stage) => Promise<unknown> };
  /** On either engine, or on PostgreSQL and on the embedded engine. */
  expected: Verdict | { postgres: Verdict; embedded: Verdict };
  /** Rolled back at the end: what it does would outlast the test. */
  undone?: true;
};

export const expectedOf = ({ expected }: Attack, engine: Stage["database"]["engine"]): Verdict =>
  typeof expected === "string" ? expected : expected[engine];

/** Carries one attack out under the attacker's valid token and judges what came of it. */
export async function carryOut(
  stage: Stage,
  { attempt, undone }: Attack,
): Promise<{ verdict: Verdict; learnt: string }> {
  const before = (stage.print ??= await takePrint(stage));
  const session = new Session(stage.storefront);
  await session.client.connect();
  let refused: string | undefined;
  let lasting = true;
  try {
    await session.begin(stage);
    if (typeof attempt === "object" && "through" in attempt) await attempt.through(session, stage);
    else for (const sql of typeof attempt === "function" ? attempt(stage) : attempt) await session.run(sql);
    lasting = !undone;
  } catch (error) {
    session.hearError(error);
    refused = (error as { code?: string }).code ?? String(error);
    lasting = false;
  } finally {
    await session.client.query(lasting ? "commit" : "rollback").catch(session.hearError.bind(session));
    await leave(session.client, stage);
  }
  const { learnt } = session;
  stage.print = await takePrint(stage);
  const changed = stage.print !== before;
  if (changed || stage.secrets.some((secret) => learnt.includes(secret)))
    return { verdict: "leaked", learnt };
  return { verdict: refused ?? (learnt.includes(stage.ownMark) ? "own rows" : "nothing"), learnt };
}

/** The embedded engine has one session for everybody: what an escape made of it is undone for the next. */
async function leave(client: pg.Client, stage: Stage): Promise<void> {
  if (stage.database.engine === "embedded")
    await client.query(
      "reset all; deallocate all; close all; unlisten *; set session authorization orchard_embedded",
    );
  await client.end();
}
