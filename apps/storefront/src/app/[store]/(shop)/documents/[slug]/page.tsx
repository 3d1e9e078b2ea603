import type { Metadata } from "next";
import { splitSections } from "@orchard/domain/document";
import { Link } from "@orchard/ui/link";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { breadcrumbData } from "../../../../../features/catalog/components/product-data.tsx";
import { anchorOf, DocumentText } from "../../../../../features/documents/components/document-text.tsx";
import { loadDocument } from "../../../../../features/documents/loaders.ts";
import { PrintButton } from "../../../../../features/orders/client.tsx";
import { StructuredData } from "../../../../../features/tenants/components/structured-data.tsx";
import { loadOrigin } from "../../../../../features/tenants/loaders.ts";

type Props = PageProps<"/[store]/documents/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { store, slug } = await params;
  const { tenant, document } = await loadDocument(store, slug);
  const [first] = splitSections(document.body);
  const about = document.product
    ? `How to use and care for it: ${document.product.title}.`
    : `${document.title} at ${tenant.name}.`;
  return {
    title: document.title,
    description: first && first.depth === 0 && first.text.length <= 200 ? first.text : about,
    alternates: { canonical: `/${store}/documents/${slug}` },
  };
}

export default async function DocumentPage({ params }: Props) {
  const { store, slug } = await params;
  const [{ tenant, document }, origin] = await Promise.all([loadDocument(store, slug), loadOrigin()]);
  const { title, product, body } = document;
  const sections = splitSections(body);
  const headings = sections.flatMap(({ depth, heading }) => (depth === 2 ? heading : []));
  const crumbs = [
    { label: tenant.name, href: `/${store}` },
    ...(product ? [{ label: product.title, href: `/${store}/p/${product.slug}` }] : []),
    { label: product ? "Manual" : title },
  ];
  return (
    <div className="page-width pb-10">
      <StructuredData data={breadcrumbData(origin, `/${store}/documents/${slug}`, crumbs)} />
      <PageHeader above={<Breadcrumb items={crumbs} />} title={title} actions={<PrintButton />} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-12">
        {headings.length > 2 && (
          <nav aria-label="On this page" className="lg:order-last lg:col-span-4 print:hidden">
            <ul className="flex flex-col gap-2 border-l border-line pl-4 text-sm">
              {headings.map((heading) => (
                <li key={heading}>
                  <Link href={`#${anchorOf(heading)}`} className="linked">
                    {heading}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="lg:col-span-8">
          <DocumentText store={store} sections={sections} />
        </div>
      </div>
    </div>
  );
}
