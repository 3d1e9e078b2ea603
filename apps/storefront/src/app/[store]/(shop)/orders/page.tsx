import type { Metadata } from "next";
import { Package } from "lucide-react";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Pagination } from "@orchard/ui/primitives/pagination";
import { OrderCard } from "@orchard/ui/store/order-card";
import { drawProduct } from "../../../../features/catalog/components/product-drawing.tsx";
import { readListingQuery } from "../../../../features/catalog/components/listing-query.tsx";
import { loadOrders } from "../../../../features/orders/loaders.ts";

export const metadata: Metadata = { title: "Your orders", robots: { index: false } };

export default async function OrdersPage({ params, searchParams }: PageProps<"/[store]/orders">) {
  const { store } = await params;
  const { page } = readListingQuery(await searchParams);
  const { tenant, orders, total, pageCount } = await loadOrders(store, page);
  const home = `/${store}`;
  return (
    <div className="page-width">
      <PageHeader
        title="Your orders"
        lead={total > 0 ? `${total} at ${tenant.name}, newest first.` : undefined}
      />
      {orders.length === 0 ? (
        <EmptyState
          icon={<Package aria-hidden />}
          title={total === 0 ? "No orders yet" : "No more orders"}
          action={
            <ButtonLink href={total === 0 ? home : `${home}/orders`}>
              {total === 0 ? "To the store" : "To the newest"}
            </ButtonLink>
          }
        >
          {total === 0 && `What you buy at ${tenant.name} will be listed here.`}
        </EmptyState>
      ) : (
        <ul className="grid gap-6 lg:grid-cols-2">
          {orders.map((order) => (
            <li key={order.number}>
              <OrderCard
                order={order}
                href={`${home}/orders/${order.number}`}
                locale={tenant.locale}
                art={drawProduct}
                headingLevel="h2"
              />
            </li>
          ))}
        </ul>
      )}
      <div className="pt-10">
        <Pagination page={page} pageCount={pageCount} href={(each) => `${home}/orders?page=${each}`} />
      </div>
    </div>
  );
}
