import type { Metadata } from "next";
import { SearchX } from "lucide-react";
import { Link } from "@orchard/ui/link";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { listingHref, readListingQuery } from "../../../../features/catalog/components/listing-query.tsx";
import { ListingView } from "../../../../features/catalog/components/listing-view.tsx";
import { loadListing } from "../../../../features/catalog/loaders.ts";
import { AskButton } from "../../../../features/chats/client.tsx";
import { browseCategories } from "../../../../features/tenants/loaders.ts";

type Props = PageProps<"/[store]/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = readListingQuery(await searchParams);
  return { title: q ? `Search for “${q}”` : "All products", robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { store } = await params;
  const query = readListingQuery(await searchParams);
  const listing = await loadListing(store, query);
  const { tenant, corrected, categories } = listing;
  const { name } = tenant;
  const path = `/${store}/search`;
  return (
    <>
      <PageHeader
        className="page-width"
        title={query.q ? <>Search for “{query.q}”</> : "All products"}
        {...(corrected
          ? {
              lead: (
                <>
                  Nothing answers these words. Shown: “
                  <Link href={listingHref(path, query, { q: corrected })} className="linked">
                    {corrected}
                  </Link>
                  ”.
                </>
              ),
            }
          : query.q
            ? {}
            : { lead: `Everything ${name} has.` })}
      />
      <ListingView
        listing={listing}
        query={query}
        path={path}
        empty={
          <EmptyState
            icon={<SearchX aria-hidden />}
            title="Nothing found"
            action={<AskButton>Ask the assistant</AskButton>}
          >
            <p>
              No product of {name} answers “{query.q}”. Try fewer or other words, ask the assistant, or look
              around:
            </p>
            <ul className="mt-4 flex flex-wrap justify-center gap-x-5 gap-y-2">
              {browseCategories(categories).map((category) => (
                <li key={category.slug}>
                  <Link href={`/${store}/c/${category.slug}`} className="linked">
                    {category.name}
                  </Link>
                </li>
              ))}
            </ul>
          </EmptyState>
        }
      />
    </>
  );
}
