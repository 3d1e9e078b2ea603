import type { Metadata } from "next";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { AddressLines } from "@orchard/ui/store/address-lines";
import { Day } from "@orchard/ui/store/day";
import { OrderStatus } from "@orchard/ui/store/order-status";
import { OrderTimeline } from "@orchard/ui/store/order-timeline";
import { OrderTotals } from "@orchard/ui/store/order-totals";
import { advanceOrderAction } from "../../../../features/orders/actions.ts";
import { StepForm } from "../../../../features/orders/components/order-forms.tsx";
import { OrderLines } from "../../../../features/orders/components/order-lines.tsx";
import { ReturnList } from "../../../../features/orders/components/return-list.tsx";
import { loadOrder } from "../../../../features/orders/loaders.ts";

type Props = PageProps<"/orders/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Order ${(await params).number}` };
}

export default async function Page({ params }: Props) {
  const { order, next, decisions } = await loadOrder((await params).number);
  const { number, status, locale, checkout } = order;
  return (
    <>
      <PageHeader
        above={<Breadcrumb items={[{ label: "Orders", href: "/orders" }, { label: number }]} />}
        title={number}
        lead={
          <span className="flex flex-wrap items-center gap-3 text-sm">
            <OrderStatus status={status} />
            <span>
              Placed on <Day day={order.placedOn} locale={locale} />
            </span>
          </span>
        }
        className="gap-3 pb-6 [&_h1]:text-xl"
      />
      <div className="grid gap-6 lg:grid-cols-3">
        <div className="flex flex-col gap-6 lg:col-span-2">
          <Card title="What was ordered">
            <OrderLines order={order} />
          </Card>
          {order.returns.length > 0 && (
            <Card title="Returns">
              <ReturnList order={order} decisions={decisions} />
            </Card>
          )}
        </div>
        <div className="flex flex-col gap-6">
          <Card title="On its way">
            <div className="flex flex-col gap-5">
              <OrderTimeline
                status={status}
                events={order.events}
                locale={locale}
                {...(order.expectedOn ? { expectedOn: order.expectedOn } : {})}
              />
              <StepForm action={advanceOrderAction.bind(null, number)} next={next} />
            </div>
          </Card>
          <Card title={checkout ? `${checkout.deliveryName} to` : "Where to"}>
            {checkout?.address.name ? (
              <AddressLines address={checkout.address} locale={locale} />
            ) : (
              <p className="text-sm text-muted">
                {checkout
                  ? "No longer kept: the account was erased."
                  : "This order came without a checkout, so no address is kept with it."}
              </p>
            )}
            {checkout?.email && <p className="mt-3 text-sm break-all text-muted">{checkout.email}</p>}
          </Card>
          <Card title="Paid (a demonstration)">
            <OrderTotals {...order} />
          </Card>
        </div>
      </div>
    </>
  );
}
