import type { Metadata } from "next";
import { Link } from "@orchard/ui/link";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { AuditFilters } from "../../../features/audit/components/audit-filters.tsx";
import { AuditTabs } from "../../../features/audit/components/audit-tabs.tsx";
import { CallTable } from "../../../features/audit/components/call-table.tsx";
import { addressOf, type AuditAddress, loadAudit } from "../../../features/audit/loaders.ts";

export const metadata: Metadata = { title: "Audit" };

export default async function Page({ searchParams }: { searchParams: Promise<AuditAddress> }) {
  const { query, spans, stores, isOperator, calls, older } = await loadAudit(await searchParams);
  const { before, ...filters } = query;
  return (
    <>
      <PageHeader
        title="Audit"
        lead="What assistants did: which tool, how it ended and how long it took. No person, no argument and nothing that came back; those are on the shopper’s own receipt."
        className="pb-4 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <AuditTabs current="calls" />
      <AuditFilters query={query} spans={spans} stores={stores} />
      <Card flush className="mt-6">
        <CallTable calls={calls} withStore={isOperator} />
      </Card>
      <nav aria-label="Pages" className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {before && (
          <Link href={addressOf(filters)} className="linked">
            Newest
          </Link>
        )}
        {older && (
          <Link href={addressOf({ ...filters, before: older })} className="linked">
            Older
          </Link>
        )}
        <a href={addressOf(filters, "/audit.csv")} download className="linked">
          Download as CSV
        </a>
      </nav>
    </>
  );
}
