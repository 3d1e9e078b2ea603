"use client";
import { usePathname } from "next/navigation";
import { classNames } from "@orchard/ui/class-names";
import { Link } from "@orchard/ui/link";

/** Where one can go; the place one is in, or below, is marked. */
export function SiteNav({ places }: { places: readonly { label: string; href: string }[] }) {
  const path = usePathname();
  return (
    <nav aria-label="Admin" className="order-last w-full overflow-x-auto sm:order-none sm:w-auto">
      <ul className="flex gap-4 text-sm">
        {places.map(({ label, href }) => {
          const isHere = path === href || path.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                {...(isHere ? { "aria-current": "page" } : {})}
                className={classNames(
                  "flex min-h-11 items-center whitespace-nowrap",
                  isHere ? "font-medium text-ink" : "text-muted hover:text-ink",
                )}
              >
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
