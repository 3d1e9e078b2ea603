import type { ReactNode } from "react";
import type { ProductDetail } from "@orchard/core/catalog/data";
import type { Purchase } from "@orchard/domain/tool-contracts";
import type { Tenant } from "@orchard/domain/tenant";
import { ratingOf } from "@orchard/domain/review";
import { Link } from "@orchard/ui/link";
import { Day } from "@orchard/ui/store/day";
import { Price } from "@orchard/ui/store/price";
import { ProductViews } from "@orchard/ui/store/product-views";
import { RatingLabel } from "@orchard/ui/store/stars";
import { StockLabel } from "@orchard/ui/store/stock-label";
import { AskButton } from "../../chats/client.tsx";
import { productViews } from "./product-views.tsx";

type ProductOverviewProps = {
  product: ProductDetail;
  tenant: Tenant;
  bought?: Purchase;
  /** The same thing in other sizes and the like. */
  variants?: ReactNode;
  /** Adding it to the cart, saving it, or waiting for it. */
  buying?: ReactNode;
};

/** The head of a product's page: what it looks like, what it is and what it costs. */
export function ProductOverview({ product, tenant, bought, variants, buying }: ProductOverviewProps) {
  const { title, brand, summary, priceCents, currency, inStock, stock } = product;
  const { locale } = tenant;
  const rating = ratingOf(product.ratings);
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-12">
      <div className="lg:col-span-7">
        <ProductViews views={productViews(product, locale)} />
      </div>
      <div className="flex flex-col items-start lg:col-span-5 lg:py-6">
        <p className="text-sm text-muted">{brand}</p>
        <h1 className="heading text-3xl">{title}</h1>
        {rating && (
          <a href="#reviews" className="mt-2 hover:underline hover:underline-offset-4">
            <RatingLabel rating={rating} locale={locale} />
          </a>
        )}
        <p className="mt-4 max-w-prose text-lg">{summary}</p>
        <div className="mt-6 flex w-full flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-t border-line pt-5">
          <Price cents={priceCents} currency={currency} locale={locale} className="text-xl font-semibold" />
          <StockLabel inStock={inStock} stock={stock} />
        </div>
        {variants && <div className="mt-5 w-full">{variants}</div>}
        {buying && <div className="mt-6 w-full">{buying}</div>}
        {bought && (
          <p className="mt-4 text-sm">
            You bought this on <Day day={bought.placedOn} locale={locale} />, order{" "}
            <Link href={`/${tenant.id}/orders/${bought.orderNumber}`} className="tabular-nums linked">
              {bought.orderNumber}
            </Link>
            .
          </p>
        )}
        <div className="mt-6">
          <AskButton
            size="large"
            about={{
              title: `the ${title}`,
              questions: [`What works with the ${title}?`, `Does the ${title} work with what I own?`],
            }}
          >
            Ask about this
          </AskButton>
        </div>
      </div>
    </div>
  );
}
