import type { Metadata } from "next";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Day } from "@orchard/ui/store/day";
import { OrderTotals } from "@orchard/ui/store/order-totals";
import { PrintButton } from "../../../../../../features/orders/client.tsx";
import { OrderParticulars } from "../../../../../../features/orders/components/order-particulars.tsx";
import { ReceiptTable } from "../../../../../../features/orders/components/receipt-table.tsx";
import { loadOrder } from "../../../../../../features/orders/loaders.ts";

type Props = PageProps<"/[store]/orders/[number]/receipt">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { store, number } = await params;
  const { order } = await loadOrder(store, number);
  return { title: `Receipt ${order.number}`, robots: { index: false } };
}

export default async function ReceiptPage({ params }: Props) {
  const { store, number } = await params;
  const { tenant, order } = await loadOrder(store, number);
  const { locale } = tenant;
  return (
    <div className="page-width">
      <PageHeader
        above={
          <Breadcrumb
            items={[
              { label: "Your orders", href: `/${store}/orders` },
              { label: order.number, href: `/${store}/orders/${order.number}` },
              { label: "Receipt" },
            ]}
          />
        }
        title={`Receipt ${order.number}`}
        lead={
          <>
            {tenant.name}, <Day day={order.placedOn} locale={locale} length="long" />.{" "}
            {order.status === "cancelled" && "This order was cancelled; what was paid was paid back."}
          </>
        }
        actions={<PrintButton />}
      />
      <ReceiptTable order={order} locale={locale} />
      <div className="mt-8 grid gap-x-12 gap-y-8 sm:grid-cols-2">
        <OrderParticulars order={order} locale={locale} />
        <OrderTotals {...order} taxLabel={`${order.tax.label} ${order.tax.percent} %`} locale={locale} />
      </div>
      <p className="mt-8 text-sm text-muted">A demonstration. Nothing was sold, and no payment was taken.</p>
    </div>
  );
}
