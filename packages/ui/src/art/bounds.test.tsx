import { expect, test } from "vitest";
import { boundsOf } from "./bounds.ts";
import { Box, Disc, Shape } from "./shapes.tsx";

const rounded = (drawing: Parameters<typeof boundsOf>[0]) => {
  const { left, top, right, bottom } = boundsOf(drawing);
  return [left, top, right, bottom].map((value) => Math.round(value * 10) / 10);
};

test("shapes reach as far as they are drawn, moved, scaled and turned", () => {
  expect(rounded(<Box x={10} y={20} w={30} h={5} fill="red" />)).toEqual([10, 20, 40, 25]);
  expect(
    rounded(
      <g transform="translate(5 5) scale(2)">
        <Disc x={10} y={10} r={4} fill="red" />
      </g>,
    ),
  ).toEqual([17, 17, 33, 33]);
  expect(
    rounded(
      <g transform="rotate(90 0 0)">
        <Box x={10} y={0} w={4} h={2} fill="red" />
      </g>,
    ),
  ).toEqual([-2, 10, 0, 14]);
});

test("curves and arcs reach as far as they bulge, not as far as their controls", () => {
  expect(rounded(<Shape d="M0 0Q10 20 20 0" fill="red" />)).toEqual([0, 0, 20, 10]);
  expect(rounded(<Shape d="M0 0a10 10 0 0 1 20 0" fill="red" />)).toEqual([0, -10, 20, 0]);
  expect(rounded(<Shape d="M0 0a10 10 0 0 0 20 0z" fill="red" />)).toEqual([0, 0, 20, 10]);
  expect(rounded(<Shape d="M5 5h10v10h-10zm2 2l.5.5" fill="red" />)).toEqual([5, 5, 15, 15]);
});

test("an empty drawing covers nothing", () => {
  const { left, right } = boundsOf(<></>);
  expect(left).toBeGreaterThan(right);
});
