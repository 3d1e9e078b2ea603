"use client";
import { useActionState, useEffect, useRef } from "react";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { Select } from "@orchard/ui/primitives/select";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import { type SignInState, signInAction } from "./actions.ts";

const NO_ERRORS: SignInState["errors"] = {};

type SignInFormProps = { workspaces: readonly { tenantId: string; name: string }[] };

/** Workspace, e-mail address and password. Without JavaScript it is an ordinary form that comes back with its errors. */
export function SignInForm({ workspaces }: SignInFormProps) {
  const first: SignInState = { tenantId: workspaces[0]?.tenantId ?? "", email: "", errors: NO_ERRORS };
  const [{ tenantId, email, errors }, action] = useActionState(signInAction, first);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (errors !== NO_ERRORS) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [errors]);

  return (
    <form ref={form} action={action} noValidate className="flex flex-col gap-4">
      {errors.form && (
        <Notice kind="critical" live>
          {errors.form}
        </Notice>
      )}
      <Field label="Workspace" required error={errors.tenantId}>
        {(control) => (
          // The key makes a select of its own after each answer; resetting the form would forget the choice.
          <Select
            key={tenantId}
            {...control}
            name="tenantId"
            defaultValue={tenantId}
            options={workspaces.map((workspace) => ({ value: workspace.tenantId, label: workspace.name }))}
          />
        )}
      </Field>
      <Field label="E-mail address" required error={errors.email}>
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            inputMode="email"
            defaultValue={email}
          />
        )}
      </Field>
      <Field label="Password" required error={errors.password}>
        {(control) => <Input {...control} name="password" type="password" autoComplete="current-password" />}
      </Field>
      <SubmitButton className="mt-2">Sign in</SubmitButton>
    </form>
  );
}
