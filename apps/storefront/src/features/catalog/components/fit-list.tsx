import type { Tenant } from "@orchard/domain/tenant";
import { ResultList, ResultRow } from "@orchard/ui/assistant/result-row";
import { Badge } from "@orchard/ui/primitives/badge";
import { Price } from "@orchard/ui/store/price";
import { StockLabel } from "@orchard/ui/store/stock-label";
import { VerdictLabel } from "@orchard/ui/store/verdict-label";
import type { Fit } from "../loaders.ts";
import { ProductDrawing } from "./product-drawing.tsx";

/** Products with their verdict and its reason. */
export function FitList({ label, fits, tenant }: { label: string; fits: readonly Fit[]; tenant: Tenant }) {
  return (
    <ResultList label={label}>
      {fits.map(({ product, verdict, reasons, owned }) => (
        <ResultRow
          key={product.productId}
          title={product.title}
          href={`/${tenant.id}/p/${product.slug}`}
          art={<ProductDrawing product={product} />}
          kicker={product.brand}
          aside={<Price cents={product.priceCents} currency={product.currency} locale={tenant.locale} />}
        >
          <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
            <VerdictLabel verdict={verdict} />
            {owned && <Badge>You own this</Badge>}
            {!product.inStock && <StockLabel inStock={false} className="text-xs" />}
          </div>
          {reasons.length > 0 && <p className="mt-1 text-muted">{sentence(reasons)}</p>}
        </ResultRow>
      ))}
    </ResultList>
  );
}

/** Reasons come as fragments. */
function sentence(reasons: readonly string[]): string {
  const text = reasons.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
