import type { ReturnDecision } from "@orchard/domain/fulfilment";
import { Day } from "@orchard/ui/store/day";
import { formatMoney } from "@orchard/domain/money";
import { Price } from "@orchard/ui/store/price";
import { RETURN_REASON_WORDS, ReturnStatus } from "@orchard/ui/store/return-status";
import { decideReturnAction } from "../actions.ts";
import type { StoreOrder } from "../loaders.ts";
import { DecisionForm } from "./order-forms.tsx";

type ReturnListProps = { order: StoreOrder; decisions: Record<string, readonly ReturnDecision[]> };

/** What comes back of an order, why, and what may be decided about it. */
export function ReturnList({ order, decisions }: ReturnListProps) {
  const { currency, locale } = order;
  return (
    <ul className="flex flex-col gap-6 text-sm">
      {order.returns.map((each) => (
        <li key={each.id} className="flex flex-col gap-2">
          <span className="flex flex-wrap items-center justify-between gap-2">
            <ReturnStatus status={each.status} />
            <Price cents={each.refundCents} currency={currency} locale={locale} className="font-medium" />
          </span>
          <span>{each.lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}</span>
          <span className="text-muted">
            {RETURN_REASON_WORDS[each.reason]}. Asked for on <Day day={each.requestedOn} locale={locale} />
            {each.decidedOn && (
              <>
                , decided on <Day day={each.decidedOn} locale={locale} />
              </>
            )}
            .
          </span>
          {each.note && (
            <q className="whitespace-pre-line" dir="auto">
              {each.note}
            </q>
          )}
          {each.answer && (
            <p className="whitespace-pre-line" dir="auto">
              <span className="font-medium">Answered: </span>
              {each.answer}
            </p>
          )}
          <DecisionForm
            action={decideReturnAction.bind(null, each.id)}
            decisions={decisions[each.id] ?? []}
            refund={formatMoney(each.refundCents, currency, locale)}
          />
        </li>
      ))}
    </ul>
  );
}
