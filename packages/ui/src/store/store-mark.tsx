import type { ReactNode } from "react";
import type { Theme } from "@orchard/domain/tenant";
import { classNames } from "../class-names.ts";

const MARKS: Record<Theme["mark"], ReactNode> = {
  // Six blades around a lit opening.
  aperture: (
    <>
      <path className="fill-accent" stroke="none" d="M32.2 21.8 30 30 21.8 32.2 15.8 26.2 18 18 26.2 15.8Z" />
      <circle cx="24" cy="24" r="20.5" />
      <path d="M32.2 21.8 26.2 44.4M30 30 7.4 36.1M21.8 32.2 5.3 15.7M15.8 26.2 21.8 3.6M18 18 40.6 11.9M26.2 15.8 42.7 32.3" />
    </>
  ),
  // A summit as a map draws it.
  contour: (
    <>
      <path d="M6 29c-3-9 3-17 11-20s16-3 21 3 7 14 3 21-12 12-20 11S8 37 6 29Z" />
      <path d="M12 28c-2-6 2-11 7-13s11-2 14 2 5 9 2 14-8 8-13 7-9-5-10-10Z" />
      <path className="fill-accent" stroke="none" d="M19 27c-1-3 1-6 4-7s6 0 8 2 2 5 0 7-4 4-7 4-4-3-5-6Z" />
    </>
  ),
  // A roasted bean, its seam in the accent.
  bean: (
    <>
      <ellipse
        cx="24"
        cy="24"
        rx="14.5"
        ry="20"
        transform="rotate(32 24 24)"
        fill="currentColor"
        stroke="none"
      />
      <path className="stroke-accent" strokeWidth="3.5" d="M34 8.5c1.5 9-4.5 11.5-10 15.5S12.5 31 14 39.5" />
    </>
  ),
  // A fruit with its leaf: the platform itself.
  plain: (
    <>
      <circle cx="24" cy="28" r="15.5" fill="currentColor" stroke="none" />
      <path d="M24 13c0-5 3-9 9-10 0 6-3 10-9 10Z" fill="currentColor" stroke="none" />
    </>
  ),
};

/** A store's mark, in the text's colour with the accent. Decorative: the store's name stands beside it. */
export function StoreMark({ mark, className }: { mark: Theme["mark"]; className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinejoin="round"
      aria-hidden
      className={classNames("size-8 shrink-0", className)}
    >
      {MARKS[mark]}
    </svg>
  );
}

type StoreNameProps = { slug: string; name: string; mark: Theme["mark"]; className?: string };

/**
 * A store's mark and name in its own colours, for pages that belong to no store. The page's style element
 * must hold `themeStyle(theme, storeScope(slug))`.
 */
export function StoreName({ slug, name, mark, className }: StoreNameProps) {
  return (
    <span
      data-store={slug}
      className={classNames("inline-flex items-center gap-2 font-medium text-ink", className)}
    >
      <StoreMark mark={mark} className="size-5" />
      {name}
    </span>
  );
}
