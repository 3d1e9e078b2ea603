import { useEffect, useRef } from "react";

/**
 * For a form that is filled in anew after a refusal, which takes the focus away with the old fields: it goes to the
 * first field that is wrong, else to the button that sends the form. `tries` counts the refusals.
 */
export function useFocusAfter(tries: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries === 0) return;
    const target =
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      form.current?.querySelector<HTMLElement>('button[type="submit"]');
    target?.focus();
  }, [tries]);
  return form;
}
