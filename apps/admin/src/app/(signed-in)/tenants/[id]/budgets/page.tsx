import type { Metadata } from "next";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { setBudgetsAction } from "../../../../../features/budgets/actions.ts";
import { BudgetForm } from "../../../../../features/budgets/components/budget-form.tsx";
import { UsageToday } from "../../../../../features/budgets/components/usage-today.tsx";
import { loadBudgets } from "../../../../../features/budgets/loaders.ts";

export const metadata: Metadata = { title: "Budgets" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { name, isOperator, pools, used } = await loadBudgets(id);
  return (
    <>
      <PageHeader
        above={
          <Breadcrumb
            items={[
              { label: "Tenants", href: "/tenants" },
              { label: name, href: `/tenants/${id}` },
              { label: "Budgets" },
            ]}
          />
        }
        title={`Budgets of ${name}`}
        lead={
          isOperator
            ? "What the store’s assistant may cost a day at most. Its staff choose how much of that they allow."
            : "What your assistant may cost a day, within what the platform allows."
        }
        className="gap-3 pb-6 [&_h1]:text-xl [&_h1+div]:mt-1 [&_h1+div]:text-sm"
      />
      <div className="flex max-w-4xl flex-col gap-6">
        <Card title="Used today">
          <UsageToday used={used} />
        </Card>
        <Card title={isOperator ? "At most, a day" : "A day"}>
          <BudgetForm action={setBudgetsAction.bind(null, id)} pools={pools} isOperator={isOperator} />
        </Card>
      </div>
    </>
  );
}
