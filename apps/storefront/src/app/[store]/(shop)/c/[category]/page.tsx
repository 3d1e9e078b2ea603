import type { Metadata } from "next";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { readListingQuery } from "../../../../../features/catalog/components/listing-query.tsx";
import { ListingView } from "../../../../../features/catalog/components/listing-view.tsx";
import { breadcrumbData } from "../../../../../features/catalog/components/product-data.tsx";
import { loadCategory, loadListing } from "../../../../../features/catalog/loaders.ts";
import { pictureOf } from "../../../../../features/pictures/components/picture-answer.tsx";
import { StructuredData } from "../../../../../features/tenants/components/structured-data.tsx";
import { loadOrigin } from "../../../../../features/tenants/loaders.ts";

type Props = PageProps<"/[store]/c/[category]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { store, category: slug } = await params;
  const { category } = await loadCategory(store, slug);
  const { page } = readListingQuery(await searchParams);
  // However it is filtered or ordered, it is the same list; a further page of it is not.
  const canonical = `/${store}/c/${slug}${page > 1 ? `?page=${page}` : ""}`;
  return {
    title: page > 1 ? `${category.name}, page ${page}` : category.name,
    description: category.description,
    alternates: { canonical },
    openGraph: {
      title: category.name,
      description: category.description,
      url: canonical,
      type: "website",
      images: pictureOf(`/${store}/c/${slug}`, `${category.name}, drawn by the store`),
    },
  };
}

export default async function CategoryPage({ params, searchParams }: Props) {
  const { store, category: slug } = await params;
  const { category, parent, children } = await loadCategory(store, slug);
  const query = { ...readListingQuery(await searchParams), q: "", category: "" };
  const listing = await loadListing(store, query, slug);
  const home = `/${store}`;
  const crumbs = [
    { label: listing.tenant.name, href: home },
    ...(parent ? [{ label: parent.name, href: `${home}/c/${parent.slug}` }] : []),
    { label: category.name },
  ];
  return (
    <>
      <PageHeader
        className="page-width"
        above={
          <>
            <StructuredData data={breadcrumbData(await loadOrigin(), `${home}/c/${slug}`, crumbs)} />
            <Breadcrumb items={crumbs} />
          </>
        }
        title={category.name}
        lead={category.description}
        actions={
          children.length > 0 &&
          children.map((child) => (
            <ButtonLink key={child.slug} href={`${home}/c/${child.slug}`} size="small">
              {child.name}
            </ButtonLink>
          ))
        }
      />
      <ListingView
        listing={listing}
        query={query}
        path={`${home}/c/${slug}`}
        empty={
          <EmptyState title="Nothing here yet">
            There are no products in this category at the moment.
          </EmptyState>
        }
      />
    </>
  );
}
