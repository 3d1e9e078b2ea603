import { isValidElement } from "react";
import type { ReactNode } from "react";

/** What a drawing covers, in its own units: shadows, text and strokes' widths left out. */
export type Bounds = { left: number; top: number; right: number; bottom: number };

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
type Point = readonly [x: number, y: number];
type Attributes = Record<string, unknown>;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The transforms the drawings use: translate, scale by one factor, rotate about a point. */
function matrixOf(transform: string): Matrix {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce((before, [, name, list]) => {
    const [x = 0, y = 0, z = 0] = list!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === "translate") return multiply(before, [1, 0, 0, 1, x, y]);
    if (name === "scale") return multiply(before, [x, 0, 0, x, 0, 0]);
    const [sine, cosine] = [Math.sin((x * Math.PI) / 180), Math.cos((x * Math.PI) / 180)];
    const turn: Matrix = [cosine, sine, -sine, cosine, 0, 0];
    return multiply(multiply(multiply(before, [1, 0, 0, 1, y, z]), turn), [1, 0, 0, 1, -y, -z]);
  }, IDENTITY);
}

const COUNT: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** Points a path passes through or near: ends, middles of curves, and the bulge of arcs. */
function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let control: Point = [0, 0];
  for (const [, letter, list] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter!.toLowerCase();
    const size = COUNT[command] ?? 0;
    const numbers = (list!.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const relative = letter === command;
    for (let at = 0; at === 0 || at < numbers.length; at += Math.max(1, size)) {
      const [baseX, baseY] = relative ? [x, y] : [0, 0];
      const take = numbers.slice(at, at + size);
      const from: Point = [x, y];
      if (command === "z") [x, y] = [startX, startY];
      else if (command === "h") x = baseX + take[0]!;
      else if (command === "v") y = baseY + take[0]!;
      else {
        x = baseX + take.at(-2)!;
        y = baseY + take.at(-1)!;
      }
      if (command === "m" && at === 0) [startX, startY] = [x, y];
      const to: Point = [x, y];
      if (command === "c" || command === "s" || command === "q") {
        const controls: Point[] = [];
        for (let pair = 0; pair + 3 < take.length; pair += 2)
          controls.push([baseX + take[pair]!, baseY + take[pair + 1]!]);
        points.push(...along([from, ...controls, to]));
        control = controls.at(-1)!;
      } else if (command === "t") {
        control = [2 * from[0] - control[0], 2 * from[1] - control[1]];
        points.push(...along([from, control, to]));
      } else if (command === "a") points.push(...bulge(from, to, take));
      if (command !== "t" && command !== "q" && command !== "c" && command !== "s") control = to;
      points.push(to);
    }
  }
  return points;
}

/** A Bézier curve of any degree at eight places, by de Casteljau. */
function along(controls: readonly Point[]): Point[] {
  return Array.from({ length: 8 }, (_, at) => {
    const part = (at + 1) / 8;
    let level = controls;
    while (level.length > 1)
      level = level
        .slice(1)
        .map((to, index) => [
          level[index]![0] + (to[0] - level[index]![0]) * part,
          level[index]![1] + (to[1] - level[index]![1]) * part,
        ]);
    return level[0]!;
  });
}

/** The far point of an arc. */
function bulge(from: Point, to: Point, [rx, ry, , large, sweep]: readonly number[]): Point[] {
  if (!rx || !ry) return [];
  // In a space where the ellipse is the unit circle.
  const [dx, dy] = [(to[0] - from[0]) / rx, (to[1] - from[1]) / ry];
  const half = Math.hypot(dx, dy) / 2;
  if (half === 0) return [];
  const rest = Math.sqrt(Math.max(0, 1 - half * half));
  const depth = half >= 1 ? half : large ? 1 + rest : 1 - rest;
  const side = (sweep ? 1 : -1) / (2 * half);
  return [[(from[0] + to[0]) / 2 + dy * side * depth * rx, (from[1] + to[1]) / 2 - dx * side * depth * ry]];
}

function pointsOf(type: string, props: Attributes): Point[] {
  const number = (name: string) => Number(props[name] ?? 0);
  if (type === "path") return pathPoints(String(props["d"]));
  if (type === "rect") {
    const [x, y] = [number("x"), number("y")];
    const [right, bottom] = [x + number("width"), y + number("height")];
    return [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ];
  }
  if (type === "circle" || type === "ellipse") {
    const [x, y] = [number("cx"), number("cy")];
    const [rx, ry] = type === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
    return [
      [x - rx, y],
      [x + rx, y],
      [x, y - ry],
      [x, y + ry],
    ];
  }
  return [];
}

/** Follows a drawing down to its shapes. Its components are plain functions without state, so they can be called. */
function* walk(node: ReactNode, matrix: Matrix): Generator<Point> {
  if (Array.isArray(node)) {
    for (const each of node as ReactNode[]) yield* walk(each, matrix);
    return;
  }
  if (!isValidElement<Attributes>(node)) return;
  const { type, props } = node;
  if (typeof type === "function") {
    yield* walk((type as (props: Attributes) => ReactNode)(props), matrix);
    return;
  }
  const transform = props["transform"];
  const inner = typeof transform === "string" ? multiply(matrix, matrixOf(transform)) : matrix;
  if (typeof type === "string")
    for (const [x, y] of pointsOf(type, props))
      yield [inner[0] * x + inner[2] * y + inner[4], inner[1] * x + inner[3] * y + inner[5]];
  yield* walk(props["children"] as ReactNode, inner);
}

/** How far a drawing reaches. An empty one covers nothing: left is then right of right. */
export function boundsOf(drawing: ReactNode): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of walk(drawing, IDENTITY)) {
    bounds.left = Math.min(bounds.left, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}
