import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LinkNavigation } from "@orchard/ui/link-navigation";
import { loadOrigin, loadThemeChoice } from "../features/tenants/loaders.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(await loadOrigin()),
    title: { default: "Orchard", template: "%s | Orchard" },
    description:
      "Three demonstration stores, each with an assistant that answers under the shopper's own rights.",
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const choice = await loadThemeChoice();
  return (
    <html lang="en" {...(choice === "system" ? {} : { "data-theme": choice })}>
      <body>
        <LinkNavigation />
        {children}
      </body>
    </html>
  );
}
