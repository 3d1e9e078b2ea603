import type { ReactNode } from "react";
import { classNames } from "@orchard/ui/class-names";
import { Link } from "@orchard/ui/link";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { Pagination } from "@orchard/ui/primitives/pagination";
import { type FacetGroup, FacetLinks } from "@orchard/ui/store/facet-links";
import type { Listing } from "../loaders.ts";
import { type ListingQuery, listingHref, priceBands, satisfies } from "./listing-query.tsx";
import { ProductCards } from "./product-cards.tsx";

type ListingViewProps = { listing: Listing; query: ListingQuery; path: string; empty: ReactNode };

const SORTS = [
  { sort: "relevance", label: "Best match" },
  { sort: "price_asc", label: "Price, low to high" },
  { sort: "price_desc", label: "Price, high to low" },
  { sort: "newest", label: "Newest" },
] as const;

/** Products with filters, order and pages, all of them plain links. */
export function ListingView({ listing, query, path, empty }: ListingViewProps) {
  const { tenant, products, wordings, total, page, pageCount, offers } = listing;
  if (offers.length === 0) return <div className="page-width">{empty}</div>;
  const clearHref = listingHref(path, query, { brands: [], inStock: false, price: "", category: "" });
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
          <ProductCards tenant={tenant} products={products} wordings={wordings} beside headingLevel="h2" />
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

/** The filters of a listing. An option is counted with all the other filters on, so its number is what it leads to. */
function facetGroups(
  { offers, categories, tenant }: Listing,
  query: ListingQuery,
  path: string,
): FacetGroup[] {
  const href = (change: Partial<ListingQuery>) => listingHref(path, query, change);
  const among = (facet: "category" | "brands" | "inStock" | "price") =>
    offers.filter((offer) => satisfies(offer, query, facet));

  // A category's page names its children in its head; only a search spans categories of all kinds.
  const kinds = path.endsWith("/search")
    ? categories.filter((category) => offers.some((offer) => offer.category === category.slug))
    : [];
  const brands = [...new Set(offers.map((offer) => offer.brand))].toSorted((a, b) => a.localeCompare(b));
  const bands = priceBands(offers.map((offer) => offer.priceCents));
  const groups: FacetGroup[] = [
    {
      label: "Category",
      options: kinds.map(({ slug, name }) => ({
        label: name,
        href: href({ category: query.category === slug ? "" : slug }),
        count: among("category").filter((offer) => offer.category === slug).length,
        selected: query.category === slug,
      })),
    },
    {
      label: "Availability",
      options: [
        {
          label: "In stock",
          href: href({ inStock: !query.inStock }),
          count: among("inStock").filter((offer) => offer.inStock).length,
          selected: query.inStock,
        },
      ],
    },
    {
      label: "Price",
      options: bands.map((band) => ({
        label: bandLabel(band, tenant.currency, tenant.locale),
        href: href({ price: query.price === band ? "" : band }),
        count: among("price").filter((offer) => satisfies(offer, { ...query, price: band })).length,
        selected: query.price === band,
      })),
    },
    {
      label: "Brand",
      options: brands.map((brand) => ({
        label: brand,
        href: href({
          brands: query.brands.includes(brand)
            ? query.brands.filter((each) => each !== brand)
            : [...query.brands, brand],
        }),
        count: among("brands").filter((offer) => offer.brand === brand).length,
        selected: query.brands.includes(brand),
      })),
    },
  ];
  return groups.filter((group) => group.options.length > 1 || group.label === "Availability");
}

function bandLabel(band: string, currency: string, locale: string): string {
  const money = new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 });
  const [from, to] = band.split("-");
  if (!from) return `Under ${money.format(Number(to))}`;
  if (!to) return `${money.format(Number(from))} and over`;
  return `${money.format(Number(from))} to ${money.format(Number(to))}`;
}
