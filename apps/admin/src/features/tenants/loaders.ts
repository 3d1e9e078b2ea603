import "server-only";
import { cache } from "react";
import { z } from "zod";
import { listTenantUsage, type TenantUsage } from "@orchard/core/budgets/data";
import { shareUsed } from "@orchard/core/budgets/rules";
import { getStoreHalt, listTenantOverview, type TenantOverview } from "@orchard/core/tenants/data";
import { systemClock } from "@orchard/domain/clock";
import type { Identity } from "@orchard/domain/identity";
import type { Theme } from "@orchard/domain/tenant";
import { requireAdministrator } from "../account/loaders.ts";

const COUNTS = [
  "products",
  "shoppers",
  "orders",
  "ordersLast30Days",
  "chats",
  "toolCalls",
  "denials",
] as const;
export type Count = (typeof COUNTS)[number];

const SORT_KEYS = [
  "name",
  "status",
  "tier",
  "assistant",
  "budget",
  ...COUNTS,
  "lastOrder",
  "launched",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** One tenant as the pages show it: counts and public facts, no person. Absent `lastOrder`: nobody has ordered yet. */
export type Tenant = Record<Count, number> & {
  id: string;
  name: string;
  mark: Theme["mark"];
  status: string;
  currency: string;
  timeZone: string;
  isolation: string;
  tier: TenantOverview["tier"];
  /** How its assistant takes questions, or "halted". */
  assistant: string;
  /** How much of its budget it has used today, from 0; absent when it has none, and so no answers. */
  budget?: number;
  launched: { day: string; exact: string };
  lastOrder?: { instant: string; relative: string; exact: string };
};

// What an address says may be anything; what is not understood is as good as absent.
const querySchema = z.object({
  q: z.string().trim().max(80).catch(""),
  sort: z.enum(SORT_KEYS).catch("name"),
  order: z.enum(["ascending", "descending"]).catch("ascending"),
});
export type TenantQuery = z.infer<typeof querySchema>;

/** Who is signed in, as what in words, and where they can go. */
export async function loadCaller() {
  const { identity, person } = await requireAdministrator();
  const tenants = { label: identity.role === "operator" ? "Tenants" : "Store", href: "/tenants" };
  const people = { label: "People", href: "/people" };
  const audit = { label: "Audit", href: "/audit" };
  const reviews = { label: "Reviews", href: "/reviews" };
  const denials = { label: "Denials", href: "/denials" };
  if (identity.role === "operator")
    return { person, role: "Operator", places: [tenants, reviews, people, audit, denials] };
  const [own] = await readOverview(identity);
  const places = [
    tenants,
    { label: "Products", href: "/products" },
    { label: "Orders", href: "/orders" },
    { label: "Help requests", href: "/help" },
    { label: "Assistant", href: "/assistant" },
    { label: "Feedback", href: "/feedback" },
    reviews,
    people,
    audit,
    denials,
  ];
  return { person, role: `Staff of ${own?.name ?? identity.tenantId}`, places };
}

/** The tenants the caller may review, those an address asks for, and the sums over all of them. */
export async function loadTenants(address: Record<string, string | string[] | undefined>) {
  const { identity } = await requireAdministrator();
  const [overview, usage] = await Promise.all([readOverview(identity), readUsage(identity)]);
  const all = overview.map((row) => buildTenant(row, usage));
  const query = querySchema.parse(address);
  return {
    query,
    tenants: sortTenants(findTenants(all, query.q), query),
    totals: buildTotals(all),
    stores: all.length,
    isOperator: identity.role === "operator",
  };
}

/** One tenant, or undefined when there is no such store or it is not the caller's: the two look the same. */
export async function loadTenant(id: string) {
  const { identity } = await requireAdministrator();
  const [overview, usage] = await Promise.all([readOverview(identity), readUsage(identity)]);
  const row = overview.find((each) => each.tenantId === id);
  return row && buildTenant(row, usage);
}

/** What is halted of a store that the caller may review, and whether they may change it. */
export async function loadHalt(id: string) {
  const { identity } = await requireAdministrator();
  const { halt, reason, by, since } = await getStoreHalt(identity, id);
  return { halt, reason, by, since: since?.toISOString() ?? null, isOperator: identity.role === "operator" };
}

// Header and page of one request ask once.
const readOverview = cache((identity: Identity) => listTenantOverview(identity));
const readUsage = cache((identity: Identity) => listTenantUsage(identity));

const TIERS: Record<TenantOverview["tier"], string> = {
  pooled: "Pooled: rows of a shared database",
  dedicated: "Dedicated: a database of its own",
  "single-tenant": "Single-tenant: a database of its own, like every store",
};

function buildTenant(row: TenantOverview, stores: readonly TenantUsage[]): Tenant {
  const { tenantId: id, name, status, currency, timeZone, theme, launchedOn, lastOrderAt } = row;
  const usage = stores.find((each) => each.tenantId === id);
  return {
    id,
    name,
    status,
    currency,
    timeZone,
    isolation: TIERS[row.tier],
    tier: row.tier,
    assistant: usage?.assistantHalted ? "halted" : (usage?.assistantMode ?? "no budget"),
    ...(usage ? { budget: shareUsed(usage) } : {}),
    mark: theme.mark,
    ...(Object.fromEntries(COUNTS.map((count) => [count, row[count]])) as Record<Count, number>),
    launched: { day: launchedOn, exact: DAY.format(new Date(`${launchedOn}T00:00Z`)) },
    ...(lastOrderAt
      ? {
          lastOrder: {
            instant: lastOrderAt.toISOString(),
            relative: sinceThen(lastOrderAt),
            exact: inZone(lastOrderAt, timeZone),
          },
        }
      : {}),
  };
}

function findTenants(tenants: Tenant[], words: string): Tenant[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return tenants.filter(({ id, name, status, tier, assistant, currency, timeZone }) => {
    const text = [id, name, status, tier, assistant, currency, timeZone].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

function sortTenants(tenants: Tenant[], { sort, order }: TenantQuery): Tenant[] {
  const value = (tenant: Tenant) => {
    if (sort === "lastOrder") return tenant.lastOrder?.instant ?? "";
    if (sort === "budget") return tenant.budget ?? -1;
    return sort === "launched" ? tenant.launched.day : tenant[sort];
  };
  const direction = order === "ascending" ? 1 : -1;
  return tenants.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    const difference =
      typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
    return difference * direction || one.name.localeCompare(other.name, "en");
  });
}

function buildTotals(tenants: Tenant[]): Record<Count, number> {
  const sum = (count: Count) => tenants.reduce((total, tenant) => total + tenant[count], 0);
  return Object.fromEntries(COUNTS.map((count) => [count, sum(count)])) as Record<Count, number>;
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
const AGO = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const; // seconds

function sinceThen(instant: Date): string {
  const seconds = Math.round((instant.getTime() - systemClock.now().getTime()) / 1000);
  const [unit, length] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? (["second", 1] as const);
  return AGO.format(Math.trunc(seconds / length), unit);
}

function inZone(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(instant);
}
