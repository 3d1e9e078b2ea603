import type { Palette } from "@orchard/domain/tenant";
import type { Finding, Store } from "./stores.ts";

/** WCAG 2: what text and, for an accent drawn as a shape or a link, an interface element needs. */
const TEXT = 4.5;
const SHAPE = 3;

export function checkContrast({ seed }: Store): Finding {
  const { theme } = seed.tenant;
  const pairs = (["light", "dark"] as const).flatMap((mode) => pairsOf(theme[mode]).map((pair) => ({ mode, ...pair })));
  const ratios = pairs.map((pair) => ({ ...pair, ratio: contrast(pair.text, pair.ground) }));
  const lowest = Math.min(...ratios.filter((each) => each.least === TEXT).map((each) => each.ratio));
  return {
    check: "contrast",
    counted: `${ratios.length} pairs of colours, text at least ${lowest.toFixed(2)}`,
    problems: ratios
      .filter(({ ratio, least }) => ratio < least)
      .map(({ mode, name, ratio, least }) => `${mode}: ${name} is ${ratio.toFixed(2)}, at least ${least} is wanted`),
  };
}

function pairsOf({ paper, surface, wash, ink, muted, accent, onAccent }: Palette) {
  const grounds = { paper, surface, wash };
  return [
    ...Object.entries(grounds).flatMap(([name, ground]) => [
      { name: `ink on ${name}`, text: ink, ground, least: TEXT },
      { name: `muted on ${name}`, text: muted, ground, least: TEXT },
      { name: `accent on ${name}`, text: accent, ground, least: SHAPE },
    ]),
    { name: "text on the accent", text: onAccent, ground: accent, least: TEXT },
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
