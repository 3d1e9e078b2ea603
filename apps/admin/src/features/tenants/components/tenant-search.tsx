import Form from "next/form";
import { Search } from "lucide-react";
import { Link } from "@orchard/ui/link";
import { Button } from "@orchard/ui/primitives/button";
import { Input } from "@orchard/ui/primitives/input";
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
        <search className="w-full sm:w-auto">
          <Form action="/tenants" className="flex items-center gap-2">
            <input type="hidden" name="sort" value={query.sort} />
            <input type="hidden" name="order" value={query.order} />
            {query.q && (
              <Link
                href={`/tenants?sort=${query.sort}&order=${query.order}`}
                className="order-last inline-flex min-h-8 items-center px-1 text-sm linked sm:order-none"
              >
                Clear
              </Link>
            )}
            <Input
              key={query.q}
              type="search"
              name="q"
              aria-label="Search tenants"
              placeholder="Name, status, currency …"
              maxLength={80}
              enterKeyHint="search"
              defaultValue={query.q}
              className="h-8 min-w-0 flex-1 sm:w-60"
            />
            <Button type="submit" size="small" icon={<Search aria-hidden />}>
              Search
            </Button>
          </Form>
        </search>
      )}
    </div>
  );
}
