import type { ComponentProps, ReactNode } from "react";
import { Check } from "lucide-react";
import { classNames } from "../class-names.ts";

export type CheckboxProps = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode };

/** A checkbox with its label; the whole line is the target. */
export function Checkbox({ label, hint, className, ...props }: CheckboxProps) {
  return (
    <label className={classNames("flex items-start gap-3 py-1 text-sm pointer-coarse:py-2.5", className)}>
      <span className="relative mt-px flex size-4.5 shrink-0">
        <input
          type="checkbox"
          {...props}
          className="peer size-full appearance-none rounded-tick border border-edge bg-surface transition-colors duration-150 checked:border-ink checked:bg-ink hover:border-ink disabled:opacity-50"
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="pointer-events-none absolute inset-0 m-auto size-3.5 text-paper opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span>
        {label}
        {hint && <span className="block text-muted">{hint}</span>}
      </span>
    </label>
  );
}
