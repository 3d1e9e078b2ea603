import type { Metadata } from "next";
import Form from "next/form";
import { Package } from "lucide-react";
import { Button, ButtonLink } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { Input } from "@orchard/ui/primitives/input";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Pagination } from "@orchard/ui/primitives/pagination";
import { TabLinks } from "@orchard/ui/primitives/tab-links";
import { OrderCard } from "@orchard/ui/store/order-card";
import { productImage } from "../../../../features/catalog/components/product-image.tsx";
import { loadOrders, ordersHref, readOrdersQuery } from "../../../../features/orders/loaders.ts";

export const metadata: Metadata = { title: "Your orders", robots: { index: false } };

const FILTERS = [
  [undefined, "All"],
  ["open", "On their way"],
  ["delivered", "Delivered"],
  ["returned", "Returned"],
  ["cancelled", "Cancelled"],
] as const;

export default async function OrdersPage({ params, searchParams }: PageProps<"/[store]/orders">) {
  const { store } = await params;
  const query = readOrdersQuery(await searchParams);
  const { tenant, orders, total, all, guest, pageCount } = await loadOrders(store, query);
  const { page, filter, words } = query;
  return (
    <div className="page-width">
      <PageHeader
        title="Your orders"
        lead={
          guest
            ? "Ordered as a guest, in this browser. Sign in for those of your account."
            : all > 0 && `${all} at ${tenant.name}, newest first.`
        }
      />
      {all > 0 && (
        <div className="mb-8 flex flex-col gap-5">
          <Form action={`/${store}/orders`} className="flex max-w-md gap-2">
            {filter && <input type="hidden" name="status" value={filter} />}
            <Input
              key={words}
              type="search"
              name="q"
              aria-label="Search your orders"
              placeholder="Number or product"
              defaultValue={words}
              maxLength={80}
            />
            <Button type="submit">Search</Button>
          </Form>
          <TabLinks
            label="Orders by state"
            items={FILTERS.map(([each, label]) => ({
              label,
              href: ordersHref(store, { words, ...(each ? { filter: each } : {}) }),
              current: each === filter,
            }))}
          />
        </div>
      )}
      {orders.length === 0 ? (
        <EmptyState
          icon={<Package aria-hidden />}
          title={all === 0 ? "No orders yet" : "No such orders"}
          action={
            <ButtonLink href={all === 0 ? `/${store}` : `/${store}/orders`}>
              {all === 0 ? "To the store" : "All your orders"}
            </ButtonLink>
          }
        >
          {all === 0
            ? `What you buy at ${tenant.name} will be listed here.`
            : "None of your orders is of this kind, or has these words in its number or products."}
        </EmptyState>
      ) : (
        <>
          {(words || filter) && (
            <output className="mb-4 block text-sm text-muted">
              {total === 1 ? "1 order" : `${total} orders`}
            </output>
          )}
          <ul className="grid gap-6 lg:grid-cols-2">
            {orders.map((order) => (
              <li key={order.number}>
                <OrderCard
                  order={order}
                  href={`/${store}/orders/${order.number}`}
                  locale={tenant.locale}
                  art={productImage}
                  headingLevel="h2"
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="pt-10">
        <Pagination
          page={page}
          pageCount={pageCount}
          href={(each) => ordersHref(store, { ...query, page: each })}
        />
      </div>
    </div>
  );
}
