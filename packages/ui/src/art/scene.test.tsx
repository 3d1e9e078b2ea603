import { isValidElement } from "react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { kinds } from "./kinds.ts";
import { leavesOf } from "./leaves.ts";
import { Placed } from "./scene-parts.tsx";
import type { ScenePart } from "./scene-parts.tsx";
import { STORE_SCENES } from "./scene-stores.tsx";

/** The products of a scene, as they are put into it. */
function partsOf(node: ReactNode): ScenePart[] {
  if (Array.isArray(node)) return (node as ReactNode[]).flatMap(partsOf);
  if (!isValidElement<{ children?: ReactNode }>(node)) return [];
  return node.type === Placed ? [node.props as unknown as ScenePart] : partsOf(node.props.children);
}

const fills = (node: ReactNode) => new Set([...leavesOf(node)].map(({ props }) => String(props["fill"])));

describe.each(Object.entries(STORE_SCENES))("the scene of %s", (_, scene) => {
  test("is made of at least four different products, each drawn as the catalogue draws it", () => {
    const wide = scene!("wide");
    const parts = partsOf(wide);
    const categories = new Set(parts.map(({ category }) => category));
    expect(categories.size).toBeGreaterThanOrEqual(4);
    expect([...categories].filter((category) => !kinds[category])).toEqual([]);
    const painted = fills(wide);
    const absent = parts.filter(
      (part) => ![...fills(<Placed {...part} />)].every((fill) => painted.has(fill)),
    );
    expect(absent).toEqual([]);
  });

  test("shows fewer of them on a phone, and nothing else", () => {
    const [wide, phone] = [partsOf(scene!("wide")), partsOf(scene!("phone"))];
    expect(phone.length).toBeGreaterThan(0);
    expect(phone.length).toBeLessThanOrEqual(wide.length);
    const known = new Set(wide.map(({ category }) => category));
    expect(phone.filter(({ category }) => !known.has(category))).toEqual([]);
  });
});
