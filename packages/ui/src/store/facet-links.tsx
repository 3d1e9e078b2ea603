import { Check, SlidersHorizontal } from "lucide-react";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";

export type FacetGroup = {
  label: string;
  options: readonly { label: string; href: string; count?: number; selected?: boolean }[];
};

type FacetLinksProps = {
  groups: readonly FacetGroup[];
  /** The list without any filter; shown while something is selected. */
  clearHref?: string;
};

/** Filters as links: each leads to the list with that filter set or lifted. Folded on phones and tablets. */
export function FacetLinks({ groups, clearHref }: FacetLinksProps) {
  const selected = groups.flatMap((group) => group.options).filter((option) => option.selected).length;
  return (
    <details className="details-wide-open border-y border-line lg:border-0">
      <summary className="flex h-12 list-none items-center gap-2 text-sm font-medium [&::-webkit-details-marker]:hidden">
        <SlidersHorizontal aria-hidden className="size-4" />
        Filter
        {selected > 0 && <span className="text-muted">({selected} set)</span>}
      </summary>
      <nav aria-label="Filters" className="flex flex-col gap-6 pb-6 lg:pb-0">
        {selected > 0 && clearHref && (
          <Link href={clearHref} className="self-start text-sm linked">
            Clear all filters
          </Link>
        )}
        {groups.map((group) => (
          <div key={group.label}>
            <p className="mb-1 text-sm font-semibold">{group.label}</p>
            <ul>
              {group.options.map((option) => (
                <li key={option.label}>
                  <Link
                    href={option.href}
                    rel="nofollow"
                    className="group flex min-h-8 items-center gap-2.5 text-sm hover:underline hover:underline-offset-4 pointer-coarse:min-h-11"
                  >
                    <span
                      aria-hidden
                      className={classNames(
                        "flex size-4 shrink-0 items-center justify-center rounded-tick border border-edge group-hover:border-ink",
                        option.selected && "border-ink bg-ink text-paper",
                      )}
                    >
                      {option.selected && <Check strokeWidth={3} className="size-3" />}
                    </span>
                    <span className="min-w-0 flex-1">
                      {option.selected && <span className="sr-only">Remove filter: </span>}
                      {option.label}
                    </span>
                    {option.count !== undefined && (
                      <span className="text-muted tabular-nums">
                        {option.count}
                        <span className="sr-only"> products</span>
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  );
}
