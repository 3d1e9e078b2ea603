import type { Metadata } from "next";
import { Link } from "@orchard/ui/link";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { Card } from "@orchard/ui/primitives/card";
import { Notice } from "@orchard/ui/primitives/notice";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Day } from "@orchard/ui/store/day";
import { OrderStatus } from "@orchard/ui/store/order-status";
import { OrderTimeline } from "@orchard/ui/store/order-timeline";
import { OrderTotals } from "@orchard/ui/store/order-totals";
import { AskButton } from "../../../../../features/chats/client.tsx";
import { OrderActions } from "../../../../../features/orders/components/order-actions.tsx";
import { OrderItems } from "../../../../../features/orders/components/order-items.tsx";
import {
  OrderParticulars,
  OrderReturns,
} from "../../../../../features/orders/components/order-particulars.tsx";
import { loadOrder } from "../../../../../features/orders/loaders.ts";

type Props = PageProps<"/[store]/orders/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { store, number } = await params;
  const { order } = await loadOrder(store, number);
  return { title: `Order ${order.number}`, robots: { index: false } };
}

export default async function OrderPage({ params, searchParams }: Props) {
  const { store, number } = await params;
  const { tenant, order, guest } = await loadOrder(store, number);
  const { placed, returned } = await searchParams;
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
          !guest && (
            <AskButton about={{ title: name, questions: [`Where is ${name}?`, `What was in ${name}?`] }}>
              Ask about this order
            </AskButton>
          )
        }
      />
      {placed && order.status === "placed" && (
        <Notice kind="positive" live title="Thank you, the order is placed" className="mb-8">
          {order.expectedOn && (
            <>
              Expected by <Day day={order.expectedOn} locale={locale} length="long" />.{" "}
            </>
          )}
          {order.checkout && <>The confirmation goes to {order.checkout.email}. </>}
          {guest && (
            <>
              This browser remembers the order; with the link in the confirmation you can attach it to an
              account.{" "}
              <Link href={`/${store}/orders`} className="linked">
                Your orders
              </Link>
            </>
          )}
        </Notice>
      )}
      {returned && (
        <Notice kind="positive" live title="The return is asked for" className="mb-8">
          The store looks at it and tells you how to send it back. Nothing is refunded before it has arrived.
        </Notice>
      )}
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[1fr_22rem]">
        <div className="flex flex-col gap-8">
          <section aria-labelledby="items">
            <h2 id="items" className="mb-3 text-base font-semibold">
              Items
            </h2>
            <OrderItems order={order} tenant={tenant} />
          </section>
          {order.returns.length > 0 && (
            <Card title="Returns">
              <OrderReturns order={order} locale={locale} />
            </Card>
          )}
          <OrderActions store={store} order={order} locale={locale} />
        </div>
        <div className="flex flex-col gap-6">
          <Card title="Total">
            <OrderTotals {...order} taxLabel={`${order.tax.label} ${order.tax.percent} %`} locale={locale} />
          </Card>
          <Card title="What has happened">
            <OrderTimeline {...order} locale={locale} />
          </Card>
          {(order.checkout || order.payments.length > 0) && (
            <Card title="Delivery and payment">
              <OrderParticulars order={order} locale={locale} />
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}
