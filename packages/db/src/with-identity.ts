import "server-only";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { databaseEnv } from "./env.ts";
import { type Denial, denialOf, toCallerError } from "./errors.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";
import { IdentityAdapter, openingWith } from "./identity-adapter.ts";
import { mintIdentityToken, SIGNING_APPS, type SigningApp } from "./identity-token.ts";
import { createPool } from "./pools.ts";
import { requireSoundDatabase } from "./self-check.ts";
import { addressFor, databasesOf } from "./tenant-databases.ts";

/** The client inside {@link withIdentity}: every statement runs under the identity. There is no other client. */
export type Tx = Prisma.TransactionClient;
export { Prisma } from "./generated/client.ts";

type Door = { prisma: PrismaClient; secret: Uint8Array; sound: Promise<void> };

// Next.js loads a module once per bundle; the pools must be one per process.
const doors: Map<string, Door> = ((globalThis as Record<symbol, unknown>)[Symbol.for("orchard.doors")] ??=
  new Map()) as Map<string, Door>;

/**
 * Runs `work` in one short transaction under a signed identity, in the database of the identity's tenant. PostgreSQL
 * verifies the signature for every statement, so whatever SQL runs inside sees and changes that identity's rows only.
 * No network and no model call belongs inside.
 *
 * @throws AppError `not_found` when the database refused, `store_unavailable` when it is too busy, `misconfigured`
 *   when it does not isolate tenants; other errors are bugs and pass through.
 */
export function withIdentity<Result>(identity: Identity, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return runIn(databasesOf(identity.tenantId)[0], identity, work);
}

/**
 * As {@link withIdentity}, in every database that knows the identity's tenant: for the platform's visitors and
 * operators all of them, the shared one first; for anybody else their own. For what is asked across tenants.
 */
export function withIdentityEverywhere<Result>(
  identity: Identity,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(databasesOf(identity.tenantId).map((database) => runIn(database, identity, work)));
}

async function runIn<Result>(
  database: string | undefined,
  identity: Identity,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  try {
    return await transact(database, identity, work);
  } catch (error) {
    const denial = denialOf(error);
    if (denial) await recordDenial(database, identity, denial);
    throw toCallerError(error);
  }
}

/**
 * Whoever asked and whatever for (page, action, API, tool): what was not found or refused is counted here, in a
 * transaction of its own, since the one it happened in was rolled back.
 */
async function recordDenial(
  database: string | undefined,
  identity: Identity,
  { subject, code }: Denial,
): Promise<void> {
  try {
    await transact(
      database,
      identity,
      (tx) => tx.$executeRaw`select audit.record_denial(${subject}, ${code})`,
    );
  } catch (error) {
    // A database that does not serve the tenant has no place for its denials either.
    if (denialOf(error)) return;
    // It stays denied, but somebody must see that it is not on record.
    console.error("A denial could not be recorded:", error);
  }
}

async function transact<Result>(
  database: string | undefined,
  identity: Identity,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const app = appFor(identity);
  const door = openDoor(app, database);
  const token = mintIdentityToken(identity, app, door.secret);
  await door.sound;
  // The one place that says who is asking; the adapter sends it together with BEGIN and the first query.
  return openingWith({ role: `orchard_${identity.role}`, token }, () =>
    door.prisma.$transaction(work, { maxWait: 10_000, timeout: 15_000 }),
  );
}

const appFor = (identity: Identity): SigningApp =>
  (Object.keys(SIGNING_APPS) as SigningApp[]).find((each) =>
    (SIGNING_APPS[each] as readonly string[]).includes(identity.role),
  )!;

function openDoor(app: SigningApp, database: string | undefined): Door {
  const name = `${app}/${database ?? ""}`;
  const open = doors.get(name);
  if (open) return open;

  const env = databaseEnv();
  const url = app === "storefront" ? env.ORCHARD_STOREFRONT_DATABASE_URL : env.ORCHARD_ADMIN_DATABASE_URL;
  const key = app === "storefront" ? env.ORCHARD_STOREFRONT_KEY : env.ORCHARD_ADMIN_KEY;
  const variable = app.toUpperCase();
  if (!url)
    throw new AppError("misconfigured", `ORCHARD_${variable}_DATABASE_URL is not set; npm start sets it.`);
  if (!key) throw new AppError("misconfigured", `ORCHARD_${variable}_KEY is not set; npm start makes one.`);
  const size = env.ORCHARD_POOL_SIZE ?? (env.ORCHARD_EMBEDDED ? (app === "storefront" ? 8 : 4) : 10);
  const pool = createPool(addressFor(database, url), size);
  const door: Door = {
    prisma: new PrismaClient({ adapter: new IdentityAdapter(pool) }),
    secret: Buffer.from(key, "base64url"),
    // Asked once, before the first transaction: on a database that does not isolate, nothing is served.
    sound: requireSoundDatabase(pool),
  };
  // A database that was not there yet may be at the next try; whoever waits on this promise sees the error itself.
  door.sound.catch(() => {
    doors.delete(name);
    return door.prisma.$disconnect();
  });
  doors.set(name, door);
  return door;
}

/** Whether this is the embedded engine, where the rule does not hold against injected SQL. */
export const isEmbedded = (): boolean => databaseEnv().ORCHARD_EMBEDDED;

/** Closes every pool. For command lines and tests; servers keep theirs. */
export async function closeDoors(): Promise<void> {
  const open = [...doors.values()];
  doors.clear();
  await Promise.all(open.map((door) => door.prisma.$disconnect()));
}
