import type { Palette, Theme } from "@orchard/domain/tenant";
import { contrastRatio } from "./contrast.ts";

/** A face, then what stands in for it until it has come (fonts.css), then whatever there is. */
const stack = (face: string, name: string, rest: string) =>
  `"${face}", "${name} Stand-in", "${name} Stand-in Linux", ${rest}`;

const SANS = "ui-sans-serif, system-ui, sans-serif";

const FACES = {
  geist: stack("Geist Variable", "Geist", SANS),
  manrope: stack("Manrope Variable", "Manrope", SANS),
  bricolage: stack("Bricolage Grotesque Variable", "Bricolage", SANS),
  fraunces: stack("Fraunces Variable", "Fraunces", "ui-serif, Georgia, serif"),
} as const;

/** How each display face wants to be set large. */
const DISPLAY = {
  geist: { weight: 560, tracking: "-0.03em" },
  bricolage: { weight: 620, tracking: "-0.02em" },
  fraunces: { weight: 480, tracking: "-0.012em" },
} as const;

/** The same in every store: what is well, doubtful or wrong must not depend on a brand. */
const STATUS = {
  positive: ["#2a6740", "#8fcb9f"],
  caution: ["#825300", "#e6bd6c"],
  critical: ["#a61e38", "#ff9ba8"],
  "on-critical": ["#ffffff", "#33060f"],
} as const;

/** The two modes a person can force; "system" follows the device. */
export const THEME_CHOICES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Reads a cookie's value. Anything unknown, and absence, is "system". */
export function parseThemeChoice(value: string | undefined): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === value) ?? "system";
}

/**
 * The CSS text of a theme, for one `<style>` element in a layout: both modes at once by `light-dark()`, which
 * follows `color-scheme` (tokens.css sets that from the system or `data-theme`). Give another `selector` to
 * colour one part of a page, as {@link storeScope} does for a page that shows several stores.
 * Every value comes from the validated Theme or from this file, so the text needs no escaping.
 */
export function themeStyle(theme: Theme, selector = ":root"): string {
  const { light, dark } = theme;
  const display = DISPLAY[theme.displayFont];
  const both = (pick: (palette: Palette) => string) => `light-dark(${pick(light)},${pick(dark)})`;
  const variables: Record<string, string> = {
    paper: both((each) => each.paper),
    surface: both((each) => each.surface),
    ink: both((each) => each.ink),
    muted: both((each) => each.muted),
    line: both((each) => each.line),
    accent: both((each) => each.accent),
    "on-accent": both((each) => each.onAccent),
    "accent-ink": both(readableAccent),
    wash: both((each) => each.wash),
    // Borders of controls need 3:1, which a hairline does not have.
    edge: "color-mix(in oklab,var(--ink) 50%,var(--surface))",
    "accent-hover": "color-mix(in oklab,var(--accent) 86%,var(--ink))",
    ...Object.fromEntries(
      Object.entries(STATUS).map(([name, [day, night]]) => [name, `light-dark(${day},${night})`]),
    ),
    "display-face": FACES[theme.displayFont],
    "body-face": FACES[theme.bodyFont],
    "display-weight": String(display.weight),
    "display-tracking": display.tracking,
    radius: `${theme.radius}px`,
  };
  const body = Object.entries(variables).map(([name, value]) => `--${name}:${value}`);
  return `${selector}{${body.join(";")}}`;
}

/** The selector of what belongs to one store: components mark it with `data-store={slug}`. */
export function storeScope(slug: string): string {
  return `[data-store="${slug}"]`;
}

/** The accent where it is legible as text on every ground of its palette, otherwise ink. */
function readableAccent(palette: Palette): string {
  const grounds = [palette.paper, palette.surface, palette.wash];
  return grounds.every((ground) => contrastRatio(palette.accent, ground) >= 4.5)
    ? palette.accent
    : palette.ink;
}

/** The operator's and staff's app: neutral, so that a store's colour stands out where its name stands. */
export const adminTheme: Theme = {
  light: {
    paper: "#f8f8f7",
    surface: "#ffffff",
    ink: "#18191b",
    muted: "#5d6066",
    line: "#e1e1df",
    accent: "#24272c",
    onAccent: "#ffffff",
    wash: "#eeeeec",
  },
  dark: {
    paper: "#131416",
    surface: "#1a1c1f",
    ink: "#eceded",
    muted: "#a0a4aa",
    line: "#303338",
    accent: "#e4e5e7",
    onAccent: "#16181a",
    wash: "#212327",
  },
  displayFont: "geist",
  bodyFont: "geist",
  radius: 6,
  mark: "plain",
  background: "none",
};
