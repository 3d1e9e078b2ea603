import { Children } from "react";
import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Skeleton } from "../primitives/skeleton.tsx";

/** So many cards no screen shows without scrolling; a phone shows four. */
const AT_ONCE = 6;

/** Product cards, two beside each other on a phone and up to four on a desk; three where filters stand beside it. */
export function ProductGrid({ beside = false, children }: { beside?: boolean; children: ReactNode }) {
  return (
    <ul
      className={classNames(
        "grid grid-cols-2 gap-x-4 gap-y-8 sm:gap-x-6 sm:gap-y-12 md:grid-cols-3",
        !beside && "xl:grid-cols-4",
      )}
    >
      {Children.map(children, (card, at) => (
        <li className={at < AT_ONCE ? "" : "drawn-when-near [contain-intrinsic-block-size:auto_24rem]"}>
          {card}
        </li>
      ))}
    </ul>
  );
}

/** A product grid on its way. */
export function ProductGridSkeleton({ count = 8, beside = false }: { count?: number; beside?: boolean }) {
  return (
    <ProductGrid beside={beside}>
      {Array.from({ length: count }, (_, at) => (
        <div key={at} className="flex flex-col gap-3">
          <Skeleton className="aspect-square h-auto w-full rounded-card" />
          <Skeleton className="w-1/3" />
          <Skeleton className="w-4/5" />
          <Skeleton className="w-1/4" />
        </div>
      ))}
    </ProductGrid>
  );
}
