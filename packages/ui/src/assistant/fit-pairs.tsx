import type { CompatibilityCheckOutput } from "@orchard/domain/shopping-tools";
import { Link } from "../link.tsx";
import { Day } from "../store/day.tsx";
import { VerdictLabel } from "../store/verdict-label.tsx";
import { ResultList, ResultRow } from "./result-row.tsx";
import { reasonSentence, type SharedByResults } from "./results.tsx";

type FitPairsProps = SharedByResults & CompatibilityCheckOutput;

/** Which of these works with which of those, and why. What one owns is named with its order. */
export function FitPairs({ products, others, pairs, links, locale, art }: FitPairsProps) {
  if (pairs.length === 0) return null;
  return (
    <ResultList label="Compatibility">
      {pairs.map(({ productId, otherId, verdict, reasons }) => {
        const product = products.find((each) => each.productId === productId);
        const other = others.find((each) => each.product.productId === otherId);
        if (!product || !other) return null;
        const order = other.orderNumber && links.order(other.orderNumber);
        return (
          <ResultRow
            key={`${productId} ${otherId}`}
            title={product.title}
            href={links.product(product.slug)}
            art={art?.(product)}
            kicker={`With ${other.product.title}`}
          >
            <VerdictLabel verdict={verdict} className="mt-1" />
            {reasons.length > 0 && <p className="mt-1 text-muted">{reasonSentence(reasons)}</p>}
            {other.orderNumber && (
              <p className="mt-1 text-muted">
                You bought that{" "}
                {other.placedOn && (
                  <>
                    on <Day day={other.placedOn} locale={locale} />{" "}
                  </>
                )}
                in{" "}
                {order ? (
                  <Link href={order} className="relative z-10 tabular-nums linked">
                    {other.orderNumber}
                  </Link>
                ) : (
                  other.orderNumber
                )}
                .
              </p>
            )}
          </ResultRow>
        );
      })}
    </ResultList>
  );
}
