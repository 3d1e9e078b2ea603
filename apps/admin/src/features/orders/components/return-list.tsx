import type { ReturnDecision } from "@orchard/domain/fulfilment";
import { formatMoney } from "@orchard/domain/money";
import { ReturnSummary } from "@orchard/ui/store/return-summary";
import { decideReturnAction } from "../actions.ts";
import type { StoreOrder } from "../loaders.ts";
import { DecisionForm } from "./order-forms.tsx";

type ReturnListProps = { order: StoreOrder; decisions: Record<string, readonly ReturnDecision[]> };

/** What comes back of an order, and what may be decided about it. */
export function ReturnList({ order, decisions }: ReturnListProps) {
  const { currency, locale } = order;
  const titles = new Map(order.lines.map(({ itemId, title }) => [itemId, title]));
  return (
    <ul className="flex flex-col gap-6 text-sm">
      {order.returns.map((each) => (
        <li key={each.id} className="flex flex-col gap-2">
          <ReturnSummary
            {...each}
            pieces={each.lines.map(({ itemId, quantity }) => ({
              title: titles.get(itemId) ?? "a line",
              quantity,
            }))}
            currency={currency}
            locale={locale}
          />
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
