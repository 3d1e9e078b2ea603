import type { Metadata } from "next";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Pagination } from "@orchard/ui/primitives/pagination";
import {
  ProductFilters,
  ProductList,
  productsAddress,
} from "../../../features/products/components/product-list.tsx";
import { loadProducts } from "../../../features/products/loaders.ts";

export const metadata: Metadata = { title: "Products" };

export default async function Page({ searchParams }: PageProps<"/products">) {
  const { query, products, counts, currency, locale, pageCount } = await loadProducts(await searchParams);
  return (
    <>
      <PageHeader
        title="Products"
        lead="What your store sells. Price, stock and whether it is shown are set here; every change is kept with before and after."
        className="pb-4 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <ProductFilters query={query} counts={counts} />
      <Card flush>
        <ProductList products={products} query={query} currency={currency} locale={locale} />
      </Card>
      <div className="pt-4">
        <Pagination
          page={query.page}
          pageCount={pageCount}
          href={(page) => productsAddress({ ...query, page })}
          label="Pages of products"
        />
      </div>
    </>
  );
}
