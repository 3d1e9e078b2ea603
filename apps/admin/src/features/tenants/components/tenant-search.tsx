import Form from "next/form";
import { Search } from "lucide-react";
import { Link } from "@orchard/ui/link";
import { Button } from "@orchard/ui/primitives/button";
import { Input } from "@orchard/ui/primitives/input";
import type { TenantQuery } from "../loaders.ts";

/** Finds tenants by their words, in the order shown now. A GET form: its address can be kept and shared. */
export function TenantSearch({ query }: { query: TenantQuery }) {
  return (
    <Form action="/tenants" role="search" className="flex items-center gap-2">
      <input type="hidden" name="sort" value={query.sort} />
      <input type="hidden" name="order" value={query.order} />
      <Input
        key={query.q}
        type="search"
        name="q"
        aria-label="Search tenants"
        placeholder="Name, status, currency …"
        maxLength={80}
        defaultValue={query.q}
        className="h-9 min-w-0 sm:w-64"
      />
      <Button type="submit" size="small" icon={<Search aria-hidden />}>
        Search
      </Button>
      {query.q && (
        <Link href={`/tenants?sort=${query.sort}&order=${query.order}`} className="px-2 text-sm linked">
          Clear
        </Link>
      )}
    </Form>
  );
}
