/**
 * The tones a drawing is made of. One colour goes in; lighter and darker neighbours come out, worked out
 * in OKLCH so that a step looks equally large on yellow and on navy.
 */

/** `light` faces the lamp (top left), `base` faces us, `shade` turns away, `deep` is inside or underneath. */
export type Tones = {
  light: string;
  base: string;
  shade: string;
  deep: string;
  /** Text and marks on `base`: near-white or near-black, whichever reads. */
  ink: string;
  /** True when `base` is a dark colour, so that dark trim would drown on it. */
  dark: boolean;
};

type Oklch = { l: number; c: number; h: number };

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toGamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

function parseHex(hex: string): Oklch {
  const valid = /^#[0-9a-f]{6}$/i.test(hex) ? hex : "#8a8f94";
  const [r, g, b] = [1, 3, 5].map((at) => toLinear(parseInt(valid.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(x, y),
    h: Math.atan2(y, x),
  };
}

function formatHex({ l, c, h }: Oklch): string {
  const [x, y] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const medium = (l - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const short = (l - 0.0894841775 * x - 1.291485548 * y) ** 3;
  const channels = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const bytes = channels.map((each) =>
    Math.round(255 * Math.min(1, Math.max(0, toGamma(Math.max(0, each))))),
  );
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Blacks are lifted and whites lowered: the drawing must stand on a dark wash and on a light one. */
function standOut(l: number): number {
  if (l < 0.5) return 0.41 + (Math.max(l, 0.15) - 0.15) * (0.09 / 0.35);
  if (l > 0.78) return 0.78 + (l - 0.78) * 0.5;
  return l;
}

/** The tones of `colour` (`#rrggbb`; anything else gives a neutral grey). */
export function tonesOf(colour: string): Tones {
  const { l: given, c, h } = parseHex(colour);
  const l = standOut(given);
  const at = (lightness: number, chroma: number) => formatHex({ l: lightness, c: c * chroma, h });
  return {
    light: at(Math.min(l + 0.085, 0.945), 0.88),
    base: at(l, 1),
    shade: at(l - (l > 0.6 ? 0.105 : 0.08), 1),
    deep: at(Math.max(l - (l > 0.6 ? 0.26 : 0.15), 0.22), 0.9),
    ink:
      l > 0.64
        ? formatHex({ l: 0.3, c: Math.min(c, 0.04), h })
        : formatHex({ l: 0.95, c: Math.min(c, 0.02), h }),
    dark: l < 0.52,
  };
}

/** What products are made of besides their own colour; all close to neutral, so that the colour leads. */
export const materials = {
  rubber: tonesOf("#33373b"),
  graphite: tonesOf("#5f646a"),
  steel: tonesOf("#b4b9bc"),
  paper: tonesOf("#f3eee3"),
  wood: tonesOf("#b3855a"),
  brass: tonesOf("#cfa653"),
  kraft: tonesOf("#c9a67d"),
  coffee: tonesOf("#573521"),
  leather: tonesOf("#8f5f3e"),
  water: tonesOf("#8fb9cc"),
  flame: tonesOf("#e29a45"),
  /** Clear glass, as seen against either wash. */
  clear: tonesOf("#bcd0d6"),
} as const;

/** Lens glass, screens and lamps: fixed, because they look the same on every product. */
export const glass = {
  deep: "#1d2733",
  base: "#2f4559",
  tint: "#4d7390",
  glint: "#c3d8e2",
  screen: "#232a2e",
  digits: "#d8ecd9",
  lamp: "#fbeec2",
  signal: "#d8573e",
} as const;
