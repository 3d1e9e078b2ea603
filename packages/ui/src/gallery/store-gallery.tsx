import { CircleUserRound, MessageSquareText, ShoppingBag } from "lucide-react";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Badge } from "../primitives/badge.tsx";
import { IconLink } from "../primitives/icon-button.tsx";
import { AttributeList } from "../store/attribute-list.tsx";
import { keyFacts } from "../store/attribute-text.ts";
import { FacetLinks } from "../store/facet-links.tsx";
import { Hero } from "../store/hero.tsx";
import { OrderCard } from "../store/order-card.tsx";
import { OrderStatus } from "../store/order-status.tsx";
import { OrderTimeline } from "../store/order-timeline.tsx";
import { OrderTotals } from "../store/order-totals.tsx";
import { Price } from "../store/price.tsx";
import { ProductCard } from "../store/product-card.tsx";
import { ProductGrid, ProductGridSkeleton } from "../store/product-grid.tsx";
import { StockLabel } from "../store/stock-label.tsx";
import { StoreHeader } from "../store/store-header.tsx";
import { StoreName } from "../store/store-mark.tsx";
import { TenantCard } from "../store/tenant-card.tsx";
import { VerdictLabel } from "../store/verdict-label.tsx";
import { AssistantSheet } from "./conversation-specimen.tsx";
import { drawProduct } from "./draw-product.tsx";
import type { GalleryProps } from "./gallery.tsx";
import { buildSamples } from "./samples.ts";
import { Row, Specimen, Specimens } from "./specimen.tsx";

/** The head of a store's pages. */
export function StoreTop(props: GalleryProps) {
  const { tenant, categories } = props;
  return (
    <StoreHeader
      name={tenant.name}
      mark={tenant.theme.mark}
      homeHref="#"
      searchHref="/search"
      categories={categories.map((label, at) => ({ label, href: `#${at}`, current: at === 1 }))}
      account={
        <>
          <IconLink href="#account" label="Account" icon={<CircleUserRound aria-hidden />} />
          <IconLink href="#cart" label="Cart" count={2} icon={<ShoppingBag aria-hidden />} />
        </>
      }
      assistant={<AssistantSheet {...props} />}
    />
  );
}

/** The opening of a store's first page. */
export function StoreHero({ tenant, products }: GalleryProps) {
  return (
    <Hero
      title={tenant.tagline}
      lead={tenant.description.split(/(?<=\.) /)[0]}
      background={tenant.theme.background}
      actions={
        <>
          <ButtonLink href="#" variant="primary" size="large">
            See everything
          </ButtonLink>
          <Button size="large" icon={<MessageSquareText aria-hidden />}>
            Ask the assistant
          </Button>
        </>
      }
      scene={
        <div className="grid grid-cols-3 items-end">
          {products.slice(0, 3).map((product) => (
            <div key={product.productId}>{drawProduct(product)}</div>
          ))}
        </div>
      }
    />
  );
}

/** Every store component in its states. */
export function StoreGallery({ tenant, tenants, products, wordings }: GalleryProps) {
  const { locale } = tenant;
  const { orders } = buildSamples(products, tenant.orderPrefix);
  const first = products[0]!;
  const cards = products.map((product, at) => (
    <ProductCard
      key={product.productId}
      product={product}
      href="#"
      locale={locale}
      art={drawProduct(product)}
      facts={keyFacts(product.attributes, wordings, locale)}
      badge={at === 1 ? <Badge className="bg-surface">New</Badge> : undefined}
    />
  ));
  return (
    <Specimens>
      <Specimen name="ProductGrid, ProductCard" wide>
        <ProductGrid>{cards}</ProductGrid>
      </Specimen>
      <Specimen name="FacetLinks beside ProductGrid" wide>
        <div className="grid gap-8 lg:grid-cols-[14rem_1fr]">
          <FacetLinks
            clearHref="#"
            groups={[
              {
                label: "Brand",
                options: [...new Set(products.map((product) => product.brand))].map((label, at) => ({
                  label,
                  href: "#",
                  count: 12 - at,
                  selected: at === 0,
                })),
              },
              {
                label: "Availability",
                options: [{ label: "In stock", href: "#", count: 31 }],
              },
            ]}
          />
          <ProductGrid beside>{cards.slice(0, 3)}</ProductGrid>
        </div>
      </Specimen>
      <Specimen name="Price, StockLabel, VerdictLabel, OrderStatus">
        <div className="flex flex-col gap-4">
          <Row>
            <Price
              cents={first.priceCents}
              currency={first.currency}
              locale={locale}
              className="text-lg font-semibold"
            />
            <Price
              cents={first.priceCents - 2000}
              beforeCents={first.priceCents}
              currency={first.currency}
              locale={locale}
            />
          </Row>
          <Row>
            <StockLabel inStock />
            <StockLabel inStock stock={3} />
            <StockLabel inStock={false} />
          </Row>
          <Row>
            <VerdictLabel verdict="fits" />
            <VerdictLabel verdict="fits with limits" />
            <VerdictLabel verdict="cannot tell" />
            <VerdictLabel verdict="does not fit" />
          </Row>
          <Row>
            {orders.map((order) => (
              <OrderStatus key={order.number} status={order.status} />
            ))}
          </Row>
        </div>
      </Specimen>
      <Specimen name="AttributeList (SpecTable)">
        <AttributeList attributes={first.attributes} wordings={wordings} locale={locale} />
      </Specimen>
      <Specimen name="OrderCard">
        <OrderCard order={orders[0]!} href="#" locale={locale} art={drawProduct} />
      </Specimen>
      <Specimen name="OrderTimeline, OrderTotals">
        <div className="grid gap-8 sm:grid-cols-2">
          <OrderTimeline {...orders[0]!} locale={locale} />
          <OrderTimeline {...orders[2]!} locale={locale} />
          <OrderTotals {...orders[3]!} locale={locale} />
        </div>
      </Specimen>
      <Specimen name="TenantCard, StoreName" wide>
        <div className="mb-6">
          <Row>
            {tenants.map(({ id, name, theme }) => (
              <StoreName key={id} slug={id} name={name} mark={theme.mark} />
            ))}
          </Row>
        </div>
        <div className="grid gap-6 md:grid-cols-3">
          {tenants.map((each) => (
            <TenantCard key={each.id} tenant={each} href={`/${each.id}`} />
          ))}
        </div>
      </Specimen>
      <Specimen name="ProductGridSkeleton" wide>
        <ProductGridSkeleton count={4} />
      </Specimen>
    </Specimens>
  );
}
