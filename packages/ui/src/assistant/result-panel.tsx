import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";

type ResultPanelProps = {
  /** What it is, for whoever cannot see it. */
  label: string;
  title: ReactNode;
  /** Right of the title: a status, an amount. */
  aside?: ReactNode;
  children?: ReactNode;
  className?: string;
};

/** A result that is one thing with its particulars, where a ResultList holds several. */
export function ResultPanel({ label, title, aside, children, className }: ResultPanelProps) {
  return (
    <section
      aria-label={label}
      className={classNames("rounded-card border border-line bg-surface p-4 text-sm", className)}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="min-w-0 font-semibold">{title}</p>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** The particulars of a panel, a line each. */
export function Particulars({ of: facts }: { of: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="mt-3">
      {facts.map(({ label, value }) => (
        <div key={label} className="flex justify-between gap-4 border-t border-line py-1.5">
          <dt className="text-muted">{label}</dt>
          <dd className="text-right tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
