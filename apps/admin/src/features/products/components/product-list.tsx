import type { ProductFilter } from "@orchard/core/products/rules";
import { Link } from "@orchard/ui/link";
import { Badge } from "@orchard/ui/primitives/badge";
import { type Column, DataTable } from "@orchard/ui/primitives/data-table";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { SearchForm } from "@orchard/ui/primitives/search-form";
import { TabLinks } from "@orchard/ui/primitives/tab-links";
import { Price } from "@orchard/ui/store/price";
import type { ProductQuery, StoreProduct } from "../loaders.ts";

/** The address of a list of products: what is searched for and shown is in it. */
export function productsAddress({ q, show, page = 1 }: Partial<ProductQuery>): string {
  const search = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(show && show !== "all" ? { show } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString();
  return search ? `/products?${search}` : "/products";
}

const SHOWN: Record<ProductFilter, string> = { all: "All", sold_out: "Sold out", draft: "Drafts" };

/** Which products are shown, with how many there are of each, and a search among them. */
export function ProductFilters({
  query,
  counts,
}: {
  query: ProductQuery;
  counts: Record<ProductFilter, number>;
}) {
  return (
    <div className="flex flex-col gap-3 pb-4">
      <TabLinks
        label="Which products"
        items={Object.entries(SHOWN).map(([key, words]) => ({
          label: `${words} (${counts[key as ProductFilter]})`,
          href: productsAddress({ q: query.q, show: key as ProductFilter }),
          current: key === query.show,
        }))}
      />
      <SearchForm
        action="/products"
        label="Search products"
        placeholder="Title, brand, article number …"
        words={query.q}
        keep={{ show: query.show }}
        className="max-w-md"
      />
    </div>
  );
}

type ProductListProps = {
  products: readonly StoreProduct[];
  query: ProductQuery;
  currency: string;
  locale: string;
};

/** Products of the store, by title. */
export function ProductList({ products, query, currency, locale }: ProductListProps) {
  return (
    <DataTable
      caption="Products"
      columns={buildColumns(currency, locale)}
      rows={products}
      rowKey={({ slug }) => slug}
      empty={
        <EmptyState
          className="px-4"
          title={query.q ? "No product matches" : "Nothing here"}
          action={
            query.show !== "all" || query.q ? (
              <Link href={productsAddress({})} className="text-sm linked">
                Show all products
              </Link>
            ) : undefined
          }
        >
          {query.q
            ? `Nothing found for “${query.q}” in titles, brands and article numbers.`
            : "What is sold out or not yet shown stands here."}
        </EmptyState>
      }
    />
  );
}

const buildColumns = (currency: string, locale: string): Column<StoreProduct>[] => [
  {
    key: "title",
    header: "Product",
    isRowHeader: true,
    cell: ({ slug, title }) => (
      <Link
        href={`/products/${slug}`}
        className="inline-flex min-h-6 items-center font-medium underline-offset-4 hover:underline pointer-coarse:min-h-11"
      >
        {title}
      </Link>
    ),
  },
  { key: "sku", header: "Article number", className: "whitespace-nowrap", cell: ({ sku }) => sku },
  { key: "category", header: "Category", cell: ({ category }) => category },
  {
    key: "price",
    header: "Price",
    align: "right",
    cell: ({ priceCents }) => <Price cents={priceCents} currency={currency} locale={locale} />,
  },
  { key: "stock", header: "In stock", align: "right", cell: ({ stock }) => stock },
  {
    key: "status",
    header: "In the store",
    cell: ({ status, stock }) => {
      if (status === "draft") return <Badge>Draft</Badge>;
      return stock === 0 ? <Badge tone="caution">Sold out</Badge> : <Badge tone="positive">Shown</Badge>;
    },
  },
];
