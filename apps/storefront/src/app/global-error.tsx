"use client";
import { adminTheme } from "@orchard/ui/theme";
import { Failure } from "../features/tenants/components/failure.tsx";
import { ThemeStyle } from "../features/tenants/components/theme-style.tsx";
import "./globals.css";

/** When even the outermost layout failed. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong</title>
        <ThemeStyle theme={adminTheme} />
        <Failure error={error} retry={retry} />
      </body>
    </html>
  );
}
