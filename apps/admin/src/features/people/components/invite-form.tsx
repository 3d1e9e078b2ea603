"use client";
import { useActionState } from "react";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { Select } from "@orchard/ui/primitives/select";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { PeopleFormState } from "../actions.ts";

type InviteFormProps = {
  action: (state: PeopleFormState, form: FormData) => Promise<PeopleFormState>;
  places: readonly { id: string; name: string }[];
};

/** Asks somebody to help run a store or the platform. */
export function InviteForm({ action, places }: InviteFormProps) {
  const [{ values = {}, errors = {}, problem, done, link }, send] = useActionState(action, {});
  const place = values["place"] ?? places[0]?.id ?? "";
  return (
    <form action={send} noValidate className="flex max-w-xl flex-col gap-4">
      {problem && (
        <Notice kind="critical" live>
          {problem}
        </Notice>
      )}
      {done && (
        <Notice kind="positive" live>
          {done} {link && <code className="block text-sm break-all">{link}</code>}
        </Notice>
      )}
      {places.length > 1 ? (
        <Field label="To help run" required>
          {(control) => (
            <Select
              key={place}
              {...control}
              name="place"
              defaultValue={place}
              options={places.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Field>
      ) : (
        <input type="hidden" name="place" value={place} />
      )}
      <Field label="Name" required error={errors["name"]}>
        {(control) => <Input {...control} name="name" autoComplete="off" defaultValue={values["name"]} />}
      </Field>
      <Field label="E-mail address" required error={errors["email"]}>
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="off" defaultValue={values["email"]} />
        )}
      </Field>
      <SubmitButton className="self-start">Invite</SubmitButton>
    </form>
  );
}
