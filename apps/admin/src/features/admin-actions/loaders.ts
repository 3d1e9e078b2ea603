import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { type AdminActionRow, listAdminActions } from "@orchard/core/audit/data";
import { listTenantOverview } from "@orchard/core/tenants/data";
import { addDays, dayIn, systemClock } from "@orchard/domain/clock";
import { AppError } from "@orchard/domain/errors";
import { csvOf } from "../../csv.ts";
import { requireAdministrator } from "../account/loaders.ts";
import { SPANS, spanSchema } from "../audit/loaders.ts";

const PAGE = 50;
const MOST_IN_A_FILE = 10_000;

/** The tables that keep their changes, as people call them. */
export const AREAS: Record<string, string> = {
  tenants: "Store settings",
  budgets: "Budgets",
  products: "Products",
  product_attributes: "Product attributes",
  product_interfaces: "Product interfaces",
  categories: "Categories",
  variant_groups: "Variants",
  attribute_definitions: "Kinds of attributes",
  interface_kinds: "Kinds of interfaces",
  documents: "Pages and documents",
  store_terms: "Terms",
  delivery_options: "Delivery",
  promo_codes: "Promo codes",
};

// What an address says may be anything; what is not understood is as good as absent.
const querySchema = z.object({
  days: spanSchema,
  tenant: z.string().max(60).catch(""),
  area: z
    .string()
    .refine((area) => area in AREAS)
    .catch(""),
  before: z.iso.datetime({ offset: true }).catch(""),
});
export type ActionQuery = z.infer<typeof querySchema>;
export type ActionAddress = Record<string, string | string[] | undefined>;

/** What was changed in the time an address asks for: at every store for an operator, at their own for staff. */
export async function loadAdminActions(address: ActionAddress) {
  const { identity } = await requireAdministrator();
  const query = querySchema.parse(address);
  const [tenants, rows] = await Promise.all([listTenantOverview(identity), read(query, PAGE)]);
  const stores = new Map(tenants.map(({ tenantId, name }) => [tenantId, name]));
  return {
    query,
    spans: SPANS,
    isOperator: identity.role === "operator",
    stores: [...stores].map(([id, name]) => ({ id, name })),
    actions: rows.map((row) => ({
      ...row,
      store: stores.get(row.tenantId) ?? row.tenantId,
      areaName: AREAS[row.area] ?? row.area,
      fields: buildFields(row),
    })),
    // Whoever asks for a full page may have more behind it.
    older: rows.length >= PAGE ? rows.at(-1)!.occurredAt : undefined,
  };
}
export type AdminAction = Awaited<ReturnType<typeof loadAdminActions>>["actions"][number];

/** The same as a file of comma-separated values, at most ten thousand rows: which fields, and not what stands in them. */
export async function loadAdminActionFile(address: ActionAddress): Promise<string> {
  const rows = await read(querySchema.parse(address), MOST_IN_A_FILE);
  const head = ["occurred_at", "store", "role", "actor", "area", "action", "subject", "fields"];
  return csvOf(
    head,
    rows.map((row) => {
      const { occurredAt, tenantId, role, actor, area, action, subject } = row;
      const fields = buildFields(row).map(({ name }) => name);
      return [occurredAt, tenantId, role, actor, area, action, subject, fields.join(" ")];
    }),
  );
}

function buildFields({ before, after }: AdminActionRow) {
  const text = (value: unknown) =>
    value === undefined || value === null ? null : typeof value === "string" ? value : JSON.stringify(value);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .map((name) => ({ name, before: text(before[name]), after: text(after[name]) }));
}

async function read({ days, tenant, area, before }: ActionQuery, limit: number) {
  const { identity } = await requireAdministrator();
  const first = addDays(dayIn(systemClock.now(), "UTC"), 1 - days);
  try {
    return await listAdminActions(identity, {
      tenantId: tenant || null,
      area: area || null,
      since: `${first}T00:00:00Z`,
      before: before || null,
      limit,
    });
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
