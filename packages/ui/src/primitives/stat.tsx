import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";

/** Figures side by side, each a {@link Stat}, divided by hairlines. */
export function StatRow({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <dl
      className={classNames(
        "grid grid-cols-2 overflow-clip rounded-card border border-line bg-surface sm:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]",
        className,
      )}
    >
      {children}
    </dl>
  );
}

/** One figure with its name, and what to know about it. Stands inside a `<dl>`. */
export function Stat({ label, value, note }: { label: ReactNode; value: ReactNode; note?: ReactNode }) {
  return (
    <div className="-mr-px -mb-px flex flex-col border-r border-b border-line px-4 py-3">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="mt-1 text-xl font-semibold tracking-tight tabular-nums">{value}</dd>
      {note && <dd className="text-xs text-muted">{note}</dd>}
    </div>
  );
}
