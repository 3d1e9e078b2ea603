import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "../class-names.ts";

type ProgressProps = {
  label: ReactNode;
  /** From 0 to `max`; more is drawn as full. */
  value: number;
  max?: number;
  /** The value in words, "312 of 1,000"; the percentage when absent. */
  text?: string;
  tone?: "accent" | "caution" | "critical";
  className?: string;
};
const FILLS = { accent: "fill-accent", caution: "fill-caution", critical: "fill-critical" };

/** How far something has come, or how much of an allowance is used. */
export function Progress({ label, value, max = 100, text, tone = "accent", className }: ProgressProps) {
  const id = useId();
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const words = text ?? `${Math.round(share * 100)} %`;
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span id={id}>{label}</span>
        <span className="text-muted tabular-nums">{words}</span>
      </div>
      {/* Drawn as SVG: a width in a style attribute would need a weaker content security policy. */}
      <svg
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(max, Math.max(0, value))}
        aria-valuetext={words}
        className="h-1.5 w-full rounded-tag bg-ink/10"
      >
        <rect width={`${share * 100}%`} height="100%" className={FILLS[tone]} />
      </svg>
    </div>
  );
}
