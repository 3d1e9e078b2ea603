import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { ArtTile } from "./product-card.tsx";

type ProductView = { id: "front" | "detail" | "measures"; label: string; art: ReactNode; thumb: ReactNode };

/** Written out, because Tailwind reads class names and does not run code. */
const SHOWN: Record<ProductView["id"], string> = {
  front: "group-has-[[value=front]:checked]/views:flex",
  detail: "group-has-[[value=detail]:checked]/views:flex",
  measures: "group-has-[[value=measures]:checked]/views:flex",
};

/**
 * The pictures of a product, one large and all to choose from. Radio buttons do the choosing, so that it works
 * without scripts and with the arrow keys; the picture's place has its size before anything is chosen.
 */
export function ProductViews({ views }: { views: readonly ProductView[] }) {
  return (
    <fieldset className="group/views flex flex-col gap-3">
      <legend className="sr-only">Pictures</legend>
      {views.map(({ id, art }) => (
        <ArtTile
          key={id}
          className={classNames(
            "relative hidden aspect-[4/3] *:absolute *:inset-0 *:object-contain",
            SHOWN[id],
          )}
        >
          {art}
        </ArtTile>
      ))}
      <div className="flex gap-3 print:hidden">
        {views.map(({ id, label, thumb }, at) => (
          <label
            key={id}
            className={classNames(
              "group/thumb relative flex w-24 cursor-pointer flex-col gap-1.5 rounded-card text-xs text-muted",
              "has-checked:font-medium has-checked:text-ink",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink",
            )}
          >
            <input
              type="radio"
              name="view"
              value={id}
              defaultChecked={at === 0}
              className="sr-only"
              autoComplete="off"
            />
            <ArtTile className="border border-line group-hover/thumb:border-edge group-has-checked/thumb:border-ink">
              {thumb}
            </ArtTile>
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
