import { Bench, Placed } from "./scene-parts.tsx";
import type { ScenePart } from "./scene-parts.tsx";
import { STORE_SCENES } from "./scene-stores.tsx";
import type { Crop, Scene } from "./scene-stores.tsx";

export type StoreSceneProps = {
  /** The store's id; a store without a scene of its own gets its parts on a plain bench. */
  tenant: string;
  /** What the plain bench shows, at most four; places and sizes are chosen here. Without it, parcels. */
  parts?: readonly Pick<ScenePart, "category" | "attributes" | "colour">[];
  /** "wide" is 15 : 8, "phone" 4 : 3 with fewer things. */
  crop?: Crop;
  /** Names the scene for screen readers; without it the scene is decoration. */
  title?: string;
  className?: string;
};

const VIEW: Record<Crop, string> = { wide: "0 0 240 128", phone: "0 18 150 112" };

const PARCELS: NonNullable<StoreSceneProps["parts"]> = [
  { category: "parcel", attributes: { weightGrams: 4000 }, colour: "#b99468" },
  { category: "parcel", attributes: { weightGrams: 120 }, colour: "#9aa39c" },
  { category: "parcel", attributes: { weightGrams: 900 }, colour: "#c6b28a" },
];

const plain = (parts: NonNullable<StoreSceneProps["parts"]>): Scene =>
  function PlainScene(crop) {
    const shown = (parts.length > 0 ? parts : PARCELS).slice(0, crop === "wide" ? 4 : 2);
    const [w, y] = crop === "wide" ? [240, 96] : [150, 100];
    const step = (w - 40) / shown.length;
    const scale = Math.min(0.86, step / 74);
    return (
      <>
        <Bench x={10} y={y} w={w - 20} foot={y + 26} />
        {shown.map((part, at) => (
          <Placed
            key={`${part.category}-${part.colour}`}
            {...part}
            x={20 + step * (at + 0.5)}
            y={y - 1}
            scale={scale}
          />
        ))}
      </>
    );
  };

/**
 * The picture over a store's first page, composed of the very drawings of its catalogue. Inline SVG rendered
 * on the server, without ground of its own, legible on a light and a dark wash; it stands on its lower edge.
 */
export function StoreScene({ tenant, parts = [], crop = "wide", title, className }: StoreSceneProps) {
  const scene = STORE_SCENES[tenant] ?? plain(parts);
  return (
    <svg
      viewBox={VIEW[crop]}
      className={className}
      {...(title ? { role: "img", "aria-label": title } : { "aria-hidden": true })}
    >
      {scene(crop)}
    </svg>
  );
}
