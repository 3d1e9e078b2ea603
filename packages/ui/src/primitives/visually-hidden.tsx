import type { ReactNode } from "react";

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}

/** First in the body: shown on focus, it jumps to the page's content (`<main id="content">`). */
export function SkipLink({
  href = "#content",
  children = "Skip to content",
}: {
  href?: string;
  children?: ReactNode;
}) {
  return (
    <a
      href={href}
      className="sr-only z-50 rounded-control bg-ink px-4 py-2 text-sm font-medium text-paper focus:not-sr-only focus:fixed focus:top-4 focus:left-4 focus:px-4 focus:py-2"
    >
      {children}
    </a>
  );
}
