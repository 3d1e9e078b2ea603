"use client";
import { useActionState } from "react";
import { Field } from "@orchard/ui/primitives/field";
import { Input } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { BudgetFormState } from "../actions.ts";
import type { BudgetPool } from "../loaders.ts";

const POOL_NAMES: Record<BudgetPool["pool"], string> = {
  shopper: "One shopper",
  shoppers: "All shoppers together",
  network: "One network that visitors come from",
  visitors: "All visitors together",
};
const MEASURE_NAMES = { messages: "Questions", tokens: "Tokens", cost: "Cost in US dollars" } as const;

type BudgetFormProps = {
  action: (state: BudgetFormState, form: FormData) => Promise<BudgetFormState>;
  pools: readonly BudgetPool[];
  isOperator: boolean;
};

/** Twelve numbers: what each kind of asker may have in a day. */
export function BudgetForm({ action, pools, isOperator }: BudgetFormProps) {
  const [{ values, errors, problem, done }, send] = useActionState(action, {});
  const faults = errors ? Object.keys(errors).length : 0;
  return (
    <form action={send} noValidate className="flex flex-col gap-6">
      {done && (
        <Notice kind="positive" live>
          {done}
        </Notice>
      )}
      {(problem ?? faults > 0) && (
        <Notice kind="critical" live>
          {problem ??
            (faults === 1 ? "One number needs another look." : `${faults} numbers need another look.`)}
        </Notice>
      )}
      {pools.map(({ pool, measures }) => (
        <fieldset key={pool}>
          <legend className="mb-2 text-sm font-medium">{POOL_NAMES[pool]}</legend>
          <div className="grid items-start gap-4 sm:grid-cols-3">
            {measures.map(({ measure, value, limit, own }) => (
              <Field
                key={measure}
                label={MEASURE_NAMES[measure]}
                required
                hint={isOperator ? `The store allows itself ${own}.` : `At most ${limit}.`}
                error={errors?.[`${pool}.${measure}`]}
              >
                {(control) => (
                  <Input
                    {...control}
                    // A form is reset to its first values once its action is done; the key gives it the new ones.
                    key={value}
                    name={`${pool}.${measure}`}
                    inputMode={measure === "cost" ? "decimal" : "numeric"}
                    maxLength={20}
                    defaultValue={values?.[`${pool}.${measure}`] ?? value}
                  />
                )}
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
      <SubmitButton className="self-start">Save</SubmitButton>
    </form>
  );
}
