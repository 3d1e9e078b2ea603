import type { Metadata } from "next";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Day } from "@orchard/ui/store/day";
import { OrderStatus } from "@orchard/ui/store/order-status";
import { OrderTimeline } from "@orchard/ui/store/order-timeline";
import { OrderTotals } from "@orchard/ui/store/order-totals";
import { AskButton } from "../../../../../features/chats/client.tsx";
import { OrderItems } from "../../../../../features/orders/components/order-items.tsx";
import { loadOrder } from "../../../../../features/orders/loaders.ts";

type Props = PageProps<"/[store]/orders/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { store, number } = await params;
  const { order } = await loadOrder(store, number);
  return { title: `Order ${order.number}`, robots: { index: false } };
}

export default async function OrderPage({ params }: Props) {
  const { store, number } = await params;
  const { tenant, order } = await loadOrder(store, number);
  const { locale } = tenant;
  const name = `order ${order.number}`;
  return (
    <div className="page-width">
      <PageHeader
        above={
          <Breadcrumb
            items={[
              { label: tenant.name, href: `/${store}` },
              { label: "Your orders", href: `/${store}/orders` },
              { label: order.number },
            ]}
          />
        }
        title={<span className="tabular-nums">Order {order.number}</span>}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            <span>
              Placed on <Day day={order.placedOn} locale={locale} />
            </span>
            <OrderStatus status={order.status} />
          </span>
        }
        actions={
          <AskButton about={{ title: name, questions: [`Where is ${name}?`, `What was in ${name}?`] }}>
            Ask about this order
          </AskButton>
        }
      />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[1fr_22rem]">
        <section aria-labelledby="items">
          <h2 id="items" className="mb-3 text-base font-semibold">
            Items
          </h2>
          <OrderItems order={order} tenant={tenant} />
        </section>
        <div className="flex flex-col gap-6">
          <Card title="Total">
            <OrderTotals {...order} locale={locale} />
          </Card>
          <Card title="What has happened">
            <OrderTimeline {...order} locale={locale} />
          </Card>
        </div>
      </div>
    </div>
  );
}
