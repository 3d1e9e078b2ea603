import type { Metadata } from "next";
import { newId } from "@orchard/domain/ids";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { Notice } from "@orchard/ui/primitives/notice";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Day } from "@orchard/ui/store/day";
import { loadOrder } from "../../../../../../features/orders/loaders.ts";
import { requestReturnAction } from "../../../../../../features/returns/actions.ts";
import { ReturnForm } from "../../../../../../features/returns/client.tsx";

export const metadata: Metadata = { title: "Return", robots: { index: false } };

export default async function ReturnPage({ params }: PageProps<"/[store]/orders/[number]/return">) {
  const { store, number } = await params;
  const { tenant, order } = await loadOrder(store, number);
  const lines = order.lines
    .filter((line) => line.returnable > 0)
    .map(({ itemId, title, returnable }) => ({ itemId, title, returnable }));
  return (
    <div className="page-width">
      <PageHeader
        above={
          <Breadcrumb
            items={[
              { label: "Your orders", href: `/${store}/orders` },
              { label: order.number, href: `/${store}/orders/${order.number}` },
              { label: "Return" },
            ]}
          />
        }
        title="Return something"
        {...(order.returnableUntil && lines.length > 0
          ? {
              lead: (
                <>
                  Possible until <Day day={order.returnableUntil} locale={tenant.locale} length="long" />. You
                  get back what was paid for it, once it has arrived.
                </>
              ),
            }
          : {})}
      />
      {order.returnableUntil && lines.length > 0 ? (
        <ReturnForm
          action={requestReturnAction.bind(null, store)}
          number={order.number}
          returnId={newId()}
          lines={lines}
        />
      ) : (
        <Notice>
          {order.returnableUntil
            ? "All of this order is on its way back, or has come back."
            : order.status === "delivered"
              ? "Nothing of this order can be returned any more."
              : "Only what was delivered can be returned."}
        </Notice>
      )}
    </div>
  );
}
