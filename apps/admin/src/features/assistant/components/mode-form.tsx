"use client";
import { useActionState } from "react";
import type { AssistantMode } from "@orchard/domain/tenant";
import { Notice } from "@orchard/ui/primitives/notice";
import { ChoiceGroup, RadioCard } from "@orchard/ui/primitives/radio-card";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { AssistantFormState } from "../actions.ts";

const MODES: { mode: AssistantMode; label: string; hint: string }[] = [
  {
    mode: "open",
    label: "Open",
    hint: "Shoppers write what they like. The richest, and the hardest to foresee.",
  },
  {
    mode: "guided",
    label: "Guided",
    hint: "Shoppers choose from questions that you know the shape of. No free text reaches the model.",
  },
  { mode: "off", label: "Off", hint: "The store has no assistant. Conversations that exist are kept." },
];

type ModeFormProps = {
  action: (state: AssistantFormState, form: FormData) => Promise<AssistantFormState>;
  mode: AssistantMode;
};

/** How the assistant takes questions. */
export function ModeForm({ action, mode: current }: ModeFormProps) {
  const [{ problem, done }, send] = useActionState(action, {});
  return (
    <form action={send} className="flex max-w-xl flex-col gap-4">
      {done && (
        <Notice kind="positive" live>
          {done}
        </Notice>
      )}
      <ChoiceGroup legend="How shoppers ask" {...(problem ? { error: problem } : {})}>
        {MODES.map(({ mode, label, hint }) => (
          // A form is reset to its first values once its action is done; the key gives it the new ones.
          <RadioCard
            key={`${mode} ${current}`}
            name="mode"
            value={mode}
            label={label}
            hint={hint}
            defaultChecked={mode === current}
          />
        ))}
      </ChoiceGroup>
      <SubmitButton className="self-start">Save</SubmitButton>
    </form>
  );
}
