import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { StoreName } from "@orchard/ui/store/store-mark";
import { Card } from "@orchard/ui/primitives/card";
import { Notice } from "@orchard/ui/primitives/notice";
import { setHaltAction } from "../../../../features/tenants/actions.ts";
import { HaltForm } from "../../../../features/tenants/components/halt-form.tsx";
import { TenantFacts } from "../../../../features/tenants/components/tenant-facts.tsx";
import { TenantStats } from "../../../../features/tenants/components/tenant-stats.tsx";
import { TenantStatus } from "../../../../features/tenants/components/tenant-status.tsx";
import { VisibilityStatement } from "../../../../features/tenants/components/visibility-statement.tsx";
import { loadHalt, loadTenant } from "../../../../features/tenants/loaders.ts";

type PageProps = { params: Promise<{ id: string }> };

const FIGURES = [
  "products",
  "shoppers",
  "orders",
  "ordersLast30Days",
  "chats",
  "toolCalls",
  "denials",
] as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await loadTenant((await params).id))?.name ?? "Not found" };
}

export default async function Page({ params }: PageProps) {
  const tenant = await loadTenant((await params).id);
  if (!tenant) notFound();
  const { halt, reason, by, isOperator } = await loadHalt(tenant.id);
  return (
    <>
      <PageHeader
        above={<Breadcrumb items={[{ label: "Tenants", href: "/tenants" }, { label: tenant.name }]} />}
        title={
          <StoreName
            slug={tenant.id}
            name={tenant.name}
            mark={tenant.mark}
            className="gap-2.5 [&_svg]:size-7"
          />
        }
        lead={
          <span className="flex items-center gap-3 text-sm">
            <TenantStatus status={tenant.status} />
            <code className="font-mono">/{tenant.id}</code>
          </span>
        }
        className="gap-3 pb-6 [&_h1]:text-xl"
      />
      <TenantStats counts={tenant} show={FIGURES} />
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(18rem,1fr)_2fr]">
        <TenantFacts tenant={tenant} />
        <div className="flex flex-col gap-6">
          {isOperator && (
            <Card title="Halt">
              <HaltForm action={setHaltAction.bind(null, tenant.id)} halt={halt} reason={reason} />
            </Card>
          )}
          {!isOperator && halt !== "none" && (
            <Notice kind="caution" title="The platform has switched your assistant off">
              {by}: {reason}
            </Notice>
          )}
          <VisibilityStatement name={tenant.name} />
        </div>
      </div>
    </>
  );
}
