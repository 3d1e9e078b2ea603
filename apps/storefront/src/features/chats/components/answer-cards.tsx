"use client";
import { isToolUIPart } from "ai";
import { type ReactNode, useState } from "react";
import type { AssistantMessage } from "@orchard/assistant/agent";
import type { AnswerLinks } from "@orchard/ui/assistant/markdown";
import {
  CompatibilityResults,
  OrderResults,
  ProductResults,
  PurchaseResults,
} from "@orchard/ui/assistant/results";
import { Button } from "@orchard/ui/primitives/button";
import { keyFacts } from "@orchard/ui/store/attribute-text";
import { drawProduct } from "../../catalog/components/product-drawing.tsx";
import type { AssistantStore } from "../../tenants/loaders.ts";

type AnswerCardsProps = { message: AssistantMessage; store: AssistantStore; links: AnswerLinks };
type Part = AssistantMessage["parts"][number];

/** What the tools found, as cards: the last result of each kind, since earlier ones only led to it. */
export function AnswerCards({ message, store, links }: AnswerCardsProps) {
  const last = new Map<string, Part>();
  for (const part of message.parts) {
    if (!isToolUIPart(part) || part.state !== "output-available" || isEmpty(part)) continue;
    last.delete(part.type);
    last.set(part.type, part);
  }
  return [...last.values()].map((part, at) => <Card key={at} part={part} store={store} links={links} />);
}

function isEmpty(part: Part): boolean {
  switch (part.type) {
    case "tool-products_search":
      return !part.output?.ok || part.output.data.products.length === 0;
    case "tool-products_get":
      return !part.output?.ok;
    case "tool-purchases_search":
      return !part.output?.ok || part.output.data.purchases.length === 0;
    case "tool-orders_get":
      return !part.output?.ok || part.output.data.orders.length === 0;
    case "tool-compatibility_find":
      return !part.output?.ok || part.output.data.results.length === 0;
    default:
      return true;
  }
}

/** Cards shown at once; an answer's words name no more. */
const SHOWN = 3;

function Card({ part, store, links }: { part: Part; store: AssistantStore; links: AnswerLinks }) {
  const { locale, wordings } = store;
  const shared = { links, locale, art: drawProduct };
  const facts = (product: { attributes: Parameters<typeof keyFacts>[0] }) =>
    keyFacts(product.attributes, wordings, locale);
  switch (part.type) {
    case "tool-products_search":
      return (
        part.output?.ok && (
          <Shortened of={part.output.data.products}>
            {(products) => <ProductResults products={products} facts={facts} {...shared} />}
          </Shortened>
        )
      );
    case "tool-products_get":
      return (
        part.output?.ok && <ProductResults products={[part.output.data.product]} facts={facts} {...shared} />
      );
    case "tool-purchases_search": {
      if (!part.output?.ok) return null;
      const { purchases, ...summary } = part.output.data;
      return (
        <PurchaseResults purchases={purchases} {...(summary.total > 1 ? { summary } : {})} {...shared} />
      );
    }
    case "tool-orders_get":
      return part.output?.ok && <OrderResults orders={part.output.data.orders} {...shared} />;
    case "tool-compatibility_find": {
      if (!part.output?.ok) return null;
      const { anchors, results } = part.output.data;
      return (
        <Shortened of={results}>
          {(some) => <CompatibilityResults anchors={anchors} results={some} {...shared} />}
        </Shortened>
      );
    }
    default:
      return null;
  }
}

/** The first few of a list, until one asks for the others. */
function Shortened<Item>({ of: items, children }: { of: Item[]; children: (items: Item[]) => ReactNode }) {
  const [all, setAll] = useState(false);
  const more = items.length - SHOWN;
  return (
    <div className="flex flex-col items-start gap-2 *:first:w-full">
      {children(all ? items : items.slice(0, SHOWN))}
      {more > 0 && !all && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          Show {more} more
        </Button>
      )}
    </div>
  );
}
