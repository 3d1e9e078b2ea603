import type { ReactNode } from "react";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";

type PaginationProps = { page: number; pageCount: number; href: (page: number) => string; label?: string };

/** Links to the pages of a list, `page` counted from 1. Nothing for a single page. */
export function Pagination({ page, pageCount, href, label = "Pages" }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label} className="flex items-center justify-between gap-1 text-sm sm:justify-center">
      <Step href={page > 1 ? href(page - 1) : undefined} rel="prev">
        <ChevronLeft aria-hidden className="size-4" /> Previous
      </Step>
      <p className="text-muted tabular-nums sm:hidden">
        Page {page} of {pageCount}
      </p>
      <ol className="hidden gap-1 sm:flex">
        {pagesAround(page, pageCount).map((each, at) => (
          <li key={each ?? `gap-${at}`}>
            {each === undefined ? (
              <span className="flex size-10 items-center justify-center text-muted">…</span>
            ) : (
              <Link
                href={href(each)}
                aria-label={`Page ${each}`}
                {...(each === page ? { "aria-current": "page" as const } : {})}
                className={classNames(
                  "flex size-10 items-center justify-center rounded-control tabular-nums hover:bg-ink/7",
                  each === page && "bg-ink text-paper hover:bg-ink",
                )}
              >
                {each}
              </Link>
            )}
          </li>
        ))}
      </ol>
      <Step href={page < pageCount ? href(page + 1) : undefined} rel="next">
        Next <ChevronRight aria-hidden className="size-4" />
      </Step>
    </nav>
  );
}

function Step({
  href,
  rel,
  children,
}: {
  href: string | undefined;
  rel: "prev" | "next";
  children: ReactNode;
}) {
  const look = "flex h-10 items-center gap-1 rounded-control px-3 font-medium pointer-coarse:h-11";
  if (!href) {
    return (
      <span aria-hidden className={classNames(look, "invisible")}>
        {children}
      </span>
    );
  }
  return (
    <Link href={href} rel={rel} className={classNames(look, "hover:bg-ink/7")}>
      {children}
    </Link>
  );
}

/** First, last, and two around the current page; `undefined` is a gap. */
function pagesAround(page: number, pageCount: number): (number | undefined)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((each) => each >= 1 && each <= pageCount);
  const pages = [...new Set(wanted)].toSorted((a, b) => a - b);
  return pages.flatMap((each, at) => (at > 0 && each - pages[at - 1]! > 1 ? [undefined, each] : [each]));
}
