import type { ReactNode } from "react";
import { SiteHeader } from "../../features/account/components/site-header.tsx";
import { loadThemeChoice } from "../../features/account/loaders.ts";
import { StoreColours } from "../../features/tenants/components/store-colours.tsx";
import { loadCaller } from "../../features/tenants/loaders.ts";

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const [caller, theme] = await Promise.all([loadCaller(), loadThemeChoice()]);
  return (
    <>
      <StoreColours />
      <SiteHeader {...caller} theme={theme} />
      <main id="content" className="page-width pb-16">
        {children}
      </main>
    </>
  );
}
