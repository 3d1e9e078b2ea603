import type { StoreOrderFilter } from "@orchard/core/fulfilment/rules";
import { Link } from "@orchard/ui/link";
import { type Column, DataTable } from "@orchard/ui/primitives/data-table";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { SearchForm } from "@orchard/ui/primitives/search-form";
import { TabLinks } from "@orchard/ui/primitives/tab-links";
import { Day } from "@orchard/ui/store/day";
import { OrderStatus } from "@orchard/ui/store/order-status";
import { Price } from "@orchard/ui/store/price";
import { ReturnStatus } from "@orchard/ui/store/return-status";
import type { OrderQuery, StoreOrderLine } from "../loaders.ts";

/** The address of a list of orders: what is searched for and shown is in it. */
export function ordersAddress({ q, show, page = 1 }: Partial<OrderQuery>): string {
  const search = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(show && show !== "to_send" ? { show } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString();
  return search ? `/orders?${search}` : "/orders";
}

const SHOWN: Record<StoreOrderFilter, string> = {
  to_send: "To send",
  under_way: "Under way",
  returns: "Returns to decide",
  all: "All",
};

/** Which orders are shown, with how many there are of each, and a search among them. */
export function OrderFilters({
  query,
  counts,
}: {
  query: OrderQuery;
  counts: Record<StoreOrderFilter, number>;
}) {
  return (
    <div className="flex flex-col gap-3 pb-4">
      <TabLinks
        label="Which orders"
        items={Object.entries(SHOWN).map(([key, words]) => ({
          label: `${words} (${counts[key as StoreOrderFilter]})`,
          href: ordersAddress({ q: query.q, show: key as StoreOrderFilter }),
          current: key === query.show,
        }))}
      />
      <SearchForm
        action="/orders"
        label="Search orders"
        placeholder="Number, name, product …"
        words={query.q}
        keep={{ show: query.show }}
        className="max-w-md"
      />
    </div>
  );
}

type OrderListProps = {
  orders: readonly StoreOrderLine[];
  query: OrderQuery;
  currency: string;
  locale: string;
};

/** Orders of the store, newest first. */
export function OrderList({ orders, query, currency, locale }: OrderListProps) {
  return (
    <DataTable
      caption="Orders"
      columns={buildColumns(currency, locale)}
      rows={orders}
      rowKey={({ number }) => number}
      empty={
        <EmptyState
          className="px-4"
          title={query.q ? "No order matches" : "Nothing here"}
          action={
            query.show !== "all" || query.q ? (
              <Link href={ordersAddress({ show: "all" })} className="text-sm linked">
                Show all orders
              </Link>
            ) : undefined
          }
        >
          {query.q
            ? `Nothing found for “${query.q}” in numbers, names and products.`
            : "What shoppers order stands here until it is sent."}
        </EmptyState>
      }
    />
  );
}

const buildColumns = (currency: string, locale: string): Column<StoreOrderLine>[] => [
  {
    key: "number",
    header: "Order",
    isRowHeader: true,
    cell: ({ number }) => (
      <Link
        href={`/orders/${number}`}
        className="inline-flex min-h-6 items-center font-medium underline-offset-4 hover:underline pointer-coarse:min-h-11"
      >
        {number}
      </Link>
    ),
  },
  {
    key: "placed",
    header: "Placed",
    className: "whitespace-nowrap",
    cell: ({ placedOn }) => <Day day={placedOn} locale={locale} />,
  },
  {
    key: "name",
    header: "To",
    cell: ({ name }) => name ?? <span className="text-muted">No address</span>,
  },
  { key: "pieces", header: "Pieces", align: "right", cell: ({ pieces }) => pieces },
  {
    key: "total",
    header: "Total",
    align: "right",
    cell: ({ totalCents }) => <Price cents={totalCents} currency={currency} locale={locale} />,
  },
  {
    key: "status",
    header: "Status",
    cell: ({ status, returning }) => (
      <span className="inline-flex flex-wrap gap-1.5">
        <OrderStatus status={status} />
        {returning && status !== "returned" && <ReturnStatus status={returning} />}
      </span>
    ),
  },
];
