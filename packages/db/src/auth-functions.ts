import "server-only";
import { AppError } from "@orchard/domain/errors";
import type { Role } from "@orchard/domain/identity";
import type { QueryResultRow } from "pg";
import { databaseEnv } from "./env.ts";
import { toCallerError } from "./errors.ts";
import { type CleanPool, createPool } from "./pools.ts";
import { addressFor, databasesOf } from "./tenant-databases.ts";

/**
 * The functions that run before there is an identity. They use a login of their own, which may execute
 * `auth.*` and read no table. Only packages/auth and the command line call them.
 */
const pools: Map<string, CleanPool> = ((globalThis as Record<symbol, unknown>)[
  Symbol.for("orchard.auth-pools")
] ??= new Map()) as Map<string, CleanPool>;

/** Calls a function in the database of the tenant it is about. */
export function callAuth<Row extends QueryResultRow>(
  tenantId: string,
  statement: string,
  values: unknown[],
): Promise<Row[]> {
  return callIn<Row>(databasesOf(tenantId)[0], statement, values);
}

async function callIn<Row extends QueryResultRow>(
  database: string | undefined,
  statement: string,
  values: unknown[],
): Promise<Row[]> {
  const pool = openPool(database);
  try {
    if (databaseEnv().ORCHARD_EMBEDDED) return await askAlone<Row>(pool, statement, values);
    return (await pool.query<Row>(statement, values)).rows;
  } catch (error) {
    throw toCallerError(error);
  }
}

function openPool(database: string | undefined): CleanPool {
  const open = pools.get(database ?? "");
  if (open) return open;
  const env = databaseEnv();
  if (!env.ORCHARD_AUTH_DATABASE_URL) {
    throw new AppError("misconfigured", "ORCHARD_AUTH_DATABASE_URL is not set; npm start sets it.");
  }
  const pool = createPool(addressFor(database, env.ORCHARD_AUTH_DATABASE_URL), env.ORCHARD_EMBEDDED ? 2 : 5);
  pools.set(database ?? "", pool);
  return pool;
}

/**
 * The embedded engine has one session and takes turns by message, so another connection's statement can come between
 * this one's parse and its bind, which would then meet the wrong statement. It takes no turns within a transaction.
 */
async function askAlone<Row extends QueryResultRow>(
  pool: CleanPool,
  statement: string,
  values: unknown[],
): Promise<Row[]> {
  const client = await pool.connect();
  let problem: Error | undefined;
  try {
    await client.query("begin");
    const { rows } = await client.query<Row>(statement, values);
    await client.query("commit");
    return rows;
  } catch (error) {
    problem = error as Error;
    throw error;
  } finally {
    // A connection that failed is dropped, and its transaction with it.
    client.release(problem);
  }
}

export type App = "storefront" | "admin";
export type SessionFacts = {
  userId: string;
  role: Role;
  name: string;
  email: string;
  /** What its owner may call the session; opens nothing. */
  sessionId: string;
  openedAt: Date;
};
export type DemoPerson = { userId: string; email: string; name: string; role: Role; story: string | null };

/**
 * The active stores of every database, as a sign-in page may name them, oldest first in each. `theme` is what the
 * database holds, unchecked.
 */
export async function listActiveStores(): Promise<{ id: string; name: string; theme: unknown }[]> {
  const lists = await Promise.all(
    databasesOf("platform").map((database) =>
      callIn<{ id: string; name: string; theme: unknown }>(
        database,
        "select id, name, theme from auth.list_stores()",
        [],
      ),
    ),
  );
  return lists.flat();
}

/** Counts an attempt; false when there were too many for this address, or from this client, lately. */
export async function beginSignIn(
  tenantId: string,
  subjectHash: string,
  clientHash: string | undefined,
): Promise<boolean> {
  const rows = await callAuth<{ ok: boolean }>(tenantId, "select auth.begin_sign_in($1, $2, $3) as ok", [
    tenantId,
    subjectHash,
    clientHash,
  ]);
  return rows[0]!.ok;
}

/** The person behind an e-mail address and the hash to check, or undefined. */
export async function findCredentials(tenantId: string, email: string) {
  const rows = await callAuth<{ user_id: string; password_hash: string }>(
    tenantId,
    "select user_id, password_hash from auth.find_credentials($1, $2)",
    [tenantId, email],
  );
  return rows[0] && { userId: rows[0].user_id, passwordHash: rows[0].password_hash };
}

/**
 * Opens a session. `refused` when that person may not use that app; `new` when they have not signed in from such a
 * device and network before.
 */
export async function openSession(session: {
  tenantId: string;
  userId: string;
  idHash: Uint8Array;
  app: App;
  lifetimeSeconds: number;
  subjectHash: string;
  device: string;
  network: string;
}): Promise<"refused" | "known" | "new"> {
  const rows = await callAuth<{ outcome: "refused" | "known" | "new" }>(
    session.tenantId,
    "select auth.open_session($1, $2, $3, $4, make_interval(secs => $5), $6, $7, $8) as outcome",
    [
      session.tenantId,
      session.userId,
      Buffer.from(session.idHash),
      session.app,
      session.lifetimeSeconds,
      session.subjectHash,
      session.device,
      session.network,
    ],
  );
  return rows[0]!.outcome;
}

/** Whose session this is now, or undefined when it is closed, expired or its person or store was shut out. */
export async function readSession(
  tenantId: string,
  idHash: Uint8Array,
  app: App,
): Promise<SessionFacts | undefined> {
  const rows = await callAuth<SessionFacts>(
    tenantId,
    `select user_id as "userId", role, name, email, session_id as "sessionId", opened_at as "openedAt"
     from auth.read_session($1, $2, $3)`,
    [tenantId, Buffer.from(idHash), app],
  );
  return rows[0];
}

export async function closeSession(tenantId: string, idHash: Uint8Array): Promise<void> {
  await callAuth(tenantId, "select auth.close_session($1, $2)", [tenantId, Buffer.from(idHash)]);
}

/** Ends one session of a person, or every one without `sessionId`; never the one to keep. Says how many it ended. */
export async function closeSessions(
  tenantId: string,
  userId: string,
  which: { sessionId?: string | undefined; keep?: Uint8Array | undefined },
): Promise<number> {
  const rows = await callAuth<{ closed: number }>(
    tenantId,
    "select auth.close_sessions($1, $2, $3, $4) as closed",
    [tenantId, userId, which.sessionId ?? null, which.keep ? Buffer.from(which.keep) : null],
  );
  return rows[0]!.closed;
}

/** The people the demo seed made at a tenant; nobody on a real installation. */
export async function listDemoPeople(tenantId: string): Promise<DemoPerson[]> {
  const rows = await callAuth<{
    user_id: string;
    email: string;
    name: string;
    role: Role;
    story: string | null;
  }>(tenantId, "select user_id, email, name, role, story from auth.list_demo_people($1)", [tenantId]);
  return rows.map(({ user_id: userId, ...rest }) => ({ userId, ...rest }));
}

/** Closes the pools. For command lines and tests. */
export async function closeAuthFunctions(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map((pool) => pool.end()));
}
