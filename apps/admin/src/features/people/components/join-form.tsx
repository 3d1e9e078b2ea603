"use client";
import { useActionState } from "react";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { PeopleFormState } from "../actions.ts";

type JoinFormProps = {
  action: (state: PeopleFormState, form: FormData) => Promise<PeopleFormState>;
  email: string;
};

/** The first password of somebody who was invited. */
export function JoinForm({ action, email }: JoinFormProps) {
  const [{ errors = {}, problem }, send] = useActionState(action, {});
  return (
    <form action={send} noValidate className="flex flex-col gap-4">
      {problem && (
        <Notice kind="critical" live>
          {problem}
        </Notice>
      )}
      {/* For password managers: which account the password is for. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field label="Password" required error={errors["password"]}>
        {(control) => <Input {...control} name="password" type="password" autoComplete="new-password" />}
      </Field>
      <SubmitButton>Join</SubmitButton>
    </form>
  );
}
