import { kinds } from "./kinds.ts";
import { parcel } from "./neutral.tsx";
import { materials } from "./palette.ts";
import { Box, Oval, Shape, path, round } from "./shapes.tsx";
import { subjectOf } from "./subject.ts";
import type { Attributes } from "./subject.ts";

/** A product in a scene: `x` is its middle and `y` the ground it stands on, in scene units. */
export type ScenePart = {
  category: string;
  attributes: Attributes;
  colour: string;
  x: number;
  y: number;
  /** Scene units per unit of the product's own grid. */
  scale: number;
  /** Stands on another product: no shadow on the ground. */
  lifted?: boolean;
};

/** The same drawing as in the catalogue, put in its place. */
export function Placed({ category, attributes, colour, x, y, scale, lifted }: ScenePart) {
  const subject = subjectOf({ attributes, colour, seed: category }, { lifted });
  return (
    <g transform={path`translate(${x - 48 * scale} ${y - 83 * scale}) scale(${round(scale)})`}>
      {(kinds[category] ?? parcel).draw(subject)}
    </g>
  );
}

/** A table or bench top with its two legs; things stand on `y`. */
export function Bench({ x, y, w, foot }: { x: number; y: number; w: number; foot: number }) {
  const { wood } = materials;
  return (
    <>
      <Oval x={x + w / 2 + 2} y={foot} rx={w * 0.52} ry={2.6} fill="#15120e" opacity={0.14} />
      <Shape d={path`M${x + 10} ${y + 4}h6l-3 ${foot - y - 4}h-5z`} fill={wood.shade} />
      <Shape d={path`M${x + w - 16} ${y + 4}h6l2 ${foot - y - 4}h-5z`} fill={wood.deep} />
      <Box x={x + 8} y={y + 4} w={w - 16} h={4} r={0} fill={wood.deep} />
      <Box x={x} y={y - 1.5} w={w} h={6.5} fill={wood.base} />
      <Box x={x} y={y - 1.5} w={w} h={2} r={1} fill={wood.light} />
      <Box x={x + w * 0.7} y={y + 0.5} w={w * 0.3} h={4.5} fill={wood.shade} />
    </>
  );
}

/** A board on the wall; things stand on `y`. */
export function Shelf({ x, y, w }: { x: number; y: number; w: number }) {
  const { wood } = materials;
  return (
    <>
      <Shape d={path`M${x + 8} ${y + 2}h3v6l-3-3zM${x + w - 12} ${y + 2}h3v6l-3-3z`} fill={wood.deep} />
      <Box x={x} y={y - 0.8} w={w} h={3.6} fill={wood.base} />
      <Box x={x + w * 0.72} y={y - 0.8} w={w * 0.28} h={3.6} fill={wood.shade} />
    </>
  );
}

/** A conifer, `y` its foot. */
export function Conifer({
  x,
  y,
  h,
  fill,
  shade,
}: {
  x: number;
  y: number;
  h: number;
  fill: string;
  shade: string;
}) {
  const w = h * 0.36;
  const tier = (at: number, wide: number) =>
    path`M${x} ${y - h + at}L${x + wide} ${y - h + at + h * 0.42}H${x - wide}z`;
  const half = (at: number, wide: number) =>
    path`M${x} ${y - h + at}L${x + wide} ${y - h + at + h * 0.42}H${x}z`;
  return (
    <>
      <Box x={x - 1} y={y - h * 0.16} w={2} h={h * 0.16} r={0} fill={materials.wood.deep} />
      <Shape d={tier(0, w * 0.62) + tier(h * 0.22, w * 0.82) + tier(h * 0.46, w)} fill={fill} />
      <Shape d={half(0, w * 0.62) + half(h * 0.22, w * 0.82) + half(h * 0.46, w)} fill={shade} />
    </>
  );
}
