import { z } from "zod";
import { tenantIdSchema } from "./ids.ts";

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** The colours of one theme in one mode. `ink` and `muted` reach WCAG AA on paper, surface and wash; `onAccent` on accent. */
export const paletteSchema = z.object({
  paper: colour, // page background
  surface: colour, // cards, sheets
  ink: colour, // text
  muted: colour, // secondary text
  line: colour, // hairlines
  accent: colour, // the one accent: fills of actions, marks, selection; never text
  onAccent: colour, // text on the accent
  wash: colour, // tinted background of heroes and art
});
export type Palette = z.infer<typeof paletteSchema>;

/** How a store looks. Data, not code: the same components render every tenant from this record. */
export const themeSchema = z.object({
  light: paletteSchema,
  dark: paletteSchema,
  displayFont: z.enum(["geist", "bricolage", "fraunces"]),
  bodyFont: z.enum(["geist", "manrope"]),
  radius: z.number().int().min(0).max(24), // px
  mark: z.enum(["aperture", "contour", "bean", "plain"]),
  background: z.enum(["none", "contours", "paper"]),
});
export type Theme = z.infer<typeof themeSchema>;

/** How a store's assistant takes questions: as people write them, as choices alone, or not at all. */
export const ASSISTANT_MODES = ["open", "guided", "off"] as const;
export const assistantModeSchema = z.enum(ASSISTANT_MODES);
export type AssistantMode = z.infer<typeof assistantModeSchema>;

/** What the platform can halt: the assistant alone, or the whole store; `none` lets both go on. */
export const HALTS = ["none", "assistant", "store"] as const;
export type Halt = (typeof HALTS)[number];
export const haltSchema = z
  .object({ halt: z.enum(HALTS), reason: z.string().trim().max(300, "Please keep it under 300 characters.") })
  .refine(({ halt, reason }) => halt === "none" || reason !== "", {
    path: ["reason"],
    message: "Say why: the store's staff are shown it.",
  });

/** A store, as everybody may know it. */
export const tenantSchema = z.object({
  id: tenantIdSchema,
  name: z.string().min(1).max(60),
  tagline: z.string().max(120),
  description: z.string().max(600),
  currency: z.string().length(3),
  locale: z.string(),
  timeZone: z.string(),
  orderPrefix: z.string().regex(/^[A-Z]{2}$/), // "AP" in order number AP-10432
  theme: themeSchema,
  /** Questions the assistant's empty state offers; each must be answerable from this store's data. */
  suggestions: z.array(z.string().max(120)).max(6),
  assistantMode: assistantModeSchema.default("open"),
  /** The platform has switched the assistant off, whatever its mode. */
  assistantHalted: z.boolean().default(false),
});
export type Tenant = z.infer<typeof tenantSchema>;
