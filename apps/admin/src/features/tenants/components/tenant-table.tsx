import { Link } from "@orchard/ui/link";
import { type Column, DataTable } from "@orchard/ui/primitives/data-table";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { StoreName } from "@orchard/ui/store/store-mark";
import type { Count, SortKey, Tenant, TenantQuery } from "../loaders.ts";
import { formatCount } from "./tenant-stats.tsx";
import { TenantStatus } from "./tenant-status.tsx";

type TenantTableProps = { tenants: readonly Tenant[]; query: TenantQuery };

/** Tenants by the row. Sorting and searching are addresses, so they survive a reload, a bookmark and no JavaScript. */
export function TenantTable({ tenants, query }: TenantTableProps) {
  return (
    <DataTable
      caption="Tenants"
      columns={buildColumns(query)}
      rows={tenants}
      rowKey={(tenant) => tenant.id}
      empty={
        <EmptyState
          className="px-4"
          title={query.q ? "No tenant matches" : "No tenants yet"}
          action={
            query.q && (
              <Link href="/tenants" className="text-sm linked">
                Show all tenants
              </Link>
            )
          }
        >
          {query.q
            ? `Nothing found for “${query.q}” in name, address, status, tier, assistant, currency or time zone.`
            : "Stores appear here once they have been set up."}
        </EmptyState>
      }
    />
  );
}

function buildColumns(query: TenantQuery): Column<Tenant>[] {
  const sort = (key: SortKey, first: TenantQuery["order"]) => ({
    href: buildAddress(query, key, first),
    ...(query.sort === key ? { direction: query.order } : {}),
  });
  // Figures first sort from the most: that is what one looks for.
  const count = (key: Count, header: string): Column<Tenant> => ({
    key,
    header,
    align: "right",
    sort: sort(key, "descending"),
    cell: (tenant) => formatCount(tenant[key]),
  });
  return [
    {
      key: "name",
      header: "Tenant",
      isRowHeader: true,
      sort: sort("name", "ascending"),
      cell: (tenant) => <Name tenant={tenant} />,
    },
    {
      key: "status",
      header: "Status",
      sort: sort("status", "ascending"),
      cell: ({ status }) => <TenantStatus status={status} />,
    },
    { key: "tier", header: "Tier", sort: sort("tier", "ascending"), cell: ({ tier }) => capital(tier) },
    {
      key: "assistant",
      header: "Assistant",
      sort: sort("assistant", "ascending"),
      className: "whitespace-nowrap",
      cell: ({ assistant }) => capital(assistant),
    },
    {
      key: "budget",
      header: "Budget today",
      align: "right",
      sort: sort("budget", "descending"),
      cell: ({ budget }) => (budget === undefined ? "None" : PERCENT.format(budget)),
    },
    count("products", "Products"),
    count("shoppers", "Shoppers"),
    count("orders", "Orders"),
    count("ordersLast30Days", "Last 30 days"),
    count("chats", "Chats"),
    count("toolCalls", "Tool calls"),
    count("denials", "Denials"),
    {
      key: "lastOrder",
      header: "Last order",
      sort: sort("lastOrder", "descending"),
      cell: (tenant) => <LastOrder tenant={tenant} />,
    },
    {
      key: "launched",
      header: "Launched",
      sort: sort("launched", "ascending"),
      className: "whitespace-nowrap",
      cell: ({ launched }) => <time dateTime={launched.day}>{launched.exact}</time>,
    },
  ];
}

const PERCENT = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The address of this list in another order: the other direction for the column sorted by now. */
function buildAddress({ q, sort, order }: TenantQuery, key: SortKey, first: TenantQuery["order"]): string {
  const turned = order === "ascending" ? "descending" : "ascending";
  const search = new URLSearchParams({
    ...(q ? { q } : {}),
    sort: key,
    order: sort === key ? turned : first,
  });
  return `/tenants?${search.toString()}`;
}

function Name({ tenant: { id, name, mark } }: { tenant: Tenant }) {
  return (
    <Link
      href={`/tenants/${id}`}
      className="inline-flex min-h-6 underline-offset-4 hover:underline pointer-coarse:min-h-11"
    >
      <StoreName slug={id} name={name} mark={mark} className="whitespace-nowrap" />
    </Link>
  );
}

/** When somebody last ordered: roughly, and exactly in the store's own time. */
export function LastOrder({ tenant: { lastOrder } }: { tenant: Pick<Tenant, "lastOrder"> }) {
  if (!lastOrder) return <span className="text-muted">None yet</span>;
  return (
    <time dateTime={lastOrder.instant} className="whitespace-nowrap">
      {lastOrder.relative} <span className="block text-xs text-muted">{lastOrder.exact}</span>
    </time>
  );
}
