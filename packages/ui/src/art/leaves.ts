import { isValidElement } from "react";
import type { ReactNode } from "react";

/** Where a leaf's own units come to lie: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** One shape or text of a drawing. */
export type Leaf = { type: string; props: Readonly<Record<string, unknown>>; matrix: Matrix };

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

/**
 * The shapes of a drawing in the order they are painted. Its components are plain functions without state, so they can
 * be called; groups give their transform to what is in them.
 */
export function* leavesOf(node: ReactNode, matrix: Matrix = IDENTITY): Generator<Leaf> {
  if (Array.isArray(node)) {
    for (const each of node as ReactNode[]) yield* leavesOf(each, matrix);
    return;
  }
  if (!isValidElement<Leaf["props"]>(node)) return;
  const { type, props } = node;
  if (typeof type === "function") {
    yield* leavesOf((type as (props: Leaf["props"]) => ReactNode)(props), matrix);
    return;
  }
  const transform = props["transform"];
  const inner = typeof transform === "string" ? multiply(matrix, matrixOf(transform)) : matrix;
  if (typeof type === "string" && type !== "g" && type !== "svg") yield { type, props, matrix: inner };
  else yield* leavesOf(props["children"] as ReactNode, inner);
}
