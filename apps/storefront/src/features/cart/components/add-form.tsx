"use client";
import { useActionState, useEffect, useRef, useState } from "react";
import { Link } from "@orchard/ui/link";
import { Spinner } from "@orchard/ui/primitives/spinner";
import type { AddState } from "../actions.ts";
import { ADD_FORM } from "./add-button.tsx";

type AddFormProps = {
  /** `addToCartAction`, bound to the store. */
  action: (state: AddState, form: FormData) => Promise<AddState>;
  cartHref: string;
};

/** How long what came of it is shown, unless somebody looks at it. */
const SHOWN_FOR = 8000;

/**
 * What the buttons on a page's cards send, and what came of it, in the corner. One form for all of them: a list of
 * forms would each have to be made ready before the page answers. Works without JavaScript.
 */
export function AddForm({ action, cartHref }: AddFormProps) {
  const [state, submit, isPending] = useActionState(action, {});
  const sent = useRef<string>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const [gone, setGone] = useState<AddState>();
  const { added, error } = state;
  const isShown = (added || error) && gone !== state;

  useEffect(() => {
    if (!isShown) return;
    const timer = setInterval(() => {
      if (!form.current?.matches(":hover, :focus-within")) setGone(state);
    }, SHOWN_FOR);
    return () => clearInterval(timer);
  }, [isShown, state]);

  return (
    <form
      ref={form}
      id={ADD_FORM}
      action={submit}
      className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex sm:right-auto print:hidden"
      onSubmit={(event) => {
        const { submitter } = event.nativeEvent;
        const productId = (submitter as HTMLButtonElement | null)?.value;
        // Twice on the same button while the first is under way is once.
        if (isPending && productId === sent.current) event.preventDefault();
        sent.current = productId;
      }}
    >
      <output className="pointer-events-auto text-sm">
        {isPending ? (
          <span className="flex items-center gap-2 rounded-control bg-ink px-4 py-3 text-paper">
            <Spinner label="" /> Adding it …
          </span>
        ) : (
          isShown && (
            <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1 rounded-control bg-ink px-4 py-3 text-paper">
              {error ?? words(added!)}
              {added && (
                <Link
                  href={cartHref}
                  className="font-medium underline underline-offset-4 focus-visible:outline-paper"
                >
                  Go to the cart
                </Link>
              )}
            </span>
          )
        )}
      </output>
    </form>
  );
}

const words = ({ title, quantity, limited }: NonNullable<AddState["added"]>) =>
  limited ? `No more than ${quantity} of ${title} can be had.` : `${title} is in the cart.`;
