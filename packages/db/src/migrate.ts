import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { AppError } from "@orchard/domain/errors";
import { hmacPads, keyId, SIGNING_APPS, type SigningApp, tokenHeader } from "./identity-token.ts";
import { prismaDirectory } from "./paths.ts";

export type Progress = (step: string, done: number, total: number) => void;
export type Migration = { name: string; sql: string };

/** The migrations of the repository in their order. */
export async function readMigrations(): Promise<Migration[]> {
  const folder = path.join(prismaDirectory, "migrations");
  const names = (await readdir(folder)).filter((name) => /^\d{14}_/.test(name)).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      name,
      sql: await readFile(path.join(folder, name, "migration.sql"), "utf8"),
    })),
  );
}

/** The policy files as one text, in their order. */
export async function readPolicies(): Promise<string> {
  const folder = path.join(prismaDirectory, "policies");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  return (await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")))).join("\n");
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

// The same table, columns and checksum as Prisma's own, so that its command line can take over.
const LEDGER = `create table if not exists public._prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count int not null default 0)`;

/**
 * Applies what is missing, as the schema owner, in one transaction together with all policies, which speak of the
 * newest tables only. Row-level security is lifted for the owner first, since under FORCE a backfill would silently
 * change nothing and a foreign key over orphans would validate; the policies bring it back before commit.
 *
 * @returns the names of the migrations applied.
 * @throws AppError `misconfigured` when an applied migration was edited afterwards, or one forces row-level security.
 */
export async function migrate(
  owner: pg.Client,
  options: { migrations?: Migration[]; policies?: string; onProgress?: Progress } = {},
): Promise<string[]> {
  const migrations = options.migrations ?? (await readMigrations());
  const policies = options.policies ?? (await readPolicies());
  const progress = options.onProgress ?? (() => undefined);

  await owner.query("select pg_advisory_lock(hashtext('orchard.migrate'))");
  try {
    await owner.query("set search_path = public");
    await owner.query(LEDGER);
    const ledger = await owner.query<{ migration_name: string; checksum: string }>(
      "select migration_name, checksum from public._prisma_migrations where rolled_back_at is null",
    );
    const applied = new Map(ledger.rows.map((row) => [row.migration_name, row.checksum]));
    for (const { name, sql } of migrations) {
      if (applied.has(name) && applied.get(name) !== sha256(sql)) {
        throw new AppError(
          "misconfigured",
          `Migration ${name} was changed after it was applied. Add a new one instead.`,
        );
      }
    }
    // A table that is under FORCE while its migration still runs would hide rows from the owner's own checks.
    const forcing = migrations.find(({ sql }) => /\bforce\s+row\s+level\s+security/i.test(sql));
    if (forcing) {
      throw new AppError(
        "misconfigured",
        `Migration ${forcing.name} forces row-level security. That belongs in prisma/policies.`,
      );
    }
    const pending = migrations.filter(({ name }) => !applied.has(name));
    if (pending.length > 0 || (await appliedPolicies(owner)) !== sha256(policies)) {
      await inOneTransaction(owner, async () => {
        await liftForce(owner);
        for (const [index, { name, sql }] of pending.entries()) {
          progress(name, index, pending.length);
          await owner.query(sql);
          await owner.query(
            `insert into public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
             values ($1, $2, $3, clock_timestamp(), 1)`,
            [randomUUID(), sha256(sql), name],
          );
        }
        await applyPolicies(owner, policies);
      });
    }
    progress("up to date", pending.length, pending.length);
    return pending.map(({ name }) => name);
  } finally {
    await owner.query("select pg_advisory_unlock(hashtext('orchard.migrate'))");
  }
}

/** Registers an app's signing key; PostgreSQL then accepts tokens it signed, for that app's roles only. */
export async function registerKey(owner: pg.Client, app: SigningApp, secret: Uint8Array): Promise<void> {
  const kid = keyId(app, secret);
  const { inner, outer } = hmacPads(secret);
  await owner.query(
    `insert into identity.keys (kid, app, header, inner_pad, outer_pad, roles) values ($1, $2, $3, $4, $5, $6)
     on conflict (kid) do update set roles = excluded.roles`,
    [kid, app, tokenHeader(kid), inner, outer, [...SIGNING_APPS[app]]],
  );
}

/** Runs the owner's own bulk writes (seeding, backfills) with FORCE lifted, and puts it back before commit. */
export async function withForceLifted<Result>(
  owner: pg.Client,
  work: () => Promise<Result>,
): Promise<Result> {
  return inOneTransaction(owner, async () => {
    const tables = await liftForce(owner);
    const result = await work();
    for (const table of tables) await owner.query(`alter table ${table} force row level security`);
    return result;
  });
}

async function inOneTransaction<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query("begin");
  try {
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

async function liftForce(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relforcerowsecurity and relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  for (const { name } of rows) await owner.query(`alter table ${name} no force row level security`);
  return rows.map(({ name }) => name);
}

async function applyPolicies(owner: pg.Client, policies: string): Promise<void> {
  await owner.query(policies);
  // Partitions carry their own row-level security; nobody has a grant on them, and FORCE closes the owner's way.
  const { rows } = await owner.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relispartition and relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of rows) {
    await owner.query(`alter table ${name} enable row level security`);
    await owner.query(`alter table ${name} force row level security`);
  }
  await owner.query(`comment on schema identity is 'policies ${sha256(policies)}'`);
}

async function appliedPolicies(owner: pg.Client): Promise<string | undefined> {
  const { rows } = await owner.query<{ comment: string | null }>(
    "select obj_description('identity'::regnamespace, 'pg_namespace') as comment",
  );
  return rows[0]?.comment?.replace("policies ", "");
}
