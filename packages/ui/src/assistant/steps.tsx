import { Check, X } from "lucide-react";
import { classNames } from "../class-names.ts";
import { Spinner } from "../primitives/spinner.tsx";

export type Step = {
  id: string;
  /** What is being done, as told to the shopper: "Looking through your orders". */
  label: string;
  state: "running" | "done" | "failed";
  /** What came of it: "4 purchases". */
  detail?: string;
};

const STATES = { running: "in progress", done: "done", failed: "did not work" } as const;

/** What the assistant is doing to answer, as a thin timeline. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <ol aria-label="Steps" className="flex flex-col text-sm text-muted">
      {steps.map((step, at) => (
        <li key={step.id} className="relative flex items-baseline gap-3 pb-2 last:pb-0">
          {at < steps.length - 1 && (
            <span aria-hidden className="absolute top-4.5 bottom-[-2px] left-[5.5px] border-l" />
          )}
          <span
            aria-hidden
            className="relative flex size-3 shrink-0 translate-y-0.5 items-center justify-center"
          >
            {step.state === "running" && <Spinner label="" className="text-ink [&_svg]:size-3" />}
            {step.state === "done" && <Check strokeWidth={3} className="size-3" />}
            {step.state === "failed" && <X strokeWidth={3} className="size-3 text-critical" />}
          </span>
          <span className={classNames("min-w-0", step.state === "running" && "text-ink")}>
            {step.label}
            <span className="sr-only"> ({STATES[step.state]})</span>
            {step.detail && <span className="before:mx-1.5 before:content-['·']">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
