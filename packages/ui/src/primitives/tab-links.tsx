import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";

export type TabLink = { label: string; href: string; current?: boolean };

/** Tabs that are pages of their own, as links; scrolls sideways on a phone. */
export function TabLinks({ items, label }: { items: readonly TabLink[]; label: string }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="scroll-row -mb-px gap-6">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              {...(item.current ? { "aria-current": "page" as const } : {})}
              className={classNames(
                "flex h-11 items-center border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-muted hover:text-ink focus-visible:-outline-offset-2",
                item.current && "border-accent text-ink",
              )}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
