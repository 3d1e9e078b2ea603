import { materials } from "./palette.ts";
import { Box, Disc, Line, Shape, path, round } from "./shapes.tsx";

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
    <text
      x={round(x)}
      y={round(y)}
      fontSize={round(fitted)}
      fontWeight={weight}
      textAnchor={anchor}
      fill={fill}
    >
      {text}
    </text>
  );
}

/** A small maker's mark, one of six, so that products of one brand look related. */
export function Mark({
  x,
  y,
  size,
  brand,
  fill,
}: {
  x: number;
  y: number;
  size: number;
  brand: number;
  fill: string;
}) {
  const r = size / 2;
  if (brand === 0) return <Disc x={x} y={y} r={r} fill={fill} />;
  if (brand === 1) return <Box x={x - r} y={y - r * 0.5} w={size} h={r} r={0} fill={fill} />;
  if (brand === 2)
    return (
      <Shape d={path`M${x - r} ${y + r * 0.8}L${x} ${y - r * 0.8}L${x + r} ${y + r * 0.8}z`} fill={fill} />
    );
  if (brand === 3)
    return (
      <Line
        d={path`M${x - r} ${y - r * 0.5}h${size}M${x - r} ${y + r * 0.5}h${size}`}
        width={r * 0.5}
        colour={fill}
        flat
      />
    );
  if (brand === 4) return <Shape d={path`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} fill={fill} />;
  return (
    <Line
      d={path`M${x - r * 0.7} ${y}a${r * 0.7} ${r * 0.7} 0 1 1 ${r * 1.4} 0`}
      width={r * 0.5}
      colour={fill}
      flat
    />
  );
}

/** A falling drop, its point up. */
export function Drop({
  x,
  y,
  size,
  fill = materials.water.base,
}: {
  x: number;
  y: number;
  size: number;
  fill?: string;
}) {
  const r = size * 0.36;
  return (
    <Shape
      d={path`
          M${x} ${y - size * 0.55}
          C${x + r * 0.5} ${y - size * 0.2} ${x + r} ${y - r * 0.2} ${x + r} ${y + r * 0.35}
          A${r} ${r} 0 0 1 ${x - r} ${y + r * 0.35}
          C${x - r} ${y - r * 0.2} ${x - r * 0.5} ${y - size * 0.2} ${x} ${y - size * 0.55}z
        `}
      fill={fill}
    />
  );
}

/** A flash of lightning: power. */
export function Bolt({ x, y, size, fill }: { x: number; y: number; size: number; fill: string }) {
  const u = size / 10;
  return (
    <Shape
      d={path`
          M${x + u} ${y - 5 * u}L${x - 3.2 * u} ${y + u}h${2.8 * u}L${x - u} ${y + 5 * u}
          L${x + 3.2 * u} ${y - u}h${-2.8 * u}z
        `}
      fill={fill}
    />
  );
}

/** A flame with its heart. */
export function Flame({
  x,
  y,
  size,
  fill,
  heart,
}: {
  x: number;
  y: number;
  size: number;
  fill: string;
  heart: string;
}) {
  const tongue = (s: number) =>
    path`
        M${x} ${y - s}
        C${x + s * 0.14} ${y - s * 0.66} ${x + s * 0.44} ${y - s * 0.5} ${x + s * 0.4} ${y - s * 0.22}
        C${x + s * 0.37} ${y - s * 0.04} ${x + s * 0.18} ${y} ${x} ${y}
        S${x - s * 0.4} ${y - s * 0.06} ${x - s * 0.4} ${y - s * 0.26}
        C${x - s * 0.4} ${y - s * 0.5} ${x - s * 0.1} ${y - s * 0.6} ${x} ${y - s}z
      `;
  return (
    <>
      <Shape d={tongue(size)} fill={fill} />
      <Shape d={tongue(size * 0.55)} fill={heart} />
    </>
  );
}
