"use client";
import Failure from "./error.tsx";
import "./globals.css";

/** Takes the place of the root layout when that itself fails. */
export default function GlobalFailure(props: Parameters<typeof Failure>[0]) {
  return (
    <html lang="en-GB">
      <head>
        <title>Error · Orchard admin</title>
        <link rel="stylesheet" href="/theme.css" />
      </head>
      <body>
        <main>
          <Failure {...props} />
        </main>
      </body>
    </html>
  );
}
