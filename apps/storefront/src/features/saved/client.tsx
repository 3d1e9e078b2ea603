"use client";
import { useActionState } from "react";
import { Button } from "@orchard/ui/primitives/button";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { AlertState } from "./actions.ts";

type StockAlertProps = {
  /** `setStockAlertAction`, bound to the store. */
  action: (state: AlertState, form: FormData) => Promise<AlertState>;
  productId: string;
  /** What to begin with: the address of who is signed in. */
  email: string;
  /** Where word goes already. */
  alertEmail?: string;
};

/** "Tell me when it is back." Works without JavaScript. */
export function StockAlert({ action, productId, email, alertEmail }: StockAlertProps) {
  const [state, submit] = useActionState(action, {});
  return (
    <form action={submit} noValidate className="flex w-full flex-col gap-3">
      <input type="hidden" name="productId" value={productId} />
      {alertEmail ? (
        <div className="flex flex-wrap items-center justify-between gap-3 text-sm">
          <output>
            We will tell <span className="font-medium">{alertEmail}</span> when it is back.
          </output>
          <Button type="submit" name="stop" value="yes" variant="quiet" size="small">
            Do not tell me
          </Button>
        </div>
      ) : (
        <Field label="Tell me when it is back" required {...(state.error ? { error: state.error } : {})}>
          {(control) => (
            <div className="flex gap-2">
              <Input
                {...control}
                key={state.email}
                type="email"
                name="email"
                autoComplete="email"
                placeholder="name@example.com"
                maxLength={254}
                defaultValue={state.email ?? email}
              />
              <SubmitButton variant="secondary">Tell me</SubmitButton>
            </div>
          )}
        </Field>
      )}
    </form>
  );
}
