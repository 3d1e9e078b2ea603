import { expect, test } from "vitest";
import { buildComparison } from "./rules.ts";

const definitions = [
  { name: "weight", label: "Weight", unit: "g", better: "lower" as const },
  { name: "warmth", label: "Warmth", better: "higher" as const },
  { name: "fill", label: "Fill" },
  { name: "zip", label: "Zip" },
];

test("a comparison has a row for what any product says, and marks the best where the store says which way", () => {
  const rows = buildComparison(
    [
      { attributes: { weight: 900, warmth: 3, fill: "down" } },
      { attributes: { weight: 700, warmth: 3, fill: "synthetic" } },
      { attributes: { weight: 700 } },
    ],
    definitions,
  );
  expect(rows).toEqual([
    { name: "weight", label: "Weight", unit: "g", values: [900, 700, 700], differs: true, best: [1, 2] },
    { name: "warmth", label: "Warmth", values: [3, 3, null], differs: true, best: [0, 1] },
    { name: "fill", label: "Fill", values: ["down", "synthetic", null], differs: true, best: [] },
  ]);
});

test("nobody is best in what all have alike, or what one alone says", () => {
  const alike = buildComparison([{ attributes: { weight: 1 } }, { attributes: { weight: 1 } }], definitions);
  expect(alike[0]).toMatchObject({ differs: false, best: [] });
  const alone = buildComparison([{ attributes: { weight: 1 } }, { attributes: {} }], definitions);
  expect(alone[0]).toMatchObject({ differs: true, best: [] });
});
