import type { AssistantMessage } from "./agent.ts";

type Part = AssistantMessage["parts"][number];

/** So many are offered under an answer. */
const OFFERED = 2;

/**
 * What one could ask next, from what the tools of an answer found and not from its words: each is a question that the
 * tools, and the offline model too, can answer about exactly that.
 */
export function followUps({ parts }: Pick<AssistantMessage, "parts">): string[] {
  const found = parts.toReversed().flatMap(followUpsOf);
  return [...new Set(found)].slice(0, OFFERED);
}

function followUpsOf(part: Part): string[] {
  switch (part.type) {
    case "tool-products_search":
      return (dataOf(part.output)?.products.length ?? 0) > 1 ? ["Which is the cheapest?"] : [];
    case "tool-compatibility_find":
      return (dataOf(part.output)?.results.length ?? 0) > 1 ? ["Which is the cheapest?"] : [];
    case "tool-purchases_search": {
      const { total = 0 } = dataOf(part.output) ?? {};
      return total > 1 ? ["How much did I spend on them?"] : [];
    }
    case "tool-orders_get": {
      const { orders = [] } = dataOf(part.output) ?? {};
      return orders.length === 1 ? ["What was in it?", "How much did I pay for it?"] : [];
    }
    default:
      return [];
  }
}

function dataOf<Data>(output: { ok: true; data: Data } | { ok: false } | undefined): Data | undefined {
  return output?.ok ? output.data : undefined;
}
