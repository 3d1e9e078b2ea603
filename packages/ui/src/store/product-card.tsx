import type { ReactNode } from "react";
import type { ProductCard as ProductCardData } from "@orchard/domain/tool-contracts";
import type { Rating } from "@orchard/domain/review";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";
import { Price } from "./price.tsx";
import { RatingLabel } from "./stars.tsx";
import { StockLabel } from "./stock-label.tsx";

type ProductCardProps = {
  product: Pick<ProductCardData, "title" | "brand" | "priceCents" | "currency" | "inStock"> & {
    rating?: Rating;
  };
  href: string;
  locale: string;
  /** The picture of the product; it fills a square. */
  art?: ReactNode;
  /** Two or three short facts, as {@link keyFacts} gives them. */
  facts?: readonly string[];
  /** How many sizes or the like there are of it, itself included; said when there are more. */
  variants?: number;
  /** Over the drawing: "New", "You own this". */
  badge?: ReactNode;
  /** Under the price: a form of its own, above the card's link. */
  action?: ReactNode;
  headingLevel?: "h2" | "h3";
};

/** A product in a list. The whole card is one link, named by the title. */
export function ProductCard({
  product,
  href,
  locale,
  art,
  facts = [],
  variants = 1,
  badge,
  action,
  headingLevel = "h3",
}: ProductCardProps) {
  const Heading = headingLevel;
  return (
    <article className="group relative flex h-full flex-col rounded-card has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-4 has-[a:focus-visible]:outline-ink">
      <ArtTile>{art}</ArtTile>
      {badge && <div className="absolute top-2 left-2">{badge}</div>}
      <div className="flex flex-1 flex-col pt-3">
        <p className="text-xs text-muted sm:text-sm">{product.brand}</p>
        <Heading className="text-sm font-semibold text-pretty sm:text-base">
          <Link
            href={href}
            className="decoration-accent decoration-2 underline-offset-4 outline-none group-hover:underline after:absolute after:inset-0"
          >
            {product.title}
          </Link>
        </Heading>
        {facts.length > 0 && (
          <ul className="mt-1 flex flex-wrap text-xs text-muted sm:text-sm">
            {facts.map((fact, at) => (
              <li key={fact} className={at > 0 ? "before:mx-1.5 before:content-['·']" : ""}>
                {fact}
              </li>
            ))}
          </ul>
        )}
        {variants > 1 && <p className="mt-1 text-xs text-muted sm:text-sm">{variants} options</p>}
        {product.rating && (
          <p className="mt-1">
            <RatingLabel rating={product.rating} locale={locale} className="text-xs sm:text-sm" />
          </p>
        )}
        <div className="mt-auto flex flex-wrap items-baseline justify-between gap-x-3 gap-y-0.5 pt-3">
          <Price
            cents={product.priceCents}
            currency={product.currency}
            locale={locale}
            className="font-semibold"
          />
          <StockLabel inStock={product.inStock} className="text-xs sm:text-sm" />
        </div>
        {action && <div className="relative z-10 mt-3">{action}</div>}
      </div>
    </article>
  );
}

/** The tinted square a product's picture stands on. */
export function ArtTile({ children, className }: { children?: ReactNode; className?: string }) {
  return (
    <div
      className={classNames(
        "flex aspect-square items-center justify-center overflow-clip rounded-card bg-wash *:size-full",
        className,
      )}
    >
      {children}
    </div>
  );
}
