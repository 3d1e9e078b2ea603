import { kinds } from "./kinds.ts";
import { Measures, measuresText } from "./measures.tsx";
import type { Figures } from "./measures.tsx";
import { parcel } from "./neutral.tsx";
import { round } from "./shapes.tsx";
import { subjectOf } from "./subject.ts";
import type { Attributes } from "./subject.ts";

/** The views of a product, in the order a page shows them. */
export const VIEWS = ["front", "detail", "measures"] as const;
export type View = (typeof VIEWS)[number];

export type ProductArtProps = {
  /** Category slug; one that has no drawing gets a plain box. */
  category: string;
  /** The product's attributes as published; any may be missing. */
  attributes: Attributes;
  /** Body colour, `#rrggbb`; anything else draws in grey. */
  colour: string;
  /** The product's slug: the same slug gives the same drawing, and its first word stands for the brand. */
  seed: string;
  /** The whole product, a closer look at its most telling part, or the whole with its measurements. */
  view?: View;
  /** What the view with measurements shows of lengths and weight; without it, none. */
  figures?: Figures;
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
  figures = {},
  title,
  className,
}: ProductArtProps) {
  const kind = kinds[category] ?? parcel;
  const [detail, lifted] = [view === "detail", view === "measures"];
  const subject = subjectOf({ attributes, colour, seed }, { detail, lifted });
  const focus = typeof kind.focus === "function" ? kind.focus(subject) : kind.focus;
  const [x, y, side] = detail ? focus : [0, lifted ? 0 : (kind.rise ?? 0), 96];
  const name = title && lifted ? [title, measuresText(kind, figures)].filter(Boolean).join(": ") : title;
  return (
    <svg
      viewBox={`${round(x)} ${round(y)} ${side} ${side}`}
      className={className}
      {...(name ? { role: "img", "aria-label": name } : { "aria-hidden": true })}
    >
      {lifted ? <Measures kind={kind} subject={subject} figures={figures} /> : kind.draw(subject)}
    </svg>
  );
}
