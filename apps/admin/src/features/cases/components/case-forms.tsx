"use client";
import { useActionState } from "react";
import { Field } from "@orchard/ui/primitives/field";
import { TextArea } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { Select } from "@orchard/ui/primitives/select";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { CaseFormState } from "../actions.ts";

type FormAction = (state: CaseFormState, form: FormData) => Promise<CaseFormState>;

/** One button that does something, and says what came of it. */
export function CaseButton({ action, label }: { action: () => Promise<CaseFormState>; label: string }) {
  const [{ problem, done }, send] = useActionState(action, {});
  return (
    <form action={send} className="flex flex-wrap items-center gap-3">
      <SubmitButton size="small" variant="quiet">
        {label}
      </SubmitButton>
      <output className="text-xs text-muted">{problem ?? done}</output>
    </form>
  );
}

/** Answers in the history of a review. */
export function AnswerForm({ action }: { action: FormAction }) {
  const [{ text, problem, done }, send] = useActionState(action, {});
  return (
    <form action={send} className="mt-4 flex flex-col gap-4">
      {done && (
        <Notice kind="positive" live>
          {done}
        </Notice>
      )}
      <Field
        label="Your note"
        hint="The operators and the staff of this store read it under your name."
        {...(problem ? { error: problem } : {})}
        required
      >
        {(control) => (
          <TextArea {...control} key={done ? "sent" : "typed"} name="text" rows={3} defaultValue={text} />
        )}
      </Field>
      <SubmitButton className="self-start">Add note</SubmitButton>
    </form>
  );
}

type ChoiceFormProps = {
  action: FormAction;
  name: string;
  label: string;
  button: string;
  value: string;
  options: readonly { value: string; label: string }[];
};

/** One choice from a list, kept by a button. */
export function ChoiceForm({ action, name, label, button, value, options }: ChoiceFormProps) {
  const [{ text, problem, done }, send] = useActionState(action, {});
  const chosen = text ?? value;
  return (
    <form action={send} className="flex flex-col gap-2">
      <Field label={label} {...(problem ? { error: problem } : {})}>
        {(control) => (
          <Select {...control} key={chosen} name={name} defaultValue={chosen} options={options} />
        )}
      </Field>
      <div className="flex items-center gap-3">
        <SubmitButton size="small">{button}</SubmitButton>
        <output className="text-xs text-muted">{done}</output>
      </div>
    </form>
  );
}
