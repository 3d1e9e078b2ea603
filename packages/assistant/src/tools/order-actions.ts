import { reorder } from "@orchard/core/cart/mutations";
import { getOrders } from "@orchard/core/orders/data";
import { cancelOrder } from "@orchard/core/orders/mutations";
import { canCancel } from "@orchard/core/orders/rules";
import { previewReturn } from "@orchard/core/returns/data";
import { requestReturn } from "@orchard/core/returns/mutations";
import { getStore } from "@orchard/core/tenants/data";
import {
  ordersCancelInput,
  type OrdersCancelOutput,
  ordersReorderInput,
  type OrdersReorderOutput,
  returnsRequestInput,
  type ReturnsRequestOutput,
} from "@orchard/domain/action-tools";
import type { ReturnReason } from "@orchard/domain/checkout";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { formatMoney } from "@orchard/domain/money";
import type { Order } from "@orchard/domain/tool-contracts";
import { defineAction } from "./define-action.ts";

const orderWrites = { scopes: ["orders:read"], writes: "orders:write" } as const;

async function findOrder(identity: Identity, number: string): Promise<Order> {
  const [order] = (await getOrders(identity, { number })).orders;
  if (!order) throw notFound("orders");
  return order;
}

const resolveOrder = async (identity: Identity, { number }: { number: string }) => ({
  number: (await findOrder(identity, number)).number,
});

const linesOf = ({ items }: Order) => items.map(({ title, quantity }) => `${quantity} × ${title}`);

async function moneyOf(identity: Identity): Promise<(cents: number) => string> {
  const { currency, locale } = await getStore(identity);
  return (cents) => formatMoney(cents, currency, locale);
}

export const ordersCancel = defineAction({
  name: "orders_cancel",
  description:
    "Asks the shopper to agree to cancel one of their orders, which is possible until it leaves the house.",
  effect: "destructive",
  ...orderWrites,
  inputSchema: ordersCancelInput,
  resolve: resolveOrder,
  describe: async (identity, { number }) => {
    const order = await findOrder(identity, number);
    if (!canCancel(order.status))
      throw new AppError("conflict", "This order has left our house, so it can no longer be cancelled.");
    const money = await moneyOf(identity);
    return {
      title: `Cancel order ${number}`,
      lines: [...linesOf(order), `Refund ${money(order.totalCents)}`],
      amountCents: order.totalCents,
      confirmLabel: "Cancel the order",
    };
  },
  run: async (identity, { number }, call): Promise<OrdersCancelOutput> => {
    const { totalCents, currency } = await findOrder(identity, number);
    await cancelOrder(identity, number, { ...call, rowIds: () => [number] });
    return { number, refundCents: totalCents, currency };
  },
});

const REASONS: Record<ReturnReason, string> = {
  does_not_fit: "it does not fit",
  not_as_described: "it is not as described",
  damaged: "it arrived damaged",
  changed_mind: "changed my mind",
  other: "another reason",
};

export const returnsRequest = defineAction({
  name: "returns_request",
  description:
    "Asks the shopper to agree to return pieces of one of their delivered orders. Name only what they want to return.",
  effect: "write",
  ...orderWrites,
  inputSchema: returnsRequestInput,
  resolve: async (identity, { number, items, reason, note }) => {
    const order = await findOrder(identity, number);
    const pieces = items.map(({ productId, quantity }) => {
      const item = order.items.find((each) => each.productId === productId || each.slug === productId);
      if (!item) throw notFound("order_items");
      return { productId: item.productId, quantity };
    });
    const { lines } = await previewReturn(identity, { number: order.number, items: pieces });
    return {
      number: order.number,
      items: lines.map(({ itemId, quantity }) => ({ itemId, quantity })),
      reason,
      note,
    };
  },
  describe: async (identity, { number, items, reason, note }) => {
    const { lines, refundCents } = await previewReturn(identity, { number, items });
    const money = await moneyOf(identity);
    return {
      title: `Return from order ${number}`,
      lines: [
        ...lines.map(({ title, quantity }) => `${quantity} × ${title}`),
        `Refund ${money(refundCents)}`,
        `Because ${REASONS[reason]}`,
        // All of it, since all of it is sent.
        ...(note ? (`“${note}”`.match(/[\s\S]{1,200}/g) ?? []) : []),
      ],
      amountCents: refundCents,
      confirmLabel: "Ask for the return",
    };
  },
  run: async (identity, { number, items, reason, note }, call): Promise<ReturnsRequestOutput> => {
    const { lines, refundCents, currency } = await previewReturn(identity, { number, items });
    // One approval is one return: sent twice, the database knows it.
    const wanted = { returnId: identity.approvalId ?? newId(), orderNumber: number, items, reason, note };
    await requestReturn(identity, wanted, { ...call, rowIds: () => [number] });
    return {
      number,
      items: lines.map(({ title, quantity }) => ({ title, quantity })),
      refundCents,
      currency,
    };
  },
});

export const ordersReorder = defineAction({
  name: "orders_reorder",
  description: "Asks the shopper to agree to put all that one of their orders held into the cart again.",
  effect: "write",
  ...orderWrites,
  inputSchema: ordersReorderInput,
  resolve: resolveOrder,
  describe: async (identity, { number }) => ({
    title: `Put order ${number} into your cart again`,
    lines: [...linesOf(await findOrder(identity, number)), "At today’s prices, as far as it is in stock"],
    confirmLabel: "Add all to cart",
  }),
  run: async (identity, { number }, call): Promise<OrdersReorderOutput> => ({
    number,
    ...(await reorder(identity, number, { ...call, rowIds: () => [number] })),
  }),
});
