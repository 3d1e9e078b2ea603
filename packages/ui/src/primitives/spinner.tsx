import { classNames } from "../class-names.ts";

/** A turning ring of the text's colour and size. `label` is read out; give "" where other text already says it. */
export function Spinner({ label = "Loading", className }: { label?: string; className?: string }) {
  return (
    <span
      className={classNames("inline-flex", className)}
      {...(label ? { role: "status" } : { "aria-hidden": true })}
    >
      <svg viewBox="0 0 16 16" className="size-4 animate-spin" fill="none" strokeWidth="2" aria-hidden>
        <circle cx="8" cy="8" r="6.5" stroke="currentColor" opacity="0.25" />
        <path d="M8 1.5a6.5 6.5 0 0 1 6.5 6.5" stroke="currentColor" strokeLinecap="round" />
      </svg>
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}
