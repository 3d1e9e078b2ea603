import type { Metadata } from "next";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { TabLinks } from "@orchard/ui/primitives/tab-links";
import { DenialTable } from "../../../features/denials/components/denial-table.tsx";
import { DenialTrend } from "../../../features/denials/components/denial-trend.tsx";
import { type DenialQuery, loadDenials } from "../../../features/denials/loaders.ts";

export const metadata: Metadata = { title: "Denials" };

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const addressOf = ({ days, tenant }: DenialQuery) =>
  `/denials?${new URLSearchParams({ days: String(days), ...(tenant ? { tenant } : {}) }).toString()}`;

export default async function Page({ searchParams }: PageProps) {
  const { query, spans, stores, isOperator, total, kinds, trend } = await loadDenials(await searchParams);
  return (
    <>
      <PageHeader
        title="Denials"
        lead="What was asked for and was not there, or not theirs who asked. Counted by hour and kind: no person, no id, and not whether the thing exists."
        className="pb-4 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <TabLinks
        label="Time"
        items={spans.map((days) => ({
          label: `${days} days`,
          href: addressOf({ ...query, days }),
          current: days === query.days,
        }))}
      />
      {isOperator && (
        <TabLinks
          label="Store"
          items={[{ id: "", name: "All stores" }, ...stores].map(({ id, name }) => ({
            label: name,
            href: addressOf({ ...query, tenant: id }),
            current: id === query.tenant,
          }))}
        />
      )}
      <Card title={total === 1 ? "1 denial" : `${total.toLocaleString("en-GB")} denials`} className="mt-6">
        <DenialTrend trend={trend} />
      </Card>
      <Card flush className="mt-6">
        <DenialTable kinds={kinds} withStore={isOperator} />
      </Card>
    </>
  );
}
