import type { ReactNode } from "react";
import type { Metadata, Viewport } from "next";
import { LinkNavigation } from "@orchard/ui/link-navigation";
import { SkipLink } from "@orchard/ui/primitives/visually-hidden";
import { loadThemeChoice } from "../features/account/loaders.ts";
import { NavigationProgress } from "./client.tsx";
import { ThemeSheet } from "./theme-sheet.tsx";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Orchard admin", template: "%s · Orchard admin" },
  description: "The stores of an Orchard platform, in numbers.",
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await loadThemeChoice();
  return (
    <html lang="en-GB" {...(theme === "system" ? {} : { "data-theme": theme })}>
      <head>
        <ThemeSheet />
      </head>
      <body>
        <SkipLink />
        <LinkNavigation />
        <NavigationProgress />
        {children}
      </body>
    </html>
  );
}
