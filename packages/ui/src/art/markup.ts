import type { ReactElement, ReactNode } from "react";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

/** SVG's few attributes that are written in camel case there, too. */
const kept = new Set(["viewBox", "preserveAspectRatio", "gradientUnits", "pathLength"]);
const attributeName = (name: string) =>
  name === "className"
    ? "class"
    : kept.has(name)
      ? name
      : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * A drawing as the text of a file: elements and plain function components without hooks, events or inline styles. React's
 * own renderer cannot be used where pages are made; the test holds this against it for every drawing.
 */
export function svgMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint")
    return escape(`${node}`);
  if (Array.isArray(node)) return node.map(svgMarkup).join("");
  const { type, props } = node as ReactElement<Record<string, unknown> & { children?: ReactNode }>;
  if (typeof type === "function") return svgMarkup((type as (given: unknown) => ReactNode)(props));
  if (typeof type !== "string") return svgMarkup(props.children);
  const attributes = Object.entries(props)
    .filter(
      ([name, value]) => name !== "children" && value !== undefined && value !== null && value !== false,
    )
    .map(([name, value]) => ` ${attributeName(name)}="${escape(String(value))}"`);
  return `<${type}${attributes.join("")}>${svgMarkup(props.children)}</${type}>`;
}
