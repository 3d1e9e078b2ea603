import type { ComponentProps } from "react";
import { ChevronDown } from "lucide-react";
import { classNames } from "../class-names.ts";
import { controlClasses } from "./input.tsx";

export type SelectProps = Omit<ComponentProps<"select">, "children"> & {
  options: readonly { value: string; label: string; disabled?: boolean }[];
};

/** The browser's own select: the best list on a phone, complete for keyboards, and it works without JavaScript. */
export function Select({ options, className, ...props }: SelectProps) {
  return (
    <span className={classNames("relative inline-block w-full", className)}>
      <select
        {...props}
        className={classNames(controlClasses, "h-10 appearance-none pr-9 pointer-coarse:h-11")}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
