import type { Metadata } from "next";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { setOfferAction } from "../../../../features/products/actions.ts";
import { OfferForm } from "../../../../features/products/components/offer-form.tsx";
import { loadProduct } from "../../../../features/products/loaders.ts";

export const metadata: Metadata = { title: "Product" };

export default async function Page({ params }: PageProps<"/products/[slug]">) {
  const { slug } = await params;
  const { title, sku, brand, category, summary, currency, priceCents, stock, status } =
    await loadProduct(slug);
  return (
    <>
      <PageHeader
        above={<Breadcrumb items={[{ label: "Products", href: "/products" }, { label: title }]} />}
        title={title}
        lead={`${brand} · ${category} · ${sku}`}
        className="gap-3 pb-6 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <div className="flex max-w-3xl flex-col gap-6">
        <Card title="What shoppers read">
          <p className="max-w-prose text-sm">{summary}</p>
        </Card>
        <Card title="Offer">
          <OfferForm
            action={setOfferAction.bind(null, slug)}
            offer={{ priceCents, stock, status }}
            currency={currency}
          />
        </Card>
      </div>
    </>
  );
}
