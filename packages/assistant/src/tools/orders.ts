import { getOrders, searchPurchases, trackOrder } from "@orchard/core/orders/data";
import { ordersTrackInput } from "@orchard/domain/shopping-tools";
import { ordersGetInput, purchasesSearchInput } from "@orchard/domain/tool-contracts";
import { defineTool } from "./define-tool.ts";

export const purchasesSearch = defineTool({
  name: "purchases_search",
  description:
    "What the signed-in shopper bought: by kind of product, brand, words and days. Also gives how many and how much was " +
    "spent over all matches (items after discount with tax, less refunds; without shipping and cancelled orders).",
  effect: "read",
  scopes: ["orders:read"],
  inputSchema: purchasesSearchInput,
  run: searchPurchases,
  rowIds: (data) => [...new Set(data.purchases.map((purchase) => purchase.orderNumber))],
});

export const ordersGet = defineTool({
  name: "orders_get",
  description:
    "The signed-in shopper's orders with lines, totals and parcel events: one by its number, or the newest ones.",
  effect: "read",
  scopes: ["orders:read"],
  inputSchema: ordersGetInput,
  run: getOrders,
  rowIds: (data) => data.orders.map((order) => order.number),
});

export const ordersTrack = defineTool({
  name: "orders_track",
  description:
    "Where an order of the signed-in shopper is, step by step: by its number, or the newest one still on its way.",
  effect: "read",
  scopes: ["orders:read"],
  inputSchema: ordersTrackInput,
  run: trackOrder,
  rowIds: (data) => [data.number],
});
