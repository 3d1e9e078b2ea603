import { Link } from "@orchard/ui/link";
import { SearchForm } from "@orchard/ui/primitives/search-form";
import type { TenantQuery } from "../loaders.ts";

type TenantSearchProps = { query: TenantQuery; found: number; stores: number };

/**
 * The head of the list: how many there are, and a search that keeps the order shown now. A GET form, so what was
 * found has an address. Whoever has one store only is not asked to search it.
 */
export function TenantSearch({ query, found, stores }: TenantSearchProps) {
  const count = stores === 1 ? "1 store" : `${stores} stores`;
  return (
    <div className="flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-4 py-2.5 sm:px-6">
      <h2 className="text-sm font-semibold">
        <output>{query.q ? `${found} of ${count}` : count}</output>
      </h2>
      {(stores > 1 || query.q) && (
        <SearchForm
          action="/tenants"
          label="Search tenants"
          placeholder="Name, status, currency …"
          words={query.q}
          keep={{ sort: query.sort, order: query.order }}
          className="w-full sm:w-auto"
        >
          {query.q && (
            <Link
              href={`/tenants?sort=${query.sort}&order=${query.order}`}
              className="order-last inline-flex min-h-8 items-center px-1 text-sm linked sm:order-none"
            >
              Clear
            </Link>
          )}
        </SearchForm>
      )}
    </div>
  );
}
