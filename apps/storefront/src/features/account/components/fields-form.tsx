"use client";
import { type ReactNode, useActionState, useEffect } from "react";
import { Button, type ButtonVariant } from "@orchard/ui/primitives/button";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { Select } from "@orchard/ui/primitives/select";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { FormAction } from "../../../forms.ts";

/** A field of a {@link FieldsForm}. With `options` it is a list to choose from. */
export type FormField = {
  name: string;
  label: string;
  type?: "text" | "email" | "password" | "number";
  autoComplete?: string;
  hint?: string;
  required?: boolean;
  value?: string;
  options?: readonly { value: string; label: string }[];
};

type FieldsFormProps = {
  action: FormAction;
  fields: readonly FormField[];
  submit: string;
  variant?: ButtonVariant;
  /** Sent along, not shown. */
  hidden?: Record<string, string>;
  /** Once done there is nothing left to fill in: only the message stays. */
  closes?: boolean;
  /** What stands here when there is nothing to fill in any more. The form itself stays, and goes where it was told. */
  instead?: ReactNode;
};

/**
 * A form of plain fields: what was typed stays on error, what is wrong stands beside its field, the outcome above.
 * Works without JavaScript.
 */
export function FieldsForm({
  action,
  fields,
  submit,
  variant,
  hidden,
  closes = false,
  instead,
}: FieldsFormProps) {
  const [state, send] = useActionState(action, {});
  const { values = {}, errors = {}, problem, done, goTo } = state;
  useEffect(() => {
    if (goTo) window.location.replace(goTo);
  }, [goTo]);

  if (instead && !goTo) return instead;
  const outcome = problem ? (
    <Notice kind="critical" live>
      {problem}
    </Notice>
  ) : (
    done && (
      <Notice kind="positive" live>
        {done}
      </Notice>
    )
  );
  if (done && closes) return outcome;
  return (
    <form action={send} noValidate className="flex max-w-md flex-col gap-5">
      {outcome}
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, hint, required, value, options, ...rest }) => {
        const shown = values[name] ?? value ?? "";
        return (
          <Field
            key={name}
            label={label}
            {...(hint ? { hint } : {})}
            {...(required ? { required } : {})}
            error={errors[name]}
          >
            {(control) =>
              options ? (
                <Select {...control} key={shown} name={name} options={options} defaultValue={shown} />
              ) : (
                <Input
                  {...control}
                  {...rest}
                  key={shown}
                  name={name}
                  defaultValue={shown}
                  {...(rest.type === "number" ? { inputMode: "decimal" as const, type: "text" } : {})}
                />
              )
            }
          </Field>
        );
      })}
      <div>
        {goTo ? (
          <Button variant={variant ?? "primary"} busy>
            {submit}
          </Button>
        ) : (
          <SubmitButton variant={variant ?? "primary"}>{submit}</SubmitButton>
        )}
      </div>
    </form>
  );
}
