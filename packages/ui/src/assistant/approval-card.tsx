"use client";
import { type ReactNode, type Ref, useSyncExternalStore } from "react";
import { CircleCheck, CircleSlash, Clock } from "lucide-react";
import type { ApprovalCard as Approval } from "@orchard/domain/approvals";
import { formatMoney } from "@orchard/domain/money";

type ApprovalCardProps = {
  approval: Approval;
  currency: string;
  locale: string;
  /** The two buttons, while it waits. */
  actions?: ReactNode;
  /** What came of the decision, or what went wrong with it. */
  outcome?: ReactNode;
  /** Gets the line that says how it ended, to move the focus there from a button that is gone. */
  endRef?: Ref<HTMLParagraphElement>;
};

const ENDS = {
  waiting: undefined,
  approved: undefined,
  used: { words: "You agreed. It is done.", Icon: CircleCheck, look: "text-positive" },
  declined: { words: "You declined. Nothing was done.", Icon: CircleSlash, look: "text-muted" },
  expired: {
    words: "Nobody decided in time. Nothing was done; ask again if you want it.",
    Icon: Clock,
    look: "text-muted",
  },
} as const;

/** A write the assistant proposes and only the shopper can decide. Every word comes from what would really be done. */
export function ApprovalCard({ approval, currency, locale, actions, outcome, endRef }: ApprovalCardProps) {
  const { title, lines, amountCents, state, expiresAt } = approval;
  const end = ENDS[state];
  return (
    <section
      aria-label={end ? title : `Needs your decision: ${title}`}
      className={`rounded-card border bg-surface p-4 text-sm ${end ? "border-line" : "border-ink"}`}
    >
      <h3 className="text-base font-semibold">{title}</h3>
      {(lines.length > 0 || amountCents !== undefined) && (
        <ul className="mt-3 divide-y divide-line border-y border-line tabular-nums">
          {lines.map((line, at) => (
            <li key={at} className="py-1.5">
              {line}
            </li>
          ))}
          {amountCents !== undefined && !saysAmount(lines, formatMoney(amountCents, currency, locale)) && (
            <li className="py-1.5 font-semibold">{formatMoney(amountCents, currency, locale)}</li>
          )}
        </ul>
      )}
      {end ? (
        <p
          ref={endRef}
          tabIndex={-1}
          className={`mt-3 flex items-center gap-1.5 font-medium outline-none ${end.look}`}
        >
          <end.Icon aria-hidden className="size-4 shrink-0" />
          {end.words}
        </p>
      ) : (
        <p className="mt-3 text-xs text-muted">
          The assistant asks for this; only you can decide it. <OpenUntil instant={expiresAt} />
        </p>
      )}
      {outcome && <div className="mt-3">{outcome}</div>}
      {!end && actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
    </section>
  );
}

const saysAmount = (lines: readonly string[], amount: string) => lines.some((line) => line.includes(amount));

/** The hour on the reader's own clock, which the server does not know: nothing until it is drawn in their browser. */
function OpenUntil({ instant }: { instant: string }) {
  const hour = useSyncExternalStore(
    neverChanges,
    () => new Date(instant).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }),
    () => undefined,
  );
  return (
    hour && (
      <>
        Open until <time dateTime={instant}>{hour}</time>.
      </>
    )
  );
}

const neverChanges = () => () => undefined;
