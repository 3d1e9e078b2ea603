import type { Theme } from "@orchard/domain/tenant";

/** The file of each face that holds the letters of nearly every page (fonts.css has all of them). */
const FILES = {
  geist: new URL("@fontsource-variable/geist/files/geist-latin-wght-normal.woff2", import.meta.url),
  manrope: new URL("@fontsource-variable/manrope/files/manrope-latin-wght-normal.woff2", import.meta.url),
  bricolage: new URL(
    "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
    import.meta.url,
  ),
  fraunces: new URL("@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2", import.meta.url),
};

/** Addresses of the font files to preload for a theme, as the bundler serves them. */
export const fontFiles = ({ displayFont, bodyFont }: Theme): string[] => [
  ...new Set([FILES[bodyFont].pathname, FILES[displayFont].pathname]),
];
