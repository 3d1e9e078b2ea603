import type { ReactNode } from "react";
import type { Theme } from "@orchard/domain/tenant";
import { Link } from "../link.tsx";
import { BackgroundArt } from "./background-art.tsx";
import { StoreMark } from "./store-mark.tsx";

type StoreFooterProps = {
  name: string;
  mark: Theme["mark"];
  background: Theme["background"];
  description?: ReactNode;
  groups: readonly { label: string; links: readonly { label: string; href: string }[] }[];
  /** The last line: what this shop is and is not. */
  note?: ReactNode;
  /** The colour theme switch, a language choice. */
  settings?: ReactNode;
};

/** The foot of every page of a store. */
export function StoreFooter({
  name,
  mark,
  background,
  description,
  groups,
  note,
  settings,
}: StoreFooterProps) {
  return (
    <footer className="relative drawn-when-near mt-16 overflow-clip border-t border-line bg-wash print:hidden">
      <BackgroundArt background={background} className="opacity-60" />
      <div className="page-width relative grid grid-cols-2 gap-x-6 gap-y-10 py-12 lg:grid-cols-12">
        <div className="col-span-2 lg:col-span-4">
          <p className="flex items-center gap-2.5">
            <StoreMark mark={mark} className="size-7" />
            <span className="heading text-lg">{name}</span>
          </p>
          {description && <p className="mt-3 max-w-sm text-sm">{description}</p>}
        </div>
        {groups.map((group) => (
          <nav key={group.label} aria-label={group.label} className="lg:col-span-2">
            <p className="text-sm font-semibold">{group.label}</p>
            <ul className="mt-2 text-sm">
              {group.links.map((link) => (
                <li key={link.href}>
                  <Link
                    href={link.href}
                    className="inline-flex min-h-8 items-center hover:underline hover:underline-offset-4 pointer-coarse:min-h-11"
                  >
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      {(note || settings) && (
        <div className="page-width relative flex flex-wrap items-center justify-between gap-4 pb-8 text-sm">
          <div>{note}</div>
          {settings}
        </div>
      )}
    </footer>
  );
}
