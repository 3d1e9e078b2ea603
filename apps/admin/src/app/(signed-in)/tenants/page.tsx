import type { Metadata } from "next";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { TenantSearch } from "../../../features/tenants/components/tenant-search.tsx";
import { TenantStats } from "../../../features/tenants/components/tenant-stats.tsx";
import { TenantTable } from "../../../features/tenants/components/tenant-table.tsx";
import { loadTenants } from "../../../features/tenants/loaders.ts";

export const metadata: Metadata = { title: "Tenants" };

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SUMMARY = ["shoppers", "orders", "ordersLast30Days", "chats", "toolCalls", "denials"] as const;

export default async function Page({ searchParams }: PageProps) {
  const { query, tenants, totals, stores, isOperator } = await loadTenants(await searchParams);
  return (
    <>
      <PageHeader
        title="Tenants"
        lead={isOperator ? "Every store on this platform, in numbers." : "Your store, in numbers."}
        className="pb-6 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <TenantStats counts={totals} show={SUMMARY} stores={stores} />
      <Card flush className="mt-6">
        <TenantSearch query={query} found={tenants.length} stores={stores} />
        <TenantTable tenants={tenants} query={query} />
      </Card>
    </>
  );
}
