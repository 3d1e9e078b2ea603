import type { ComponentProps } from "react";
import { classNames } from "../class-names.ts";

/** The look shared by what one types into. 16 px on phones, or iOS zooms the page on focus. */
export const controlClasses =
  "w-full rounded-control border border-edge bg-surface px-3 text-base text-ink placeholder:text-muted sm:text-sm " +
  "transition-colors duration-150 hover:border-ink disabled:opacity-50 aria-invalid:border-critical " +
  "aria-invalid:ring-1 aria-invalid:ring-critical focus-visible:outline-offset-0";

/** A one-line text input. Give it a name by {@link Field}, `<Label>` or `aria-label`. */
export function Input({ className, ...props }: ComponentProps<"input">) {
  return (
    <input
      type="text"
      {...props}
      className={classNames(controlClasses, "h-10 pointer-coarse:h-11", className)}
    />
  );
}

/** A text area that grows with its text where the browser can; `rows` is its least height. */
export function TextArea({ className, rows = 3, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      {...props}
      className={classNames(controlClasses, "field-sizing-content py-2", className)}
    />
  );
}
