import type { Cart } from "@orchard/domain/cart";
import type { Tenant } from "@orchard/domain/tenant";
import { Link } from "@orchard/ui/link";
import { Price } from "@orchard/ui/store/price";
import { changeOf } from "../../cart/components/change-words.tsx";

/** What will be ordered, short: the last look before it is. */
export function OrderedLines({ cart, tenant }: { cart: Cart; tenant: Tenant }) {
  const { locale } = tenant;
  return (
    <div>
      <ul aria-label="Ordered" className="flex flex-col gap-3 text-sm">
        {cart.lines.map((line) => {
          const change = changeOf(line, cart.currency, locale);
          return (
            <li key={line.productId}>
              <span className="flex items-baseline justify-between gap-4">
                <span className="min-w-0">
                  {line.title}
                  <span className="text-muted tabular-nums"> ×&nbsp;{line.buyable}</span>
                </span>
                <Price cents={line.grossCents} currency={cart.currency} locale={locale} />
              </span>
              {change && <span className="block text-caution">{change}</span>}
            </li>
          );
        })}
      </ul>
      <p className="mt-3 text-sm">
        <Link href={`/${tenant.id}/cart`} className="linked">
          Change the cart
        </Link>
        {cart.promo?.outcome === "applied" && (
          <span className="text-muted"> Code {cart.promo.code} is taken off below.</span>
        )}
      </p>
    </div>
  );
}
