import { kinds } from "./kinds.ts";
import { parcel } from "./neutral.tsx";
import { round } from "./shapes.tsx";
import { subjectOf } from "./subject.ts";
import type { Attributes } from "./subject.ts";

export type ProductArtProps = {
  /** Category slug; one that has no drawing gets a plain box. */
  category: string;
  /** The product's attributes as published; any may be missing. */
  attributes: Attributes;
  /** Body colour, `#rrggbb`; anything else draws in grey. */
  colour: string;
  /** The product's slug: the same slug gives the same drawing, and its first word stands for the brand. */
  seed: string;
  /** The whole product, or a closer look at its most telling part. */
  view?: "front" | "detail";
  /** Names the drawing for screen readers; without it the drawing is decoration and hidden from them. */
  title?: string;
  className?: string;
};

/**
 * A product drawn from its own attributes, as inline SVG on a 96-unit square without background. Renders on
 * the server, holds no ids and no styles, so any number fit on a page and under any content security policy.
 */
export function ProductArt({
  category,
  attributes,
  colour,
  seed,
  view = "front",
  title,
  className,
}: ProductArtProps) {
  const kind = kinds[category] ?? parcel;
  const detail = view === "detail";
  const subject = subjectOf({ attributes, colour, seed }, { detail });
  const focus = typeof kind.focus === "function" ? kind.focus(subject) : kind.focus;
  const [x, y, side] = detail ? focus : [0, kind.rise ?? 0, 96];
  return (
    <svg
      viewBox={`${round(x)} ${round(y)} ${side} ${side}`}
      className={className}
      {...(title ? { role: "img", "aria-label": title } : { "aria-hidden": true })}
    >
      {kind.draw(subject)}
    </svg>
  );
}
