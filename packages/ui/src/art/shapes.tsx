/**
 * The shapes every drawing is built of. The grid is 96 × 96 units, things stand on y = 84, corners are
 * 1.5 or a multiple of it, light falls from the top left, and we look down a little: round things show
 * a flat ellipse on top. Nothing has an outline and nothing needs an id.
 */

export const round = (value: number) => Math.round(value * 100) / 100;

/** Path data from a template, numbers rounded and line breaks dropped: the markup stays small. */
export function path(strings: TemplateStringsArray, ...values: (number | string)[]): string {
  const made = strings.reduce((before, text, at) => {
    const value = values[at - 1];
    return before + (typeof value === "number" ? round(value) : (value ?? "")) + text;
  });
  return made.trim().replace(/\s*\n\s*/g, " ");
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
  return (
    <ellipse cx={round(x)} cy={round(y)} rx={round(rx)} ry={round(ry)} fill={fill} fillOpacity={opacity} />
  );
}

export function Shape({ d, fill, opacity }: { d: string; fill: string; opacity?: number }) {
  return <path d={d} fill={fill} fillOpacity={opacity} />;
}

type LineProps = {
  d: string;
  width: number;
  colour: string;
  opacity?: number;
  flat?: boolean;
  dash?: string;
};

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

/** Path data of `count` upright ribs spread over a width: grips, knurls, vents. Draw it with Line. */
export function ribs(x: number, y: number, w: number, h: number, count: number): string {
  const step = w / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, at) => path`M${x + at * step} ${y}v${h}`).join("");
}

/** Path data of a grid of dots, every other row shifted when `quincunx`. Draw it with a round Line. */
export function dots(
  x: number,
  y: number,
  w: number,
  h: number,
  columns: number,
  rows: number,
  quincunx = false,
): string {
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
