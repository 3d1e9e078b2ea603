import type { ReactNode } from "react";
import { TriangleAlert } from "lucide-react";
import type { CartLine as Line } from "@orchard/domain/cart";
import { Link } from "../link.tsx";
import { Price } from "./price.tsx";
import { ArtTile } from "./product-card.tsx";

type CartLineProps = {
  line: Pick<Line, "title" | "unitPriceCents" | "grossCents" | "discountCents" | "buyable">;
  currency: string;
  locale: string;
  /** Absent for what the store no longer sells. */
  href?: string;
  art?: ReactNode;
  /** What has changed since it was put in, in a sentence. */
  change?: ReactNode;
  /** Quantity, remove, save for later. */
  controls?: ReactNode;
};

/** One line of a cart: what, how much of it and what that comes to. A list item. */
export function CartLine({ line, currency, locale, href, art, change, controls }: CartLineProps) {
  const { title, unitPriceCents, grossCents, discountCents, buyable } = line;
  return (
    <li className="flex gap-4 py-5 first:pt-0">
      {art && <ArtTile className="size-20 shrink-0 rounded-control sm:size-28">{art}</ArtTile>}
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div className="flex items-baseline justify-between gap-4">
          <p className="min-w-0 font-semibold">
            {href ? (
              <Link href={href} className="decoration-accent decoration-2 underline-offset-4 hover:underline">
                {title}
              </Link>
            ) : (
              title
            )}
          </p>
          <Price
            cents={grossCents - discountCents}
            beforeCents={grossCents}
            currency={currency}
            locale={locale}
            className="shrink-0 text-right font-semibold"
          />
        </div>
        {buyable > 1 && (
          <p className="text-sm text-muted">
            <Price cents={unitPriceCents} currency={currency} locale={locale} /> each
          </p>
        )}
        {change && (
          <p className="flex items-start gap-1.5 text-sm text-caution">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            <span>{change}</span>
          </p>
        )}
        {controls && <div className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-2">{controls}</div>}
      </div>
    </li>
  );
}
