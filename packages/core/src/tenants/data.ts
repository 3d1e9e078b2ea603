import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import { type Identity, mintIdentity } from "@orchard/domain/identity";
import { newId, tenantIdSchema } from "@orchard/domain/ids";
import { type Tenant, tenantSchema, type Theme, themeSchema } from "@orchard/domain/tenant";
import { type Tx, withIdentity } from "@orchard/db/with-identity";

/** The caller's own store. @throws AppError `not_found` when there is no such active store. */
export async function getStore(identity: Identity): Promise<Tenant> {
  return withIdentity(identity, readStore);
}

export async function readStore(tx: Tx): Promise<Tenant> {
  const row = await tx.tenant.findFirst({ where: { kind: "store", status: "active" } });
  if (!row) throw notFound("tenants");
  return tenantSchema.parse(row);
}

/** A visitor of a store: what an address by itself gives. @throws AppError `not_found` for an impossible store name. */
export function visitorOf(tenantId: string, userId: string = newId()): Identity {
  if (!tenantIdSchema.safeParse(tenantId).success) throw new AppError("not_found");
  return mintIdentity({ tenantId, userId, role: "visitor" });
}

/** Every store of the platform, oldest first, for its front page. */
export async function listStores(): Promise<Tenant[]> {
  const rows = await withIdentity(
    visitorOf("platform"),
    (tx) => tx.$queryRaw<Record<string, unknown>[]>`
    select id, kind, name, tagline, description, currency, locale, time_zone as "timeZone",
      order_prefix as "orderPrefix", theme, suggestions from reporting.list_stores()`,
  );
  return rows.map((row) => tenantSchema.parse(row));
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
};

/** Counts by store: every store for an operator, their own for staff. No personal data. */
export async function listTenantOverview(identity: Identity): Promise<TenantOverview[]> {
  const rows = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<(Omit<TenantOverview, "theme"> & { theme: unknown })[]>`
    select tenant_id as "tenantId", name, status, currency, time_zone as "timeZone", theme,
      launched_on::text as "launchedOn", products::int, shoppers::int, orders::int,
      orders_last_30_days::int as "ordersLast30Days", chats::int, tool_calls::int as "toolCalls", denials::int,
      last_order_at as "lastOrderAt"
    from reporting.tenant_overview()`,
  );
  return rows.map((row) => ({ ...row, theme: themeSchema.parse(row.theme) }));
}

/**
 * Looks at the database through an app's own login before that app serves anybody.
 * @throws AppError `misconfigured` naming what makes isolation untrue there.
 */
export async function requireSoundDatabase(app: "storefront" | "admin"): Promise<void> {
  const role = app === "storefront" ? "visitor" : "operator";
  await withIdentity(mintIdentity({ tenantId: "platform", userId: newId(), role }), async () => undefined);
}
