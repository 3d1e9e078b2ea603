import type { Metadata } from "next";
import { ClipboardCheck } from "lucide-react";
import { Badge } from "@orchard/ui/primitives/badge";
import { Card } from "@orchard/ui/primitives/card";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { TabLinks } from "@orchard/ui/primitives/tab-links";
import { openCaseAction } from "../../../features/cases/actions.ts";
import { CaseButton } from "../../../features/cases/components/case-forms.tsx";
import { CaseTable } from "../../../features/cases/components/case-table.tsx";
import { loadCases } from "../../../features/cases/loaders.ts";

export const metadata: Metadata = { title: "Reviews" };

const TABS = { all: "All", open: "Open", decided: "Decided" } as const;

export default async function Page({ searchParams }: PageProps<"/reviews">) {
  const { state, isOperator, stores, cases } = await loadCases(await searchParams);
  return (
    <>
      <PageHeader
        title="Reviews"
        lead={
          isOperator
            ? "Each store is reviewed every 90 days, from its settings and counts."
            : "What operators found about your store, from its settings and counts. You can answer."
        }
        className="pb-4 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      {isOperator && (
        <Card title="Stores" className="mb-6">
          <ul className="flex flex-col gap-2">
            {stores.map(({ tenantId, name, isDue, isOpen }) => (
              <li key={tenantId} className="flex flex-wrap items-center gap-3">
                <span className="min-w-32">{name}</span>
                {isDue && <Badge tone="caution">Due</Badge>}
                {!isOpen && (
                  <CaseButton action={openCaseAction.bind(null, tenantId)} label={`Review ${name}`} />
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <TabLinks
        label="Reviews by state"
        items={Object.entries(TABS).map(([key, label]) => ({
          label,
          href: `/reviews?state=${key}`,
          current: key === state,
        }))}
      />
      {cases.length > 0 ? (
        <Card flush className="mt-4">
          <CaseTable cases={cases} />
        </Card>
      ) : (
        <EmptyState icon={<ClipboardCheck aria-hidden />} title="No reviews here">
          When an operator opens one, it stands here.
        </EmptyState>
      )}
    </>
  );
}
