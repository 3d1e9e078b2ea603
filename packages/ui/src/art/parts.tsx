import type { Tones } from "./palette.ts";
import { glass, materials } from "./palette.ts";

/**
 * The shapes every drawing is built of. The grid is 96 × 96 units, things stand on y = 84, corners are
 * 1.5 or a multiple of it, light falls from the top left, and we look down a little: round things show
 * a flat ellipse on top. Nothing has an outline and nothing needs an id.
 */

const round = (value: number) => Math.round(value * 100) / 100;

/** Path data from a template, its numbers rounded to hundredths so that the markup stays small. */
export function path(strings: TemplateStringsArray, ...values: (number | string)[]): string {
  return strings.reduce((made, text, at) => {
    const value = values[at - 1];
    return made + (typeof value === "number" ? round(value) : (value ?? "")) + text;
  });
}

type BoxProps = { x: number; y: number; w: number; h: number; r?: number; fill: string; opacity?: number };

export function Box({ x, y, w, h, r = 1.5, fill, opacity }: BoxProps) {
  return (
    <rect
      x={round(x)}
      y={round(y)}
      width={round(w)}
      height={round(h)}
      rx={round(Math.min(r, w / 2, h / 2)) || undefined}
      fill={fill}
      fillOpacity={opacity}
    />
  );
}

type DiscProps = { x: number; y: number; r: number; fill: string; opacity?: number };

export function Disc({ x, y, r, fill, opacity }: DiscProps) {
  return <circle cx={round(x)} cy={round(y)} r={round(r)} fill={fill} fillOpacity={opacity} />;
}

type OvalProps = { x: number; y: number; rx: number; ry: number; fill: string; opacity?: number };

export function Oval({ x, y, rx, ry, fill, opacity }: OvalProps) {
  return <ellipse cx={round(x)} cy={round(y)} rx={round(rx)} ry={round(ry)} fill={fill} fillOpacity={opacity} />;
}

export function Shape({ d, fill, opacity }: { d: string; fill: string; opacity?: number }) {
  return <path d={d} fill={fill} fillOpacity={opacity} />;
}

type LineProps = { d: string; width: number; colour: string; opacity?: number; flat?: boolean; dash?: string };

/** A cord, tube, bar or row of dots (`h0` segments): round ends unless `flat`. */
export function Line({ d, width, colour, opacity, flat = false, dash }: LineProps) {
  return (
    <path
      d={d}
      fill="none"
      stroke={colour}
      strokeWidth={round(width)}
      strokeLinecap={flat ? undefined : "round"}
      strokeLinejoin="round"
      strokeOpacity={opacity}
      strokeDasharray={dash}
    />
  );
}

/** The one soft shadow on the ground: two flat ellipses, a little to the right because light comes from the left. */
export function Shadow({ x = 48, y = 83, w }: { x?: number; y?: number; w: number }) {
  const rx = Math.min(w / 2 + 3, 46);
  return (
    <>
      <Oval x={x + 1} y={y} rx={rx} ry={Math.max(2.4, w * 0.06)} fill="#15120e" opacity={0.12} />
      <Oval x={x + 0.5} y={y - 0.4} rx={rx * 0.86} ry={Math.max(1.6, w * 0.04)} fill="#15120e" opacity={0.18} />
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
    path`M${x + a * from} ${y + a * sag(from)}L${x + b * from} ${y + h + b * sag(from)}A${b} ${b * tilt} 0 0 0 ${x + b * to} ${y + h + b * sag(to)}L${x + a * to} ${y + a * sag(to)}A${a} ${a * tilt} 0 0 1 ${x + a * from} ${y + a * sag(from)}`;
  return (
    <>
      <Shape
        d={path`M${x - a} ${y}L${x - b} ${y + h}A${b} ${b * tilt} 0 0 0 ${x + b} ${y + h}L${x + a} ${y}A${a} ${a * tilt} 0 0 0 ${x - a} ${y}z`}
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
        d={path`M${x + w - side} ${y}h${side - r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} ${-r} ${r}h${r - side}z`}
        fill={tones.shade}
      />
    </>
  );
}

type LabelProps = {
  x: number;
  y: number;
  size: number;
  text: string;
  fill: string;
  /** The text is set smaller rather than run wider than this. */
  fit?: number;
  anchor?: "start" | "middle" | "end";
  weight?: number;
};

/** Short printed text, `y` its baseline, in the page's own typeface. */
export function Label({ x, y, size, text, fill, fit, anchor = "middle", weight = 700 }: LabelProps) {
  const fitted = fit === undefined ? size : Math.min(size, fit / (0.64 * Math.max(1, text.length)));
  return (
    <text x={round(x)} y={round(y)} fontSize={round(fitted)} fontWeight={weight} textAnchor={anchor} fill={fill}>
      {text}
    </text>
  );
}

/** A small maker's mark, one of six, so that products of one brand look related. */
export function Mark({ x, y, size, brand, fill }: { x: number; y: number; size: number; brand: number; fill: string }) {
  const r = size / 2;
  if (brand === 0) return <Disc x={x} y={y} r={r} fill={fill} />;
  if (brand === 1) return <Box x={x - r} y={y - r * 0.5} w={size} h={r} r={0} fill={fill} />;
  if (brand === 2) return <Shape d={path`M${x - r} ${y + r * 0.8}L${x} ${y - r * 0.8}L${x + r} ${y + r * 0.8}z`} fill={fill} />;
  if (brand === 3)
    return <Line d={path`M${x - r} ${y - r * 0.5}h${size}M${x - r} ${y + r * 0.5}h${size}`} width={r * 0.5} colour={fill} flat />;
  if (brand === 4) return <Shape d={path`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} fill={fill} />;
  return <Line d={path`M${x - r * 0.7} ${y}a${r * 0.7} ${r * 0.7} 0 1 1 ${r * 1.4} 0`} width={r * 0.5} colour={fill} flat />;
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
export function LensFront({ x, y, r, tones, open = 0.66 }: { x: number; y: number; r: number; tones: Tones; open?: number }) {
  const g = r * open;
  return (
    <>
      <Disc x={x} y={y} r={r} fill={tones.shade} />
      <Disc x={x - r * 0.05} y={y - r * 0.06} r={r * 0.93} fill={tones.base} />
      <Disc x={x} y={y} r={g * 1.12} fill={glass.deep} />
      <Disc x={x} y={y} r={g * 0.92} fill={glass.base} />
      <Disc x={x + g * 0.08} y={y + g * 0.1} r={g * 0.6} fill={glass.deep} />
      <Shape
        d={path`M${x - g * 0.74} ${y - g * 0.06}A${g * 0.76} ${g * 0.76} 0 0 1 ${x + g * 0.1} ${y - g * 0.74}A${g} ${g} 0 0 0 ${x - g * 0.74} ${y - g * 0.06}z`}
        fill={glass.glint}
      />
      <Disc x={x + g * 0.34} y={y + g * 0.38} r={g * 0.13} fill={glass.tint} />
    </>
  );
}

/** A falling drop, its point up. */
export function Drop({ x, y, size, fill = materials.water.base }: { x: number; y: number; size: number; fill?: string }) {
  const r = size * 0.36;
  return (
    <Shape
      d={path`M${x} ${y - size * 0.55}C${x + r * 0.5} ${y - size * 0.2} ${x + r} ${y - r * 0.2} ${x + r} ${y + r * 0.35}A${r} ${r} 0 0 1 ${x - r} ${y + r * 0.35}C${x - r} ${y - r * 0.2} ${x - r * 0.5} ${y - size * 0.2} ${x} ${y - size * 0.55}z`}
      fill={fill}
    />
  );
}

/** A flash of lightning: power. */
export function Bolt({ x, y, size, fill }: { x: number; y: number; size: number; fill: string }) {
  const u = size / 10;
  return (
    <Shape
      d={path`M${x + u} ${y - 5 * u}L${x - 3.2 * u} ${y + u}h${2.8 * u}L${x - u} ${y + 5 * u}L${x + 3.2 * u} ${y - u}h${-2.8 * u}z`}
      fill={fill}
    />
  );
}

/** A flame with its heart. */
export function Flame({ x, y, size, fill, heart }: { x: number; y: number; size: number; fill: string; heart: string }) {
  const tongue = (s: number) =>
    path`M${x} ${y - s}C${x + s * 0.14} ${y - s * 0.66} ${x + s * 0.44} ${y - s * 0.5} ${x + s * 0.4} ${y - s * 0.22}C${x + s * 0.37} ${y - s * 0.04} ${x + s * 0.18} ${y} ${x} ${y}S${x - s * 0.4} ${y - s * 0.06} ${x - s * 0.4} ${y - s * 0.26}C${x - s * 0.4} ${y - s * 0.5} ${x - s * 0.1} ${y - s * 0.6} ${x} ${y - s}z`;
  return (
    <>
      <Shape d={tongue(size)} fill={fill} />
      <Shape d={tongue(size * 0.55)} fill={heart} />
    </>
  );
}

/** Path data of `count` upright ribs spread over a width: grips, knurls, vents. Draw it with Line. */
export function ribs(x: number, y: number, w: number, h: number, count: number): string {
  const step = w / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, at) => path`M${x + at * step} ${y}v${h}`).join("");
}

/** Path data of a grid of dots, every other row shifted when `quincunx`. Draw it with a round Line. */
export function dots(x: number, y: number, w: number, h: number, columns: number, rows: number, quincunx = false): string {
  const step = { x: w / Math.max(1, columns - 1), y: h / Math.max(1, rows - 1) };
  let made = "";
  for (let row = 0; row < rows; row += 1) {
    const shifted = quincunx && row % 2 === 1;
    for (let column = 0; column < columns - (shifted ? 1 : 0); column += 1) {
      made += path`M${x + (column + (shifted ? 0.5 : 0)) * step.x} ${y + row * step.y}h0`;
    }
  }
  return made;
}
