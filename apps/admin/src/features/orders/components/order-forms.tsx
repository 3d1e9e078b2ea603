"use client";
import { useActionState } from "react";
import type { OrderStep, ReturnDecision } from "@orchard/domain/fulfilment";
import { Field } from "@orchard/ui/primitives/field";
import { TextArea } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { OrderFormState } from "../actions.ts";

type Action = (state: OrderFormState, form: FormData) => Promise<OrderFormState>;

const STEP_WORDS: Record<OrderStep, string> = {
  packed: "Mark as packed",
  shipped: "Mark as shipped",
  delivered: "Mark as delivered",
};

/** The one step that comes next. */
export function StepForm({ action, next }: { action: Action; next: OrderStep | undefined }) {
  const [{ problem, done }, send] = useActionState(action, {});
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      <Outcome problem={problem} done={done} />
      {next && (
        <SubmitButton name="step" value={next}>
          {STEP_WORDS[next]}
        </SubmitButton>
      )}
    </form>
  );
}

const DECISION_WORDS: Record<ReturnDecision, string> = {
  approved: "Approve",
  declined: "Decline",
  refunded: "It has arrived: refund",
};

type DecisionFormProps = { action: Action; decisions: readonly ReturnDecision[]; refund: string };

/** What may be decided about a return now. */
export function DecisionForm({ action, decisions, refund }: DecisionFormProps) {
  const [{ answer, problem, done }, send] = useActionState(action, {});
  const answers = decisions.includes("declined");
  return (
    <form action={send} className="flex flex-col gap-3">
      <Outcome problem={answers ? undefined : problem} done={done} />
      {answers && (
        <Field
          label="Answer to the shopper"
          hint="Needed when you decline: it stands beside the return in their order."
          {...(problem ? { error: problem } : {})}
        >
          {(control) => (
            <TextArea {...control} name="answer" rows={2} maxLength={500} defaultValue={answer} />
          )}
        </Field>
      )}
      <div className="flex flex-wrap gap-2">
        {decisions.map((decision) => (
          <SubmitButton
            key={decision}
            name="decision"
            value={decision}
            variant={decision === "declined" ? "secondary" : "primary"}
          >
            {DECISION_WORDS[decision]}
            {decision === "refunded" && ` ${refund}`}
          </SubmitButton>
        ))}
      </div>
    </form>
  );
}

function Outcome({ problem, done }: { problem: string | undefined; done: string | undefined }) {
  if (problem)
    return (
      <Notice kind="critical" live>
        {problem}
      </Notice>
    );
  return done ? (
    <Notice kind="positive" live>
      {done}
    </Notice>
  ) : null;
}
