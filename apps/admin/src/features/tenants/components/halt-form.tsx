"use client";
import { useActionState } from "react";
import type { Halt } from "@orchard/domain/tenant";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { ChoiceGroup, RadioCard } from "@orchard/ui/primitives/radio-card";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { HaltFormState } from "../actions.ts";

const CHOICES: { halt: Halt; label: string; hint: string }[] = [
  { halt: "none", label: "Nothing", hint: "Store and assistant run." },
  {
    halt: "assistant",
    label: "The assistant",
    hint: "Answers that are being written end; the store sells on.",
  },
  {
    halt: "store",
    label: "The whole store",
    hint: "Nobody gets in, neither shoppers nor staff, until it is lifted.",
  },
];

type HaltFormProps = {
  action: (state: HaltFormState, form: FormData) => Promise<HaltFormState>;
  halt: Halt;
  reason: string;
};

/** The platform's switches over a store. */
export function HaltForm({ action, halt: current, reason }: HaltFormProps) {
  const [{ values, errors, problem, done }, send] = useActionState(action, {});
  const chosen = values?.halt ?? current;
  return (
    <form action={send} noValidate className="flex flex-col gap-4">
      {done && (
        <Notice kind="positive" live>
          {done}
        </Notice>
      )}
      <ChoiceGroup legend="What is halted" {...(problem ? { error: problem } : {})}>
        {CHOICES.map(({ halt, label, hint }) => (
          // A form is reset to its first values once its action is done; the key gives it the new ones.
          <RadioCard
            key={`${halt} ${chosen}`}
            name="halt"
            value={halt}
            label={label}
            hint={hint}
            defaultChecked={halt === chosen}
          />
        ))}
      </ChoiceGroup>
      <Field label="Why" hint="The store’s staff are shown it." error={errors?.reason}>
        {(control) => (
          <Input
            {...control}
            key={reason}
            name="reason"
            maxLength={300}
            defaultValue={values?.reason ?? reason}
          />
        )}
      </Field>
      <SubmitButton className="self-start">Save</SubmitButton>
    </form>
  );
}
