import type { ComponentProps } from "react";
import { classNames } from "../class-names.ts";

/** The name of a control, joined to it by `htmlFor`. */
export function Label({ className, ...props }: ComponentProps<"label">) {
  return <label {...props} className={classNames("text-sm font-medium text-ink", className)} />;
}
