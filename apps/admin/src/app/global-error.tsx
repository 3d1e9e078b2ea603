"use client";
import { Failure, type FailureProps } from "./failure.tsx";
import { ThemeSheet } from "./theme-sheet.tsx";
import "./globals.css";

/** Takes the place of the root layout when that itself fails. */
export default function GlobalError(props: FailureProps) {
  return (
    <html lang="en-GB">
      <head>
        <title>Error · Orchard admin</title>
        <ThemeSheet />
      </head>
      <body>
        <main id="content" className="page-width py-8">
          <Failure {...props} />
        </main>
      </body>
    </html>
  );
}
