import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";

export type Tone = "neutral" | "accent" | "positive" | "caution" | "critical";

const TONES: Record<Tone, string> = {
  neutral: "border-line text-ink",
  accent: "border-transparent bg-accent text-on-accent",
  positive: "border-positive/40 text-positive",
  caution: "border-caution/40 text-caution",
  critical: "border-critical/40 text-critical",
};

/** A short word about a thing. The word carries the meaning; the tone only repeats it. */
export function Badge(props: { tone?: Tone; icon?: ReactNode; className?: string; children: ReactNode }) {
  const { tone = "neutral", icon, className, children } = props;
  return (
    <span
      className={classNames(
        "inline-flex h-6 items-center gap-1 rounded-tag border px-2 text-xs font-medium whitespace-nowrap [&_svg]:size-3.5",
        TONES[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  );
}
