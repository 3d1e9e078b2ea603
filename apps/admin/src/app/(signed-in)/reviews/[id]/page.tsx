import type { Metadata } from "next";
import { Breadcrumb } from "@orchard/ui/primitives/breadcrumb";
import { Card } from "@orchard/ui/primitives/card";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { answerCaseAction, decideCaseAction, takeCaseAction } from "../../../../features/cases/actions.ts";
import { CaseFindings, CaseHistory } from "../../../../features/cases/components/case-findings.tsx";
import { AnswerForm, CaseButton, ChoiceForm } from "../../../../features/cases/components/case-forms.tsx";
import { CaseState } from "../../../../features/cases/components/case-table.tsx";
import { loadCase } from "../../../../features/cases/loaders.ts";

export const metadata: Metadata = { title: "Review" };

const DECISIONS = [
  { value: "approved", label: "Approved" },
  { value: "changes_required", label: "Changes required" },
  { value: "suspended", label: "Suspended (recorded only)" },
];

export default async function Page({ params }: PageProps<"/reviews/[id]">) {
  const { id } = await params;
  const { isOperator, review, findings, notes } = await loadCase(id);
  const { tenantId, store, decision, opened, openedBy, assignedTo, signed } = review;
  const acts = isOperator && decision === null;
  return (
    <>
      <PageHeader
        above={<Breadcrumb items={[{ label: "Reviews", href: "/reviews" }, { label: store }]} />}
        title={`Review of ${store}`}
        lead={
          <span className="flex flex-wrap items-center gap-3 text-sm">
            <CaseState decision={decision} />
            Opened {opened} UTC by {openedBy}; assigned to {assignedTo}
            {signed && `; signed by ${signed} UTC`}
          </span>
        }
        className="gap-3 pb-6 [&_h1]:text-xl"
      />
      <div className="flex max-w-4xl flex-col gap-6">
        <Card title="Findings">
          <CaseFindings tenantId={tenantId} caseId={id} findings={findings} settles={acts} />
        </Card>
        {acts && (
          <Card title="Decision">
            <CaseButton action={takeCaseAction.bind(null, tenantId, id)} label="Assign it to me" />
            <ChoiceForm
              action={decideCaseAction.bind(null, tenantId, id)}
              name="decision"
              label="Decision"
              button="Decide and sign"
              value="approved"
              options={DECISIONS}
            />
          </Card>
        )}
        <Card title="History">
          <CaseHistory notes={notes} />
          <AnswerForm action={answerCaseAction.bind(null, tenantId, id)} />
        </Card>
      </div>
    </>
  );
}
