"use client";
import { isToolUIPart } from "ai";
import { type ReactNode, useState } from "react";
import type { AssistantMessage } from "@orchard/assistant/agent";
import { ComparisonTable } from "@orchard/ui/assistant/comparison-table";
import { FitPairs } from "@orchard/ui/assistant/fit-pairs";
import type { AnswerLinks } from "@orchard/ui/assistant/markdown";
import { CartPanel, OrderResults, TrackingPanel } from "@orchard/ui/assistant/order-results";
import { CompatibilityResults, ProductResults, PurchaseResults } from "@orchard/ui/assistant/results";
import { Passages, TermsPanel } from "@orchard/ui/assistant/store-sources";
import { Button } from "@orchard/ui/primitives/button";
import { keyFacts } from "@orchard/ui/store/attribute-text";
import { productImage } from "../../catalog/components/product-image.tsx";
import type { AssistantStore } from "../../tenants/loaders.ts";

export type Part = AssistantMessage["parts"][number];
export type CardContext = { store: AssistantStore; links: AnswerLinks };

/** Cards shown at once; an answer's words name no more. */
const SHOWN = 3;

/** What a tool found, as a card; undefined where it found nothing that could be shown. */
export function toolCard(part: Part, { store, links }: CardContext): ReactNode {
  if (!isToolUIPart(part) || part.state !== "output-available") return undefined;
  const { id, locale, wordings } = store;
  const text = { links, locale };
  const shared = { ...text, art: productImage };
  const facts = (product: { attributes: Parameters<typeof keyFacts>[0] }) =>
    keyFacts(product.attributes, wordings, locale);
  switch (part.type) {
    case "tool-products_search": {
      const products = dataOf(part.output)?.products ?? [];
      if (products.length === 0) return undefined;
      return (
        <Shortened of={products}>
          {(some) => <ProductResults products={some} facts={facts} {...shared} />}
        </Shortened>
      );
    }
    case "tool-products_get": {
      const found = dataOf(part.output);
      return found && <ProductResults products={[found.product]} facts={facts} {...shared} />;
    }
    case "tool-products_compare": {
      const compared = dataOf(part.output);
      return compared && <ComparisonTable {...compared} {...text} />;
    }
    case "tool-purchases_search": {
      const { purchases = [], ...summary } = dataOf(part.output) ?? {};
      if (purchases.length === 0) return undefined;
      return <PurchaseResults purchases={purchases} {...totalsOf(summary)} {...shared} />;
    }
    case "tool-orders_get": {
      const { orders = [] } = dataOf(part.output) ?? {};
      return orders.length > 0 ? <OrderResults orders={orders} {...shared} /> : undefined;
    }
    case "tool-orders_track": {
      const tracking = dataOf(part.output);
      return tracking && <TrackingPanel tracking={tracking} {...text} />;
    }
    case "tool-compatibility_find": {
      const { anchors = [], results = [] } = dataOf(part.output) ?? {};
      if (results.length === 0) return undefined;
      return (
        <Shortened of={results}>
          {(some) => <CompatibilityResults anchors={anchors} results={some} {...shared} />}
        </Shortened>
      );
    }
    case "tool-compatibility_check": {
      const checked = dataOf(part.output);
      if (!checked || checked.pairs.length === 0) return undefined;
      return (
        <Shortened of={checked.pairs}>
          {(pairs) => <FitPairs {...checked} pairs={pairs} {...shared} />}
        </Shortened>
      );
    }
    case "tool-pages_get": {
      const page = dataOf(part.output);
      return page && <TermsPanel page={page} href={`/${id}${page.path}`} locale={locale} />;
    }
    case "tool-documents_search": {
      const { passages = [] } = dataOf(part.output) ?? {};
      return passages.length > 0 ? <Passages passages={passages} folder={`/${id}/documents`} /> : undefined;
    }
    case "tool-cart_get": {
      const cart = dataOf(part.output);
      return cart && cart.lines.length > 0 ? (
        <CartPanel cart={cart} href={`/${id}/cart`} {...text} />
      ) : undefined;
    }
    default:
      return undefined;
  }
}

function dataOf<Data>(output: { ok: true; data: Data } | { ok: false } | undefined): Data | undefined {
  return output?.ok ? output.data : undefined;
}

type Totals = { total: number; pieces: number; spentCents: number; currency: string };

/** What several purchases came to; of a single one, its price says that. */
const totalsOf = ({ total = 0, pieces = 0, spentCents = 0, currency = "" }: Partial<Totals>) =>
  total > 1 ? { summary: { total, pieces, spentCents, currency } } : {};

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
