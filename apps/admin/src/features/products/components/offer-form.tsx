"use client";
import { useActionState } from "react";
import { formatPrice, type Offer } from "@orchard/core/products/rules";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { Select } from "@orchard/ui/primitives/select";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { OfferFormState } from "../actions.ts";

const STATUS_WORDS = {
  published: "Shown to shoppers",
  draft: "Draft: your store alone sees it",
} as const;

type OfferFormProps = {
  action: (state: OfferFormState, form: FormData) => Promise<OfferFormState>;
  /** As it is now; what is sent with the form as what was before one's eyes. */
  offer: Offer;
  currency: string;
};

/** What a product costs, how many there are, and whether shoppers see it. */
export function OfferForm({ action, offer, currency }: OfferFormProps) {
  const [{ values, errors, problem, done }, send] = useActionState(action, {});
  const now = { price: formatPrice(offer.priceCents), stock: String(offer.stock), status: offer.status };
  return (
    <form action={send} noValidate className="flex max-w-xl flex-col gap-5">
      {done && (
        <Notice kind="positive" live>
          {done}
        </Notice>
      )}
      {problem && (
        <Notice kind="critical" live>
          {problem}
          {values && (
            <>
              {" "}
              It is now {currency} {now.price}, {now.stock} in stock, {offer.status}.
            </>
          )}
        </Notice>
      )}
      {Object.entries(now).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={`was.${name}`} defaultValue={value} />
      ))}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={`Price in ${currency}`} required error={errors?.price}>
          {(control) => (
            <Input
              {...control}
              // A form is reset to its first values once its action is done; the key gives it the new ones.
              key={now.price}
              name="price"
              inputMode="decimal"
              maxLength={20}
              defaultValue={values?.price ?? now.price}
            />
          )}
        </Field>
        <Field label="In stock" required error={errors?.stock}>
          {(control) => (
            <Input
              {...control}
              key={now.stock}
              name="stock"
              inputMode="numeric"
              maxLength={10}
              defaultValue={values?.stock ?? now.stock}
            />
          )}
        </Field>
      </div>
      <Field label="In the store" required error={errors?.status}>
        {(control) => (
          <Select
            {...control}
            key={now.status}
            name="status"
            defaultValue={values?.status ?? now.status}
            options={Object.entries(STATUS_WORDS).map(([value, label]) => ({ value, label }))}
          />
        )}
      </Field>
      <SubmitButton className="self-start">Save</SubmitButton>
    </form>
  );
}
