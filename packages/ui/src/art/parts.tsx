import { glass } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Box, Disc, Line, Oval, Shape, path } from "./shapes.tsx";

type ShadowProps = { of: { lifted: boolean }; x?: number; y?: number; w: number };

/** The one soft shadow on the ground: two flat ellipses, a little to the right, away from the light. */
export function Shadow({ of: { lifted }, x = 48, y = 83, w }: ShadowProps) {
  if (lifted) return null;
  const rx = Math.min(w / 2 + 3, 46);
  return (
    <>
      <Oval x={x + 1} y={y} rx={rx} ry={Math.max(2.4, w * 0.06)} fill="#15120e" opacity={0.12} />
      <Oval
        x={x + 0.5}
        y={y - 0.4}
        rx={rx * 0.86}
        ry={Math.max(1.6, w * 0.04)}
        fill="#15120e"
        opacity={0.18}
      />
    </>
  );
}

type CanProps = {
  x: number;
  y: number;
  /** Width at the top, at the bottom (the same unless given), and height between the two rims' middles. */
  w: number;
  bottom?: number;
  h: number;
  /** Roundness of the rims: half their height over half their width. */
  tilt?: number;
  tones: Tones;
  /** The ellipse on top; none when something stands on it. */
  top?: string;
};

/** A round thing standing up, seen from a little above; `x` is its axis, `y` the middle of its top rim. */
export function Can({ x, y, w, bottom = w, h, tilt = 0.14, tones, top }: CanProps) {
  const [a, b] = [w / 2, bottom / 2];
  const sag = (part: number) => tilt * Math.sqrt(Math.max(0, 1 - part * part));
  const strip = (from: number, to: number) =>
    path`
        M${x + a * from} ${y + a * sag(from)}L${x + b * from} ${y + h + b * sag(from)}
        A${b} ${b * tilt} 0 0 0 ${x + b * to} ${y + h + b * sag(to)}
        L${x + a * to} ${y + a * sag(to)}
        A${a} ${a * tilt} 0 0 1 ${x + a * from} ${y + a * sag(from)}
      `;
  return (
    <>
      <Shape
        d={path`
            M${x - a} ${y}L${x - b} ${y + h}A${b} ${b * tilt} 0 0 0 ${x + b} ${y + h}L${x + a} ${y}
            A${a} ${a * tilt} 0 0 0 ${x - a} ${y}z
          `}
        fill={tones.base}
      />
      <Shape d={strip(0.38, 1)} fill={tones.shade} />
      <Shape d={strip(-0.82, -0.5)} fill={tones.light} />
      {top ? <Oval x={x} y={y} rx={a} ry={a * tilt} fill={top} /> : null}
    </>
  );
}

type CrateProps = { x: number; y: number; w: number; h: number; depth?: number; r?: number; tones: Tones };

/** A box facing us: its lit top as a strip above `y`, the front, and the side turned away on the right. */
export function Crate({ x, y, w, h, depth = 4, r = 1.5, tones }: CrateProps) {
  const side = Math.max(3, w * 0.14);
  return (
    <>
      <Box x={x} y={y - depth} w={w} h={h + depth} r={r} fill={tones.light} />
      <Box x={x} y={y} w={w} h={h} r={r} fill={tones.base} />
      <Shape
        d={path`
            M${x + w - side} ${y}h${side - r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} ${-r} ${r}
            h${r - side}z
          `}
        fill={tones.shade}
      />
    </>
  );
}

/** A turning knob or dial seen from the front. */
export function Knob({ x, y, r, tones }: { x: number; y: number; r: number; tones: Tones }) {
  return (
    <>
      <Disc x={x} y={y} r={r} fill={tones.shade} />
      <Disc x={x - r * 0.12} y={y - r * 0.12} r={r * 0.8} fill={tones.base} />
      <Line d={path`M${x} ${y - r * 0.2}V${y - r * 0.7}`} width={r * 0.22} colour={tones.light} />
    </>
  );
}

/** The front of a lens: `tones` of its barrel, `open` the share of the radius that is glass. */
export function LensFront({
  x,
  y,
  r,
  tones,
  open = 0.66,
}: {
  x: number;
  y: number;
  r: number;
  tones: Tones;
  open?: number;
}) {
  const g = r * open;
  return (
    <>
      <Disc x={x} y={y} r={r} fill={tones.shade} />
      <Disc x={x - r * 0.05} y={y - r * 0.06} r={r * 0.93} fill={tones.base} />
      <Disc x={x} y={y} r={g * 1.12} fill={glass.deep} />
      <Disc x={x} y={y} r={g * 0.92} fill={glass.base} />
      <Disc x={x + g * 0.08} y={y + g * 0.1} r={g * 0.6} fill={glass.deep} />
      <Shape
        d={path`
            M${x - g * 0.74} ${y - g * 0.06}
            A${g * 0.76} ${g * 0.76} 0 0 1 ${x + g * 0.1} ${y - g * 0.74}
            A${g} ${g} 0 0 0 ${x - g * 0.74} ${y - g * 0.06}z
          `}
        fill={glass.glint}
      />
      <Disc x={x + g * 0.34} y={y + g * 0.38} r={g * 0.13} fill={glass.tint} />
    </>
  );
}
