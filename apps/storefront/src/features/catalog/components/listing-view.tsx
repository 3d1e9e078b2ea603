import type { ReactNode } from "react";
import { classNames } from "@orchard/ui/class-names";
import { Link } from "@orchard/ui/link";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { Pagination } from "@orchard/ui/primitives/pagination";
import { FacetLinks } from "@orchard/ui/store/facet-links";
import type { Listing } from "../loaders.ts";
import { facetGroups } from "./listing-facets.tsx";
import { type ListingQuery, listingHref, NO_FILTERS } from "./listing-query.tsx";
import { ProductCards } from "./product-cards.tsx";

type ListingViewProps = { listing: Listing; query: ListingQuery; path: string; empty: ReactNode };

const SORTS = [
  { sort: "relevance", label: "Best match" },
  { sort: "price_asc", label: "Price, low to high" },
  { sort: "price_desc", label: "Price, high to low" },
  { sort: "rating", label: "Best rated" },
  { sort: "newest", label: "Newest" },
] as const;

/** Products with filters, order and pages, all of them plain links. */
export function ListingView({ listing, query, path, empty }: ListingViewProps) {
  const { tenant, products, definitions, total, page, pageCount, found } = listing;
  if (found.length === 0) return <div className="page-width">{empty}</div>;
  const clearHref = listingHref(path, query, NO_FILTERS);
  return (
    <div className="page-width grid gap-x-10 gap-y-2 lg:grid-cols-[14rem_1fr]">
      <FacetLinks groups={facetGroups(listing, query, path)} clearHref={clearHref} />
      <div className="min-w-0">
        <div className="mb-4 flex flex-col gap-x-6 gap-y-1 border-b border-line sm:flex-row sm:items-center sm:justify-between lg:mb-6">
          <output className="block pt-3 text-sm text-muted tabular-nums sm:py-3">
            {total} {total === 1 ? "product" : "products"}
          </output>
          <SortLinks query={query} path={path} />
        </div>
        {products.length === 0 ? (
          <EmptyState
            title="Nothing matches all of these filters"
            action={
              <Link href={clearHref} className="linked">
                Clear all filters
              </Link>
            }
          />
        ) : (
          <ProductCards
            tenant={tenant}
            products={products}
            wordings={definitions}
            beside
            headingLevel="h2"
            eager
          />
        )}
        <div className="pt-12">
          <Pagination
            page={page}
            pageCount={pageCount}
            href={(each) => listingHref(path, query, { page: each })}
          />
        </div>
      </div>
    </div>
  );
}

function SortLinks({ query, path }: { query: ListingQuery; path: string }) {
  return (
    <nav aria-label="Order" className="min-w-0">
      <ul className="scroll-row gap-5 text-sm">
        {SORTS.map(({ sort, label }) => (
          <li key={sort}>
            <Link
              href={listingHref(path, query, { sort })}
              rel="nofollow"
              {...(sort === query.sort ? { "aria-current": "true" as const } : {})}
              className={classNames(
                "flex h-11 items-center border-b-2 border-transparent whitespace-nowrap text-muted hover:text-ink focus-visible:-outline-offset-2",
                sort === query.sort && "border-accent font-medium text-ink",
              )}
            >
              {sort === "relevance" && !query.q ? "In stock first" : label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
