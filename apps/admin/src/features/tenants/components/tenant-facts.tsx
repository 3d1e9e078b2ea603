import type { ReactNode } from "react";
import { Link } from "@orchard/ui/link";
import { Card } from "@orchard/ui/primitives/card";
import type { Tenant } from "../loaders.ts";
import { LastOrder } from "./tenant-table.tsx";

/** What is fixed about a tenant, and when it was last busy. */
export function TenantFacts({ tenant }: { tenant: Tenant }) {
  return (
    <Card title="Store">
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-3 text-sm tabular-nums">
        <Fact name="Currency">{tenant.currency}</Fact>
        <Fact name="Time zone">{tenant.timeZone}</Fact>
        <Fact name="Isolation">{tenant.isolation}</Fact>
        <Fact name="Budget today">
          <Link href={`/tenants/${tenant.id}/budgets`} className="linked">
            {tenant.budget === undefined ? "None" : `${Math.round(tenant.budget * 100)} % used`}
          </Link>
        </Fact>
        <Fact name="Launched">
          <time dateTime={tenant.launched.day}>{tenant.launched.exact}</time>
        </Fact>
        <Fact name="Last order">
          <LastOrder tenant={tenant} />
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
