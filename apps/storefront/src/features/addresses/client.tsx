"use client";
import { useActionState } from "react";
import type { Address } from "@orchard/domain/address";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import { AddressFields } from "../checkout/components/address-fields.tsx";
import type { AddressState } from "./actions.ts";

type AddressFormProps = {
  /** `saveAddressAction`, bound to the store. */
  action: (state: AddressState, form: FormData) => Promise<AddressState>;
  countries: readonly { value: string; label: string }[];
  /** The address to change; a new one without it. */
  address?: Address & { id: string };
  cancelHref?: string;
};

/** An address to write or to change. What was typed stays; works without JavaScript. */
export function AddressForm({ action, countries, address, cancelHref }: AddressFormProps) {
  const [{ tries = 0, values, errors = {}, problem }, submit] = useActionState(action, {});
  return (
    <form action={submit} noValidate className="flex flex-col gap-5">
      {problem && (
        <Notice kind="critical" live>
          {problem}
        </Notice>
      )}
      {address && <input type="hidden" name="id" value={address.id} />}
      <AddressFields key={tries} values={values ?? address ?? {}} errors={errors} countries={countries} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{address ? "Save the change" : "Save the address"}</SubmitButton>
        {cancelHref && <ButtonLink href={cancelHref}>Cancel</ButtonLink>}
      </div>
    </form>
  );
}
