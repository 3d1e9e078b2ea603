import type pg from "pg";
import { type Clock, systemClock } from "@orchard/domain/clock";
import { AppError } from "@orchard/domain/errors";
import { migrate, registerKey } from "./migrate.ts";
import type { Secrets } from "./secrets.ts";
import { SEED_STORES, type SeedStore } from "./seed/load.ts";
import { listSeeded, seed } from "./seed/seed.ts";

export type ReportProgress = (
  step: "open" | "migrate" | "seed" | "note",
  label: string,
  done: number,
  total: number,
) => void;

/** Whom a database serves: one tenant whose own it is, or everybody but those who have one of their own. */
export type Serves = { only: string } | { allBut: readonly string[] };

export type PrepareOptions = {
  clock?: Clock;
  report?: ReportProgress;
  shoppers?: number;
  withSeed?: boolean;
  serves?: Serves;
};

/**
 * Brings a database up to date as its owner: migrations, policies, keys, once each demo store it serves, and the
 * list of whom it serves. Rows of a store that moved away stay where they are and are served to nobody.
 */
export async function prepareDatabase(
  owner: pg.Client,
  secrets: Pick<Secrets, "storefrontKey" | "adminKey">,
  options: PrepareOptions = {},
): Promise<void> {
  const { report = () => undefined, serves = { allBut: [] } } = options;
  await migrate(owner, { onProgress: (label, done, total) => report("migrate", label, done, total) });
  await registerKey(owner, "storefront", Buffer.from(secrets.storefrontKey, "base64url"));
  await registerKey(owner, "admin", Buffer.from(secrets.adminKey, "base64url"));
  await addPlatform(owner);
  if (options.withSeed !== false) {
    const seeded = await listSeeded(owner);
    const stores = SEED_STORES.filter((store) => isServed(store, serves) && !seeded.includes(store));
    if (stores.length > 0 || seeded.length === 0) {
      await seed(owner, {
        stores,
        operator: "allBut" in serves,
        clock: options.clock ?? systemClock,
        ...(options.shoppers === undefined ? {} : { shoppers: options.shoppers }),
        onProgress: (label, done, total) => report("seed", label, done, total),
      });
    }
  }
  await listServed(owner, serves);
}

const isServed = (tenant: string, serves: Serves) =>
  "only" in serves ? tenant === serves.only : !serves.allBut.includes(tenant);

/** The operators' own tenant. No store, and known to every database: whoever reviews tenants asks them all. */
const addPlatform = (owner: pg.Client) =>
  onTenants(
    owner,
    `insert into tenants (id, kind, name, currency, locale, time_zone, order_prefix, theme, launched_on)
     values ('platform', 'platform', 'Orchard', 'USD', 'en-US', 'UTC', 'OR', '{}', '2020-01-01')
     on conflict (id) do nothing`,
  );

/** Writes down whom the database serves, which it goes by from then on. */
const listServed = (owner: pg.Client, serves: Serves) =>
  onTenants(
    owner,
    `update tenants set served_here = not served_here
     where served_here is distinct from (kind = 'platform' or coalesce(id = $1, not (id = any ($2::text[]))))`,
    "only" in serves ? [serves.only, []] : [null, serves.allBut],
  );

async function onTenants(owner: pg.Client, sql: string, values: unknown[] = []): Promise<void> {
  await owner.query("begin");
  try {
    // Under FORCE the owner's own statement would silently change nothing.
    await owner.query("alter table tenants no force row level security");
    await owner.query(sql, values);
    await owner.query("alter table tenants force row level security");
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw error;
  }
}

/**
 * The demo stores that are to have a database of their own, from a list such as `dailygrind,northtrail`.
 * @throws AppError `misconfigured` for anything else.
 */
export function parseDedicated(text: string | undefined): SeedStore[] {
  const names = [...new Set((text ?? "").split(/[\s,]+/).filter(Boolean))];
  const unknown = names.find((name) => !(SEED_STORES as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new AppError(
      "misconfigured",
      `There is no store "${unknown}" to give a database of its own. There are: ${SEED_STORES.join(", ")}.`,
    );
  }
  return names as SeedStore[];
}
