import type { Metadata } from "next";
import { SearchX } from "lucide-react";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { readListingQuery } from "../../../../features/catalog/components/listing-query.tsx";
import { ListingView } from "../../../../features/catalog/components/listing-view.tsx";
import { loadListing } from "../../../../features/catalog/loaders.ts";
import { AskButton } from "../../../../features/chats/client.tsx";

type Props = PageProps<"/[store]/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = readListingQuery(await searchParams);
  return { title: q ? `Search for “${q}”` : "All products", robots: { index: false } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { store } = await params;
  const query = readListingQuery(await searchParams);
  const listing = await loadListing(store, query);
  const { name } = listing.tenant;
  return (
    <>
      <PageHeader
        className="page-width"
        title={query.q ? <>Search for “{query.q}”</> : "All products"}
        {...(query.q ? {} : { lead: `Everything ${name} has.` })}
      />
      <ListingView
        listing={listing}
        query={query}
        path={`/${store}/search`}
        empty={
          <EmptyState
            icon={<SearchX aria-hidden />}
            title="Nothing found"
            action={<AskButton>Ask the assistant</AskButton>}
          >
            No product of {name} answers “{query.q}”. Try fewer or other words, or ask the assistant.
          </EmptyState>
        }
      />
    </>
  );
}
