import type { ReactNode } from "react";
import { Link } from "../link.tsx";
import { ArtTile } from "../store/product-card.tsx";

/** The bordered list that results stand in, one {@link ResultRow} under another. */
export function ResultList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line overflow-clip rounded-card border border-line bg-surface"
    >
      {children}
    </ul>
  );
}

type ResultRowProps = {
  title: string;
  /** Absent for what can no longer be opened. */
  href?: string;
  art?: ReactNode;
  /** Above the title, small. */
  kicker?: ReactNode;
  /** Right of the title. */
  aside?: ReactNode;
  /** Below the title. */
  children?: ReactNode;
};

/** One result: a drawing, a title that makes the whole row a link, and particulars. */
export function ResultRow({ title, href, art, kicker, aside, children }: ResultRowProps) {
  return (
    <li className="group relative flex gap-3 p-3 text-sm has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-ink">
      {art && <ArtTile className="size-16 shrink-0 rounded-control">{art}</ArtTile>}
      <div className="min-w-0 flex-1">
        {kicker && <p className="text-xs text-muted">{kicker}</p>}
        <div className="flex items-baseline justify-between gap-3">
          <p className="min-w-0 font-semibold">
            {href ? (
              <Link
                href={href}
                className="-my-0.5 inline-block py-0.5 decoration-accent decoration-2 underline-offset-4 outline-none group-hover:underline after:absolute after:inset-0"
              >
                {title}
              </Link>
            ) : (
              title
            )}
          </p>
          {aside && <div className="shrink-0 text-right">{aside}</div>}
        </div>
        {children}
      </div>
    </li>
  );
}
