import { Link } from "../link.tsx";

export type BreadcrumbItem = { label: string; href?: string };

/** The way to this page; the last item is the page itself. On phones only the way back is shown. */
export function Breadcrumb({ items }: { items: readonly BreadcrumbItem[] }) {
  return (
    <nav aria-label="Breadcrumb" className="text-sm text-muted">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {items.map((item, at) => {
          const last = at === items.length - 1;
          return (
            <li
              key={item.label}
              className={
                last || at < items.length - 2
                  ? "hidden items-center gap-2 sm:flex"
                  : "flex items-center gap-2"
              }
            >
              {at > 0 && (
                <span aria-hidden className={at === items.length - 2 ? "hidden sm:inline" : ""}>
                  /
                </span>
              )}
              {item.href && !last ? (
                <Link href={item.href} className="hover:text-ink hover:underline hover:underline-offset-4">
                  {at === items.length - 2 && (
                    <span aria-hidden className="sm:hidden">
                      ←{" "}
                    </span>
                  )}
                  {item.label}
                </Link>
              ) : (
                <span {...(last ? { "aria-current": "page", className: "text-ink" } : {})}>{item.label}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
