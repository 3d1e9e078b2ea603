"use client";
import { useActionState } from "react";
import { Field } from "@orchard/ui/primitives/field";
import { Input, TextArea } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { HelpFormState } from "../actions.ts";

type Action = (state: HelpFormState, form: FormData) => Promise<HelpFormState>;

/** Takes a request: the reason is what the shopper will see. */
export function TakeForm({ action }: { action: Action }) {
  const [{ text, problem }, send] = useActionState(action, {});
  return (
    <form action={send} className="flex max-w-xl flex-col gap-4">
      <Field
        label="Why do you open it?"
        hint="The shopper sees your name, the time and this."
        {...(problem ? { error: problem } : {})}
        required
      >
        {(control) => <Input {...control} name="reason" maxLength={200} defaultValue={text} />}
      </Field>
      <SubmitButton className="self-start">Read the conversation for 30 minutes</SubmitButton>
    </form>
  );
}

/** Answers in the conversation. */
export function ReplyForm({ action }: { action: Action }) {
  const [{ text, problem, done }, send] = useActionState(action, {});
  return (
    <form action={send} className="flex flex-col gap-4">
      {done && (
        <Notice kind="positive" live>
          {done}
        </Notice>
      )}
      <Field
        label="Your answer"
        hint="It stands in the shopper’s conversation under your name, as from a person. The assistant is not given it."
        {...(problem ? { error: problem } : {})}
        required
      >
        {(control) => (
          <TextArea
            {...control}
            key={done ? "sent" : "typed"}
            name="text"
            rows={4}
            maxLength={2000}
            defaultValue={text}
          />
        )}
      </Field>
      <SubmitButton className="self-start">Send</SubmitButton>
    </form>
  );
}
