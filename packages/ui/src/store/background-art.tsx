import type { Theme } from "@orchard/domain/tenant";
import { classNames } from "../class-names.ts";

const ART: Record<Exclude<Theme["background"], "none">, string> = {
  contours: "background-contours bg-ink/12",
  paper: "background-paper bg-ink/14",
};

/** A store's quiet background drawing, filling its `relative` parent. Nothing for "none", and never printed. */
export function BackgroundArt({
  background,
  className,
}: {
  background: Theme["background"];
  className?: string;
}) {
  if (background === "none") return null;
  return (
    <div
      aria-hidden
      className={classNames("pointer-events-none absolute inset-0 print:hidden", ART[background], className)}
    />
  );
}
