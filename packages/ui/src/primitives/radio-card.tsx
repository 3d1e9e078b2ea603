import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../class-names.ts";

type RadioCardProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  /** At the right: usually a price. */
  aside?: ReactNode;
};

/** One of several ways, as a bordered line that is the target as a whole. Stand them in a {@link ChoiceGroup}. */
export function RadioCard({ label, hint, aside, className, ...props }: RadioCardProps) {
  return (
    <label
      className={classNames(
        "flex items-start gap-3 rounded-control border border-line bg-surface px-4 py-3 text-sm transition-colors duration-150",
        "hover:border-edge has-[:checked]:border-ink has-[:checked]:ring-1 has-[:checked]:ring-ink",
        "has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-ink",
        className,
      )}
    >
      <input
        type="radio"
        {...props}
        className="mt-0.5 size-4.5 shrink-0 appearance-none rounded-full border border-edge bg-surface outline-none checked:border-5 checked:border-ink"
      />
      <span className="min-w-0 flex-1">
        <span className="font-medium">{label}</span>
        {hint && <span className="block text-muted">{hint}</span>}
      </span>
      {aside && <span className="shrink-0 font-medium tabular-nums">{aside}</span>}
    </label>
  );
}

type ChoiceGroupProps = {
  legend: ReactNode;
  /** Keep the legend for screen readers only, where a heading already says it. */
  quiet?: boolean;
  error?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** Radio cards under one another, with their question. */
export function ChoiceGroup({ legend, quiet = false, error, className, children }: ChoiceGroupProps) {
  return (
    <fieldset className={classNames("flex flex-col gap-2", className)}>
      <legend className={quiet ? "sr-only" : "mb-2 text-sm font-medium"}>{legend}</legend>
      {children}
      {error && (
        <p role="alert" className="text-sm text-critical">
          {error}
        </p>
      )}
    </fieldset>
  );
}
