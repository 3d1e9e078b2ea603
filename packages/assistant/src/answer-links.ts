import type { AssistantMessage } from "./agent.ts";

/** Where the answers of a conversation may lead: an address inside the store, or nothing. */
type Links = {
  product: (slug: string) => string | undefined;
  order: (number: string) => string | undefined;
};

/**
 * The links answers may have: to the products and orders that our own tools found, under the caller's identity, in
 * this conversation. Whatever else a model names, invented or another's, stays text.
 */
export function linksAmong(messages: readonly Pick<AssistantMessage, "parts">[], store: string): Links {
  const products = new Set<string>();
  const orders = new Set<string>();
  for (const part of messages.flatMap((message) => message.parts)) {
    for (const { slug } of productsIn(part)) if (slug) products.add(slug);
    for (const number of ordersIn(part)) orders.add(number);
  }
  return {
    product: (slug) => (products.has(slug) ? `/${store}/p/${slug}` : undefined),
    order: (number) => (orders.has(number) ? `/${store}/orders/${number}` : undefined),
  };
}

type Part = AssistantMessage["parts"][number];

// By tool and field: what merely has a "slug" or "number" among its attributes names no page.
function productsIn(part: Part): { slug: string }[] {
  switch (part.type) {
    case "tool-products_search":
      return part.output?.ok ? part.output.data.products : [];
    case "tool-products_get":
      return part.output?.ok ? [part.output.data.product] : [];
    case "tool-purchases_search":
      return part.output?.ok ? part.output.data.purchases : [];
    case "tool-orders_get":
      return part.output?.ok ? part.output.data.orders.flatMap((order) => order.items) : [];
    case "tool-compatibility_find":
      return part.output?.ok
        ? [...part.output.data.anchors, ...part.output.data.results.map((result) => result.product)]
        : [];
    case "tool-products_compare":
      return part.output?.ok ? part.output.data.products : [];
    case "tool-compatibility_check":
      return part.output?.ok
        ? [...part.output.data.products, ...part.output.data.others.map((other) => other.product)]
        : [];
    case "tool-documents_search":
      return part.output?.ok
        ? part.output.data.passages.flatMap(({ productSlug }) => (productSlug ? { slug: productSlug } : []))
        : [];
    case "tool-cart_get":
      return part.output?.ok ? part.output.data.lines.flatMap(({ product }) => product ?? []) : [];
    default:
      return [];
  }
}

function ordersIn(part: Part): string[] {
  switch (part.type) {
    case "tool-orders_get":
      return part.output?.ok ? part.output.data.orders.map((order) => order.number) : [];
    case "tool-orders_track":
      return part.output?.ok ? [part.output.data.number] : [];
    case "tool-purchases_search":
      return part.output?.ok ? part.output.data.purchases.map((purchase) => purchase.orderNumber) : [];
    case "tool-compatibility_check":
      return part.output?.ok ? part.output.data.others.flatMap(({ orderNumber }) => orderNumber ?? []) : [];
    default:
      return [];
  }
}
