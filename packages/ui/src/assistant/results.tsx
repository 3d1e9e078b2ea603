import type { ReactNode } from "react";
import type { CompatibilityFindOutput, ProductCard, Purchase } from "@orchard/domain/tool-contracts";
import { formatMoney } from "@orchard/domain/money";
import { Badge } from "../primitives/badge.tsx";
import { Day } from "../store/day.tsx";
import { OrderStatus } from "../store/order-status.tsx";
import { Price } from "../store/price.tsx";
import { StockLabel } from "../store/stock-label.tsx";
import { VerdictLabel } from "../store/verdict-label.tsx";
import type { AnswerLinks } from "./markdown.tsx";
import { ResultList, ResultRow } from "./result-row.tsx";

/** What has a drawing: a product, a purchase, or an order's item. */
export type Drawable = Pick<ProductCard, "slug" | "category" | "attributes" | "colour">;

/** What all results need to link, write and draw what they hold. */
export type SharedByResults = {
  links: AnswerLinks;
  locale: string;
  /** Draws a product; without it rows are text. */
  art?: (thing: Drawable) => ReactNode;
};

type ProductResultsProps = SharedByResults & {
  products: readonly ProductCard[];
  facts?: (product: ProductCard) => readonly string[];
};

/** Products found, one row each. */
export function ProductResults({ products, facts, links, locale, art }: ProductResultsProps) {
  return (
    <ResultList label="Products">
      {products.map((product) => (
        <ResultRow
          key={product.productId}
          title={product.title}
          href={links.product(product.slug)}
          art={art?.(product)}
          kicker={product.brand}
          aside={<Price cents={product.priceCents} currency={product.currency} locale={locale} />}
        >
          <p className="text-muted">{facts?.(product).join(" · ")}</p>
          <StockLabel inStock={product.inStock} className="mt-0.5 text-xs" />
        </ResultRow>
      ))}
    </ResultList>
  );
}

type CompatibilityResultsProps = SharedByResults & Pick<CompatibilityFindOutput, "anchors" | "results">;

/** What works with what: each product with its verdict and the reason. Names the anchor where there are several. */
export function CompatibilityResults({ anchors, results, links, locale, art }: CompatibilityResultsProps) {
  return (
    <ResultList label="Compatibility">
      {results.map(({ product, anchorId, verdict, reasons, owned }) => {
        const anchor = anchors.length > 1 ? anchors.find((each) => each.productId === anchorId) : undefined;
        return (
          <ResultRow
            key={`${product.productId} ${anchorId}`}
            title={product.title}
            href={links.product(product.slug)}
            art={art?.(product)}
            kicker={anchor && `With ${anchor.title}`}
            aside={<Price cents={product.priceCents} currency={product.currency} locale={locale} />}
          >
            <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
              <VerdictLabel verdict={verdict} />
              {owned && <Badge>You own this</Badge>}
              {!product.inStock && <StockLabel inStock={false} className="text-xs" />}
            </div>
            {reasons.length > 0 && <p className="mt-1 text-muted">{reasonSentence(reasons)}</p>}
          </ResultRow>
        );
      })}
    </ResultList>
  );
}

type PurchaseResultsProps = SharedByResults & {
  purchases: readonly Purchase[];
  /** What it came to over all matches; shown under the list. */
  summary?: { total: number; pieces: number; spentCents: number; currency: string };
};

/** What the shopper bought, with its order and day. */
export function PurchaseResults({ purchases, summary, links, locale, art }: PurchaseResultsProps) {
  return (
    <div>
      <ResultList label="Your purchases">
        {purchases.map((purchase) => (
          <ResultRow
            key={`${purchase.orderNumber} ${purchase.productId}`}
            title={purchase.quantity > 1 ? `${purchase.quantity} × ${purchase.title}` : purchase.title}
            href={links.order(purchase.orderNumber)}
            art={art?.(purchase)}
            aside={<Price cents={purchase.paidCents} currency={purchase.currency} locale={locale} />}
          >
            <p className="text-muted">
              <Day day={purchase.placedOn} locale={locale} /> · {purchase.orderNumber}
            </p>
            {purchase.status !== "delivered" && (
              <div className="mt-1">
                <OrderStatus status={purchase.status} />
              </div>
            )}
          </ResultRow>
        ))}
      </ResultList>
      {summary && (
        <p className="mt-2 text-sm text-muted tabular-nums">
          {summary.total > purchases.length && `${purchases.length} of ${summary.total} shown. `}
          {summary.pieces} {summary.pieces === 1 ? "piece" : "pieces"},{" "}
          {formatMoney(summary.spentCents, summary.currency, locale)} spent on them, without shipping.
        </p>
      )}
    </div>
  );
}

/** Reasons come as fragments: the first letter is raised and a full stop put after the last. */
export function reasonSentence(reasons: readonly string[]): string {
  const text = reasons.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
