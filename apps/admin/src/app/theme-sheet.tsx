/** The admin app's own colours, for the head of a document. */
export function ThemeSheet() {
  // oxlint-disable-next-line nextjs/no-css-tags -- written by theme.css/route.ts from the theme record, not bundled
  return <link rel="stylesheet" href="/theme.css" />;
}
