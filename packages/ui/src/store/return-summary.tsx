import type { ReturnReason, ReturnStatus as Status } from "@orchard/domain/checkout";
import { Day } from "./day.tsx";
import { Price } from "./price.tsx";
import { RETURN_REASON_WORDS, ReturnStatus } from "./return-status.tsx";

type ReturnSummaryProps = {
  status: Status;
  reason: ReturnReason;
  note: string;
  /** What the store says to it. */
  answer: string;
  requestedOn: string;
  decidedOn?: string;
  refundCents: number;
  pieces: readonly { title: string; quantity: number }[];
  currency: string;
  locale: string;
};

/** What comes back of an order, why, what for, and what the store says to it; alike for shopper and staff. */
export function ReturnSummary(props: ReturnSummaryProps) {
  const { status, reason, note, answer, requestedOn, decidedOn, refundCents, pieces, currency, locale } =
    props;
  return (
    <>
      <span className="flex flex-wrap items-center justify-between gap-2">
        <ReturnStatus status={status} />
        <Price cents={refundCents} currency={currency} locale={locale} className="font-medium" />
      </span>
      <span>{pieces.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}</span>
      <span className="text-muted">
        {RETURN_REASON_WORDS[reason]}. Asked for on <Day day={requestedOn} locale={locale} />
        {decidedOn && (
          <>
            , decided on <Day day={decidedOn} locale={locale} />
          </>
        )}
        .
      </span>
      {note && (
        <q className="whitespace-pre-line" dir="auto">
          {note}
        </q>
      )}
      {answer && (
        <p>
          <span className="font-medium">The store answers: </span>
          <span className="whitespace-pre-line" dir="auto">
            {answer}
          </span>
        </p>
      )}
    </>
  );
}
