"use client";
import { useActionState } from "react";
import { Printer } from "lucide-react";
import { Button, buttonClasses } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { CancelState } from "./actions.ts";

type CancelOrderProps = {
  /** `cancelOrderAction`, bound to the store. */
  action: (state: CancelState, form: FormData) => Promise<CancelState>;
  number: string;
};

/** Cancels an order, after one more question. A `<details>`, so that it asks without JavaScript too. */
export function CancelOrder({ action, number }: CancelOrderProps) {
  const [{ error }, submit] = useActionState(action, {});
  return (
    <details className="group">
      <summary
        className={buttonClasses(
          { variant: "secondary" },
          "list-none group-open:hidden [&::-webkit-details-marker]:hidden",
        )}
      >
        Cancel this order
      </summary>
      <form action={submit} className="flex flex-col gap-3">
        {error && (
          <Notice kind="critical" live>
            {error}
          </Notice>
        )}
        <input type="hidden" name="number" value={number} />
        <p className="text-sm">Cancel the whole order? What was paid goes back at once.</p>
        <div>
          <SubmitButton variant="critical">Yes, cancel it</SubmitButton>
        </div>
      </form>
    </details>
  );
}

/** Opens the browser's printing; without JavaScript its own menu does. */
export function PrintButton() {
  return (
    <Button icon={<Printer aria-hidden />} onClick={() => window.print()} className="print:hidden">
      Print
    </Button>
  );
}
