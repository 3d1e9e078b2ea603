import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import { type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId, tenantIdSchema } from "@orchard/domain/ids";
import { type Halt, type Tenant, tenantSchema, type Theme, themeSchema } from "@orchard/domain/tenant";
import { type Tier, tenantDatabases, tierOf } from "@orchard/db/tenant-databases";
import { isEmbedded, type Tx, withIdentity, withIdentityEverywhere } from "@orchard/db/with-identity";

/** The caller's own store. @throws AppError `not_found` when there is no such active store. */
export async function getStore(identity: Identity): Promise<Tenant> {
  return withIdentity(identity, readStore);
}

export async function readStore(tx: Tx): Promise<Tenant> {
  const row = await tx.tenant.findFirst({
    where: { kind: "store", status: "active" },
    // Why it is halted is for its staff and the platform.
    omit: { haltReason: true, haltedBy: true, haltedAt: true },
  });
  if (!row) throw notFound("tenants");
  return tenantSchema.parse(row);
}

/** Whether a store's assistant may go on answering: neither it nor the store is halted. */
export async function isAnswering(tenantId: string): Promise<boolean> {
  return withIdentity(
    visitorOf(tenantId),
    async (tx) =>
      (await tx.tenant.count({ where: { kind: "store", status: "active", assistantHalted: false } })) > 0,
  );
}

/** What is halted of a store, why, by whom and since when. */
export type StoreHalt = { halt: Halt; reason: string; by: string; since: Date | null };

/** For an operator of any store, for staff of their own. @throws AppError `not_found` */
export async function getStoreHalt(identity: Identity, tenantId: string): Promise<StoreHalt> {
  const found = await withIdentityEverywhere(identity, (tx) =>
    tx.tenant.findFirst({
      where: { id: tenantId, kind: "store", servedHere: true },
      select: { status: true, assistantHalted: true, haltReason: true, haltedBy: true, haltedAt: true },
    }),
  );
  const row = found.find((each) => each !== null);
  if (!row) throw notFound("tenants");
  const halt = row.status === "suspended" ? "store" : row.assistantHalted ? "assistant" : "none";
  return { halt, reason: row.haltReason, by: row.haltedBy, since: row.haltedAt };
}

/** A visitor of a store: what an address by itself gives. @throws AppError `not_found` for an impossible store name. */
export function visitorOf(tenantId: string, userId: string = newId()): Identity {
  if (!tenantIdSchema.safeParse(tenantId).success) throw new AppError("not_found");
  return mintIdentity({ tenantId, userId, role: "visitor" });
}

/** Every store of the platform, oldest first, for its front page: each database is asked for those it serves. */
export async function listStores(): Promise<Tenant[]> {
  const lists = await withIdentityEverywhere(
    visitorOf("platform"),
    (tx) => tx.$queryRaw<(Record<string, unknown> & { launchedOn: string })[]>`
    select id, kind, name, tagline, description, currency, locale, time_zone as "timeZone",
      order_prefix as "orderPrefix", theme, suggestions, launched_on::text as "launchedOn"
    from reporting.list_stores()`,
  );
  return lists
    .flat()
    .toSorted(byLaunch)
    .map((row) => tenantSchema.parse(row));
}

const byLaunch = (one: { launchedOn: string }, other: { launchedOn: string }) =>
  one.launchedOn.localeCompare(other.launchedOn);

/** How the caller's store is kept apart from the others, and on which kind of database. */
export type Isolation = { tier: Tier; embedded: boolean };

/** Asked of the map of databases, not of a table: it cannot say anything else than what is so. */
export async function getIsolation(identity: Identity): Promise<Isolation> {
  const stores = await listStores();
  const tier = tierOf(
    identity.tenantId,
    stores.map((store) => store.id),
  );
  return { tier, embedded: isEmbedded() };
}

export type TenantOverview = {
  tenantId: string;
  name: string;
  status: string;
  currency: string;
  timeZone: string;
  theme: Theme;
  launchedOn: string;
  products: number;
  shoppers: number;
  orders: number;
  ordersLast30Days: number;
  chats: number;
  toolCalls: number;
  denials: number;
  lastOrderAt: Date | null;
  tier: Tier;
};

/** Counts by store: every store for an operator, their own for staff. No personal data. */
export async function listTenantOverview(identity: Identity): Promise<TenantOverview[]> {
  const lists = await withIdentityEverywhere(
    identity,
    (tx) => tx.$queryRaw<(Omit<TenantOverview, "theme" | "tier"> & { theme: unknown })[]>`
    select tenant_id as "tenantId", name, status, currency, time_zone as "timeZone", theme,
      launched_on::text as "launchedOn", products::int, shoppers::int, orders::int,
      orders_last_30_days::int as "ordersLast30Days", chats::int, tool_calls::int as "toolCalls", denials::int,
      last_order_at as "lastOrderAt"
    from reporting.tenant_overview()`,
  );
  const rows = lists.flat().toSorted(byLaunch);
  const ids = rows.map((row) => row.tenantId);
  return rows.map((row) => ({
    ...row,
    theme: themeSchema.parse(row.theme),
    tier: tierOf(row.tenantId, ids),
  }));
}

/**
 * Looks at every database through an app's own login before that app serves anybody, and asks each tenant's own
 * whether it serves that tenant.
 * @throws AppError `misconfigured` naming what makes isolation untrue, or the tenant whose address is wrong.
 */
export async function requireSoundDatabase(app: "storefront" | "admin"): Promise<void> {
  const role = app === "storefront" ? "visitor" : "operator";
  await withIdentityEverywhere(
    mintIdentity({ tenantId: "platform", userId: newId(), role }),
    async () => undefined,
  );
  for (const tenantId of tenantDatabases().keys()) {
    const resident = mintIdentity({
      tenantId,
      userId: newId(),
      role: app === "storefront" ? "visitor" : "staff",
    });
    try {
      await withIdentity(resident, (tx) => tx.$queryRaw`select from identity.claims()`);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "not_found") throw error;
      throw new AppError(
        "misconfigured",
        `TENANT_DATABASE_URLS sends ${tenantId} to a database that does not serve it. Correct its address, or prepare that database: npm start, or packages/db/src/cli/migrate.ts.`,
      );
    }
  }
}
