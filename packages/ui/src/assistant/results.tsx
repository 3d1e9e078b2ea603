import type { ReactNode } from "react";
import type { CompatibilityFindOutput, Order, ProductCard, Purchase } from "@orchard/domain/tool-contracts";
import { formatMoney } from "@orchard/domain/money";
import { Badge } from "../primitives/badge.tsx";
import { Day } from "../store/day.tsx";
import { OrderCard } from "../store/order-card.tsx";
import { OrderStatus } from "../store/order-status.tsx";
import { Price } from "../store/price.tsx";
import { StockLabel } from "../store/stock-label.tsx";
import { VerdictLabel } from "../store/verdict-label.tsx";
import type { AnswerLinks } from "./markdown.tsx";
import { ResultList, ResultRow } from "./result-row.tsx";

/** What has a drawing: a product, a purchase, or an order's item. */
export type Drawable = Pick<ProductCard, "slug" | "category" | "attributes" | "colour">;

type Shared = {
  links: AnswerLinks;
  locale: string;
  /** Draws a product; without it rows are text. */
  art?: (thing: Drawable) => ReactNode;
};

type ProductResultsProps = Shared & {
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

type CompatibilityResultsProps = Shared & Pick<CompatibilityFindOutput, "anchors" | "results">;

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
            {reasons.length > 0 && <p className="mt-1 text-muted">{sentence(reasons)}</p>}
          </ResultRow>
        );
      })}
    </ResultList>
  );
}

type PurchaseResultsProps = Shared & {
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

/** Orders found, as the store's own cards. An order that leads nowhere is left out. */
export function OrderResults({ orders, links, locale, art }: Shared & { orders: readonly Order[] }) {
  return (
    <div className="flex flex-col gap-3">
      {orders.map((order) => {
        const href = links.order(order.number);
        return href && <OrderCard key={order.number} order={order} href={href} locale={locale} art={art} />;
      })}
    </div>
  );
}

/** Reasons come as fragments: the first letter is raised and a full stop put after the last. */
function sentence(reasons: readonly string[]): string {
  const text = reasons.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
