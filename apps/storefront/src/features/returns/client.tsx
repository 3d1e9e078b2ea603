"use client";
import { useActionState } from "react";
import { RETURN_REASONS } from "@orchard/domain/checkout";
import { Card } from "@orchard/ui/primitives/card";
import { Field } from "@orchard/ui/primitives/field";
import { TextArea } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { ChoiceGroup, RadioCard } from "@orchard/ui/primitives/radio-card";
import { Select } from "@orchard/ui/primitives/select";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import { RETURN_REASON_WORDS } from "@orchard/ui/store/return-status";
import type { ReturnState } from "./actions.ts";

type ReturnFormProps = {
  /** `requestReturnAction`, bound to the store. */
  action: (state: ReturnState, form: FormData) => Promise<ReturnState>;
  number: string;
  /** This form's own id: sent twice, it is one return. */
  returnId: string;
  lines: { itemId: string; title: string; returnable: number }[];
};

/** What comes back, and why. What was filled in stays; works without JavaScript. */
export function ReturnForm({ action, number, returnId, lines }: ReturnFormProps) {
  const [{ tries = 0, values, errors = {}, problem }, submit] = useActionState(action, {});
  return (
    <form action={submit} noValidate className="flex max-w-2xl flex-col gap-6">
      {(problem || Object.keys(errors).length > 0) && (
        <Notice kind="critical" live>
          {problem ?? errors["items"] ?? "Something is missing: see below."}
        </Notice>
      )}
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="returnId" value={returnId} />
      <Card key={`items-${tries}`} title="What comes back">
        <ul className="flex flex-col gap-4">
          {lines.map(({ itemId, title, returnable }) => (
            <li key={itemId} className="flex items-center justify-between gap-4 text-sm">
              <span id={`item-${itemId}`} className="min-w-0">
                {title}
              </span>
              <Select
                name={`item:${itemId}`}
                aria-label={`Pieces of ${title}`}
                className="w-36 shrink-0"
                defaultValue={values?.quantities[itemId] ?? (lines.length === 1 ? String(returnable) : "0")}
                options={Array.from({ length: returnable + 1 }, (_, count) => ({
                  value: String(count),
                  label: count === 0 ? "I keep it" : count === 1 ? "1 piece" : `${count} pieces`,
                }))}
              />
            </li>
          ))}
        </ul>
      </Card>
      <Card key={`why-${tries}`} title="Why">
        <div className="flex flex-col gap-5">
          <ChoiceGroup legend="Reason" quiet {...(errors["reason"] ? { error: errors["reason"] } : {})}>
            {RETURN_REASONS.map((reason) => (
              <RadioCard
                key={reason}
                name="reason"
                value={reason}
                label={RETURN_REASON_WORDS[reason]}
                defaultChecked={values?.reason === reason}
              />
            ))}
          </ChoiceGroup>
          <Field label="Anything else" {...(errors["note"] ? { error: errors["note"] } : {})}>
            {(control) => <TextArea {...control} name="note" defaultValue={values?.note ?? ""} />}
          </Field>
        </div>
      </Card>
      <div>
        <SubmitButton size="large">Ask for the return</SubmitButton>
      </div>
    </form>
  );
}
