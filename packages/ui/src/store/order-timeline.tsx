import { Check, X } from "lucide-react";
import type { Order } from "@orchard/domain/tool-contracts";
import { classNames } from "../class-names.ts";
import { Day } from "./day.tsx";

type EventKind = Order["events"][number]["kind"];

const WORDS: Record<EventKind, string> = {
  placed: "Order placed",
  packed: "Packed",
  shipped: "Handed to the carrier",
  out_for_delivery: "Out for delivery",
  delivered: "Delivered",
  cancelled: "Cancelled",
  returned: "Returned",
};
const USUAL: readonly EventKind[] = ["placed", "packed", "shipped", "delivered"];

type OrderTimelineProps = Pick<Order, "status" | "events" | "expectedOn"> & { locale: string };

/** What has happened to an order, and, while it is under way, what will. */
export function OrderTimeline({ status, events, expectedOn, locale }: OrderTimelineProps) {
  const over = status === "cancelled" || status === "returned";
  const done = new Set(events.map((event) => event.kind));
  const steps = [
    ...events.map((event) => ({ kind: event.kind, day: event.day as string | undefined, done: true })),
    ...(over
      ? []
      : USUAL.filter((kind) => !done.has(kind)).map((kind) => ({ kind, day: undefined, done: false }))),
  ];
  return (
    <ol className="text-sm">
      {steps.map((step, at) => {
        const bad = step.kind === "cancelled";
        return (
          <li key={`${step.kind}-${at}`} className="relative flex gap-4 pb-6 last:pb-0">
            {at < steps.length - 1 && (
              <span
                aria-hidden
                className={classNames(
                  "absolute top-5 bottom-0 left-2.5 border-l",
                  steps[at + 1]?.done ? "border-ink" : "border-dashed border-edge",
                )}
              />
            )}
            <span
              aria-hidden
              className={classNames(
                "relative flex size-5 shrink-0 items-center justify-center rounded-full border border-edge",
                step.done && "border-ink bg-ink text-paper",
                bad && "border-critical bg-critical text-on-critical",
              )}
            >
              {step.done && (bad ? <X className="size-3" /> : <Check strokeWidth={3} className="size-3" />)}
            </span>
            <span className="min-w-0">
              <span className={step.done ? "font-medium" : "text-muted"}>
                {WORDS[step.kind]}
                {!step.done && <span className="sr-only"> (not yet)</span>}
              </span>
              <span className="block text-muted">
                {step.day && <Day day={step.day} locale={locale} />}
                {step.kind === "delivered" && !step.done && expectedOn && (
                  <>
                    Expected <Day day={expectedOn} locale={locale} />
                  </>
                )}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
