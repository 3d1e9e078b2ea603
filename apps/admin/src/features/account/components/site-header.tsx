import { LogOut } from "lucide-react";
import { Link } from "@orchard/ui/link";
import { buttonClasses } from "@orchard/ui/primitives/button";
import { ThemeSwitch } from "@orchard/ui/primitives/theme-switch";
import { StoreMark } from "@orchard/ui/store/store-mark";
import type { ThemeChoice } from "@orchard/ui/theme";
import { chooseThemeAction, signOutAction } from "../actions.ts";
import { SiteNav } from "./site-nav.tsx";

type SiteHeaderProps = {
  person: { name: string; email: string };
  role: string;
  /** Where one can go. */
  places: readonly { label: string; href: string }[];
  theme: ThemeChoice;
};

/** The head of every page behind the sign-in: the way home, who is signed in and as what, and the way out. */
export function SiteHeader({ person, role, places, theme }: SiteHeaderProps) {
  return (
    <header className="border-b border-line bg-surface">
      <div className="page-width flex flex-wrap items-center gap-x-4 py-2 sm:h-14 sm:flex-nowrap sm:py-0">
        <Link href="/tenants" className="flex min-h-11 items-center gap-2 font-semibold tracking-tight">
          <StoreMark mark="plain" className="size-5" />
          Orchard <span className="font-normal text-muted">admin</span>
        </Link>
        {places.length > 1 && <SiteNav places={places} />}
        <div className="order-last w-full min-w-0 pb-1 text-sm sm:pb-0 sm:order-none sm:ml-auto sm:w-auto sm:text-right sm:leading-tight">
          <span className="font-medium sm:block" title={person.email}>
            {person.name}
          </span>
          <span aria-hidden className="text-muted sm:hidden">
            {" · "}
          </span>
          <span className="text-muted sm:block sm:text-xs">{role}</span>
        </div>
        <div className="ml-auto flex items-center gap-2 sm:ml-0">
          <ThemeSwitch current={theme} action={chooseThemeAction} />
          <form action={signOutAction}>
            <button
              type="submit"
              className={buttonClasses({ variant: "quiet", size: "small" }, "px-2 sm:px-3")}
            >
              <LogOut aria-hidden />
              <span className="sr-only sm:not-sr-only">Sign out</span>
            </button>
          </form>
        </div>
      </div>
    </header>
  );
}
