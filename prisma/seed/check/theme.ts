import type { Palette } from "@orchard/domain/tenant";
import type { Finding, Store } from "./stores.ts";

/** WCAG 2, level AA, for text. An accent too pale for text is replaced by ink where text is set in it. */
const LEAST = 4.5;

export function checkContrast({ seed }: Store): Finding {
  const { theme } = seed.tenant;
  const pairs = (["light", "dark"] as const).flatMap((mode) =>
    pairsOf(theme[mode]).map((pair) => ({ mode, ...pair })),
  );
  const ratios = pairs.map((pair) => ({ ...pair, ratio: contrast(pair.text, pair.ground) }));
  const lowest = Math.min(...ratios.map((each) => each.ratio));
  return {
    check: "contrast",
    counted: `${ratios.length} pairs of colours, the weakest at ${lowest.toFixed(2)}`,
    problems: ratios
      .filter(({ ratio }) => ratio < LEAST)
      .map(({ mode, name, ratio }) => `${mode}: ${name} is ${ratio.toFixed(2)}, at least ${LEAST} is wanted`),
  };
}

function pairsOf({ paper, surface, wash, ink, muted, accent, onAccent }: Palette) {
  const grounds = { paper, surface, wash };
  return [
    ...Object.entries(grounds).flatMap(([name, ground]) => [
      { name: `ink on ${name}`, text: ink, ground },
      { name: `muted on ${name}`, text: muted, ground },
    ]),
    { name: "text on the accent", text: onAccent, ground: accent },
  ];
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
