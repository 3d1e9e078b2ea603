import { createElement } from "react";
import type { ReactElement, ReactNode } from "react";
import { leavesOf } from "../art/leaves.ts";
import type { Leaf } from "../art/leaves.ts";

type FlatDrawingProps = {
  /** A component that draws one `<svg>`. */
  drawing: ReactElement;
  width: number;
  height: number;
  /** What `currentColor` and the class for the accent mean here, where there is no style sheet. */
  ink: string;
  accent: string;
  /** The face of what is written on things. */
  face: string;
};

const PAINT: Record<string, "fill" | "stroke"> = { "fill-accent": "fill", "stroke-accent": "stroke" };

/**
 * A drawing as the picture renderer of `next/og` takes it: shapes only, without components, classes or text. What is
 * written on things is set over it as text of the page.
 */
export function FlatDrawing({ drawing, width, height, ink, accent, face }: FlatDrawingProps) {
  const svg = rootOf(drawing);
  const [x, y, w, h] = String(svg.props["viewBox"]).split(" ").map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const leaves = [...leavesOf(svg.props["children"] as ReactNode)];
  const shapes = leaves.filter(({ type }) => type !== "text");
  const scale = Math.min(width / w, height / h);
  const painted = ["fill", "stroke", "strokeWidth", "strokeLinejoin"].filter((name) => name in svg.props);
  return (
    <div style={{ display: "flex", position: "relative", width, height }}>
      <svg
        width={width}
        height={height}
        viewBox={`${x} ${y} ${w} ${h}`}
        style={{ color: ink }}
        {...Object.fromEntries(painted.map((name) => [name, svg.props[name]]))}
      >
        {shapes.map(({ type, props: { className, ...props }, matrix }, at) => {
          const paint = PAINT[String(className)];
          return createElement(type, {
            ...props,
            ...(paint ? { [paint]: accent } : {}),
            key: at,
            transform: `matrix(${matrix.join(" ")})`,
          });
        })}
      </svg>
      {leaves
        .filter(({ type }) => type === "text")
        .map((leaf, at) => (
          <Written
            key={at}
            {...leaf}
            left={(width - w * scale) / 2 - x * scale}
            top={(height - h * scale) / 2 - y * scale}
            scale={scale}
            face={face}
          />
        ))}
    </div>
  );
}

type Root = ReactElement<Record<string, unknown>>;

/** Calls components until one of them has drawn an element. */
function rootOf(element: ReactElement): Root {
  let root = element as Root;
  while (typeof root.type === "function") root = (root.type as (props: Root["props"]) => Root)(root.props);
  return root;
}

const ROOM = 400;
const SIDES = { start: "flex-start", middle: "center", end: "flex-end" } as const;

/** A line of text at its place on the drawing; it is never turned. */
function Written({
  props,
  matrix: [a, b, c, d, e, f],
  left,
  top,
  scale,
  face,
}: Leaf & { left: number; top: number; scale: number; face: string }) {
  const [x, y] = [Number(props["x"]), Number(props["y"])];
  const anchor = (props["textAnchor"] ?? "start") as keyof typeof SIDES;
  const size = Number(props["fontSize"]) * Math.hypot(a, b) * scale;
  const pinned = { start: 0, middle: ROOM / 2, end: ROOM }[anchor];
  return (
    <div
      style={{
        display: "flex",
        position: "absolute",
        justifyContent: SIDES[anchor],
        width: ROOM,
        left: left + (a * x + c * y + e) * scale - pinned,
        // The middle of a line of height 1 stands about 0.36 of its size above its baseline.
        top: top + (b * x + d * y + f) * scale - size * 0.86,
        fontSize: size,
        lineHeight: 1,
        fontFamily: face,
        fontWeight: 600,
        color: String(props["fill"]),
      }}
    >
      {props["children"] as ReactNode}
    </div>
  );
}
