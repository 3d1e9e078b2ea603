import { boundsOf } from "./bounds.ts";
import { Label } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Box, Line, Shape, path, round } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** An attribute's name → its value as people read it, with its unit: "58 mm". */
export type Figures = Readonly<Record<string, string>>;

const WEIGHT = "weightGrams";
const PLATE = 73;

/** What the view with measurements says, for those who do not see it. */
export function measuresText({ spans }: Kind, figures: Figures): string {
  const across = figures[spans?.across ?? ""];
  const up = figures[spans?.up ?? ""];
  const weight = figures[WEIGHT];
  return [across && `${across} across`, up && `${up} high`, weight && `weighs ${weight}`]
    .filter(Boolean)
    .join(", ");
}

/** The product on a scale that reads its weight, with a line along every length the catalogue states. */
export function Measures({ kind, subject, figures }: { kind: Kind; subject: Subject; figures: Figures }) {
  const drawing = kind.draw(subject);
  const { left, top, right, bottom } = boundsOf(drawing);
  const across = figures[kind.spans?.across ?? ""];
  const up = figures[kind.spans?.up ?? ""];
  const weight = figures[WEIGHT];
  const ground = weight ? PLATE : 82;
  const size = Math.min(60 / (right - left), (ground - 14) / (bottom - top), 0.82);
  const middle = up ? 42 : 48;
  const [w, h] = [(right - left) * size, (bottom - top) * size];
  const box = { left: middle - w / 2, right: middle + w / 2, top: ground - h };
  return (
    <>
      {weight ? <Scale x={middle} text={weight} /> : <Shadow of={{ lifted: false }} x={middle} w={w} />}
      <g
        transform={path`
          translate(${box.left - left * size} ${ground - bottom * size}) scale(${round(size)})
        `}
      >
        {drawing}
      </g>
      {across ? (
        <>
          <Ruler from={[box.left, box.top - 4]} to={[box.right, box.top - 4]} />
          <Figure x={middle} y={box.top - 6} text={across} />
        </>
      ) : null}
      {up ? (
        <>
          <Ruler from={[box.right + 4, box.top]} to={[box.right + 4, ground]} />
          <Figure x={box.right + 6.5} y={(box.top + ground) / 2 + 1.6} text={up} anchor="start" />
        </>
      ) : null}
    </>
  );
}

/** A platform scale from the front, its plate at the height things are put on. */
function Scale({ x, text }: { x: number; text: string }) {
  const { steel, graphite, rubber } = materials;
  return (
    <>
      <Shadow of={{ lifted: false }} x={x} y={90} w={68} />
      <Box x={x - 26} y={88} w={8} h={2.5} r={0.75} fill={rubber.base} />
      <Box x={x + 18} y={88} w={8} h={2.5} r={0.75} fill={rubber.base} />
      <Box x={x - 32} y={77} w={64} h={12} r={3} fill={graphite.base} />
      <Shape d={path`M${x + 25} 77h4q3 0 3 3v6q0 3-3 3h-4z`} fill={graphite.shade} />
      <Box x={x - 34} y={PLATE - 0.5} w={68} h={4} fill={steel.base} />
      <Box x={x - 34} y={PLATE - 0.5} w={68} h={1.4} r={0.7} fill={steel.light} />
      <Box x={x - 17} y={79} w={34} h={8} fill={glass.screen} />
      <Label x={x} y={85.2} size={6} fit={31} text={text} fill={glass.digits} />
    </>
  );
}

type Point = readonly [x: number, y: number];

/** A line from end to end with a short stroke across either end, in the colour of the text around. */
function Ruler({ from: [x, y], to: [toX, toY] }: { from: Point; to: Point }) {
  const [tickX, tickY] = x === toX ? [2, 0] : [0, 2];
  return (
    <Line
      d={path`
        M${x} ${y}L${toX} ${toY}M${x - tickX} ${y - tickY}L${x + tickX} ${y + tickY}
        M${toX - tickX} ${toY - tickY}L${toX + tickX} ${toY + tickY}
      `}
      width={0.6}
      colour="currentColor"
    />
  );
}

function Figure({ x, y, text, anchor }: { x: number; y: number; text: string; anchor?: "start" }) {
  return (
    <Label
      x={x}
      y={y}
      size={4.6}
      text={text}
      fill="currentColor"
      weight={600}
      {...(anchor ? { anchor } : {})}
    />
  );
}
