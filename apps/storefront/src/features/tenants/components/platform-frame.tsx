import type { ReactNode } from "react";
import { Link } from "@orchard/ui/link";
import { ThemeSwitch } from "@orchard/ui/primitives/theme-switch";
import { SkipLink } from "@orchard/ui/primitives/visually-hidden";
import { StoreMark } from "@orchard/ui/store/store-mark";
import { adminTheme } from "@orchard/ui/theme";
import { setThemeAction } from "../actions.ts";
import { loadThemeChoice } from "../loaders.ts";
import { ThemeStyle } from "./theme-style.tsx";

/** The frame of the pages that belong to no store. */
export async function PlatformFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <ThemeStyle theme={adminTheme} />
      <SkipLink />
      <header className="page-width flex h-20 items-center">
        <Link href="/" className="flex min-h-11 items-center gap-2.5">
          <StoreMark mark="plain" className="size-7" />
          <span className="heading text-lg">Orchard</span>
        </Link>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <footer className="page-width mt-16 text-sm text-muted">
        <div className="flex flex-wrap items-center justify-between gap-4 border-t border-line py-8">
          <p>A demonstration. Nothing here is sold, and no payment is taken.</p>
          <ThemeSwitch current={await loadThemeChoice()} action={setThemeAction} />
        </div>
      </footer>
    </div>
  );
}
