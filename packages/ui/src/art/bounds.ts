import type { ReactNode } from "react";
import { leavesOf } from "./leaves.ts";
import type { Leaf } from "./leaves.ts";

/** What a drawing covers, in its own units: shadows, text and strokes' widths left out. */
export type Bounds = { left: number; top: number; right: number; bottom: number };

type Point = readonly [x: number, y: number];

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

function pointsOf({ type, props }: Leaf): Point[] {
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

/** How far a drawing reaches. An empty one covers nothing: left is then right of right. */
export function boundsOf(drawing: ReactNode): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const leaf of leavesOf(drawing)) {
    const [a, b, c, d, e, f] = leaf.matrix;
    for (const [ownX, ownY] of pointsOf(leaf)) {
      const [x, y] = [a * ownX + c * ownY + e, b * ownX + d * ownY + f];
      bounds.left = Math.min(bounds.left, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.right = Math.max(bounds.right, x);
      bounds.bottom = Math.max(bounds.bottom, y);
    }
  }
  return bounds;
}
