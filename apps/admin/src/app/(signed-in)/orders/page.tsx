import type { Metadata } from "next";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Pagination } from "@orchard/ui/primitives/pagination";
import { OrderFilters, OrderList, ordersAddress } from "../../../features/orders/components/order-list.tsx";
import { loadOrders } from "../../../features/orders/loaders.ts";

export const metadata: Metadata = { title: "Orders" };

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: PageProps) {
  const { query, orders, counts, currency, locale, pageCount } = await loadOrders(await searchParams);
  return (
    <>
      <PageHeader
        title="Orders"
        lead="What shoppers of your store ordered and want to send back. Of them you see what sending takes, and nothing else."
        className="pb-4 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <OrderFilters query={query} counts={counts} />
      <Card flush>
        <OrderList orders={orders} query={query} currency={currency} locale={locale} />
      </Card>
      <div className="pt-4">
        <Pagination
          page={query.page}
          pageCount={pageCount}
          href={(page) => ordersAddress({ ...query, page })}
          label="Pages of orders"
        />
      </div>
    </>
  );
}
