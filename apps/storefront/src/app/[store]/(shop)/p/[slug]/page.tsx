import type { Metadata } from "next";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { Section } from "@orchard/ui/primitives/page-header";
import { formatAttribute } from "@orchard/ui/store/attribute-text";
import { SpecTable } from "@orchard/ui/store/spec-table";
import { Buying } from "../../../../../features/cart/components/buying.tsx";
import { FitList } from "../../../../../features/catalog/components/fit-list.tsx";
import { breadcrumbData, productData } from "../../../../../features/catalog/components/product-data.tsx";
import { ProductCards } from "../../../../../features/catalog/components/product-cards.tsx";
import { ProductOverview } from "../../../../../features/catalog/components/product-overview.tsx";
import { loadFits, loadOwnFits, loadProduct, loadRelated } from "../../../../../features/catalog/loaders.ts";
import { DocumentList } from "../../../../../features/documents/components/document-list.tsx";
import { loadProductDocuments } from "../../../../../features/documents/loaders.ts";
import { pictureOf } from "../../../../../features/pictures/components/picture-answer.tsx";
import { ReviewsSection } from "../../../../../features/reviews/components/reviews-section.tsx";
import { readReviewsQuery } from "../../../../../features/reviews/components/reviews-query.tsx";
import { loadReviews } from "../../../../../features/reviews/loaders.ts";
import { StructuredData } from "../../../../../features/tenants/components/structured-data.tsx";
import { RecordView } from "../../../../../features/views/client.tsx";
import { VariantPicker } from "../../../../../features/variants/components/variant-picker.tsx";
import { loadVariantOptions } from "../../../../../features/variants/loaders.ts";
import { loadOrigin } from "../../../../../features/tenants/loaders.ts";

type Props = PageProps<"/[store]/p/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { store, slug } = await params;
  const { product } = await loadProduct(store, slug);
  const canonical = `/${store}/p/${slug}`;
  const { title, summary } = product;
  return {
    title,
    description: summary,
    alternates: { canonical },
    openGraph: {
      title,
      description: summary,
      url: canonical,
      type: "website",
      images: pictureOf(canonical, `${title}, as the store draws it`),
    },
  };
}

export default async function ProductPage({ params, searchParams }: Props) {
  const { store, slug } = await params;
  const { tenant, product, category, parent, wordings } = await loadProduct(store, slug);
  const reviewsQuery = readReviewsQuery(await searchParams);
  const [groups, own, reviews, related, documents, options, origin] = await Promise.all([
    loadFits(store, product),
    loadOwnFits(store, product),
    loadReviews(store, product, reviewsQuery),
    loadRelated(store, product),
    loadProductDocuments(store, product.productId),
    loadVariantOptions(store, product.productId),
    loadOrigin(),
  ]);
  const home = `/${store}`;
  const trail = [parent, category].filter((each) => each !== undefined);
  const crumbs = [
    { label: tenant.name, href: home },
    ...trail.map((each) => ({ label: each.name, href: `${home}/c/${each.slug}` })),
    { label: product.title },
  ];
  const { sku, model, description } = product;
  const rows = product.specifications.map((each) => ({
    label: each.label,
    value: formatAttribute(each.value, each, tenant.locale),
  }));
  return (
    <div className="page-width flex flex-col gap-6 pt-6">
      <StructuredData data={productData(origin, tenant, product, reviews)} />
      <StructuredData data={breadcrumbData(origin, `${home}/p/${slug}`, crumbs)} />
      <RecordView store={store} productId={product.productId} />
      <Breadcrumb items={crumbs} />
      <ProductOverview
        product={product}
        tenant={tenant}
        {...(options.length > 0 ? { variants: <VariantPicker tenant={tenant} options={options} /> } : {})}
        buying={<Buying store={store} product={product} />}
        {...(own?.bought ? { bought: own.bought } : {})}
      />
      <div className="grid gap-x-12 pt-6 lg:grid-cols-12">
        <div className="lg:col-span-7">
          <Section title="About it">
            <div className="flex max-w-prose flex-col gap-4">
              {description.split(/\n+/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </Section>
          {documents.length > 0 && (
            <Section title="Documents">
              <DocumentList store={store} documents={documents} />
            </Section>
          )}
          {own && own.fits.length > 0 && (
            <Section title="With what you own">
              <FitList fits={own.fits} tenant={tenant} />
            </Section>
          )}
        </div>
        <Section title="Specification" className="drawn-when-near lg:col-span-5">
          <SpecTable
            groups={[
              { rows: [...rows, { label: "Model", value: model }, { label: "Article number", value: sku }] },
            ]}
          />
        </Section>
      </div>
      {groups.length > 0 && (
        <Section title="Works with" className="drawn-when-near">
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
            {groups.map(({ category: each, fits, total }) => (
              <div key={each.slug} className="min-w-0">
                <h3 className="mb-3 flex items-baseline justify-between gap-4 font-semibold">
                  {each.name}
                  <span className="text-sm font-normal text-muted tabular-nums">
                    {total > fits.length ? `${fits.length} of ${total}` : total}
                  </span>
                </h3>
                <FitList fits={fits} tenant={tenant} />
              </div>
            ))}
          </div>
        </Section>
      )}
      <ReviewsSection
        store={store}
        locale={tenant.locale}
        product={product}
        query={reviewsQuery}
        reviews={reviews}
      />
      {category && related.length > 0 && (
        <Section
          className="drawn-when-near"
          title={`More ${category.name.toLowerCase()}`}
          more={{ href: `${home}/c/${category.slug}`, label: `All ${category.name.toLowerCase()}` }}
        >
          <ProductCards tenant={tenant} products={related} wordings={wordings} />
        </Section>
      )}
    </div>
  );
}
