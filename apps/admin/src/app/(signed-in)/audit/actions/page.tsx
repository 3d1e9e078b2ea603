import type { Metadata } from "next";
import { Link } from "@orchard/ui/link";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { ActionFilters } from "../../../../features/admin-actions/components/action-filters.tsx";
import { ActionTable } from "../../../../features/admin-actions/components/action-table.tsx";
import { type ActionAddress, loadAdminActions } from "../../../../features/admin-actions/loaders.ts";
import { AuditTabs } from "../../../../features/audit/components/audit-tabs.tsx";
import { addressOf } from "../../../../features/audit/loaders.ts";

export const metadata: Metadata = { title: "Admin actions" };

export default async function Page({ searchParams }: { searchParams: Promise<ActionAddress> }) {
  const { query, spans, stores, isOperator, actions, older } = await loadAdminActions(await searchParams);
  const { before, ...filters } = query;
  return (
    <>
      <PageHeader
        title="Audit"
        lead="What was changed of settings and catalogue, by whom, and what it was before. The tables write it down themselves; nobody can change or delete it."
        className="pb-4 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <AuditTabs current="actions" />
      <ActionFilters query={query} spans={spans} stores={stores} />
      <Card flush className="mt-6">
        <ActionTable actions={actions} withStore={isOperator} />
      </Card>
      <nav aria-label="Pages" className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {before && (
          <Link href={addressOf(filters, "/audit/actions")} className="linked">
            Newest
          </Link>
        )}
        {older && (
          <Link href={addressOf({ ...filters, before: older }, "/audit/actions")} className="linked">
            Older
          </Link>
        )}
        <a href={addressOf(filters, "/audit-actions.csv")} download className="linked">
          Download as CSV
        </a>
      </nav>
    </>
  );
}
