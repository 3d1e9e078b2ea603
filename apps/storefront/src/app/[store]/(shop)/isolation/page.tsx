import type { Metadata } from "next";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { IsolationStatement } from "../../../../features/tenants/components/isolation-statement.tsx";
import { loadIsolation } from "../../../../features/tenants/loaders.ts";

export const metadata: Metadata = { title: "How your data is isolated" };

export default async function IsolationPage({ params }: PageProps<"/[store]/isolation">) {
  const { tenant, isolation } = await loadIsolation((await params).store);
  return (
    <div className="page-width">
      <PageHeader
        title="How your data is isolated"
        lead={`What ${tenant.name} keeps about you, where it lies, and who can read it.`}
      />
      <IsolationStatement name={tenant.name} isolation={isolation} />
    </div>
  );
}
