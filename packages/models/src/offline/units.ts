/** Units of measure as shoppers write them, and what they are worth against each other. */

export type Dimension =
  | "mass"
  | "length"
  | "volume"
  | "data"
  | "data rate"
  | "temperature"
  | "time"
  | "power"
  | "energy"
  | "pressure"
  | "people";

type Unit = { dimension: Dimension; factor: number; offset?: number; names: string };

/** `factor` turns one of the unit into the dimension's base; `offset` is added before (degrees). */
const UNITS: Unit[] = [
  { dimension: "mass", factor: 0.001, names: "mg milligram" },
  { dimension: "mass", factor: 1, names: "g gr gram gramme" },
  { dimension: "mass", factor: 1000, names: "kg kilo kilogram" },
  { dimension: "mass", factor: 28.3495, names: "oz ounce" },
  { dimension: "mass", factor: 453.592, names: "lb lbs pound" },
  { dimension: "length", factor: 1, names: "mm millimetre millimeter" },
  { dimension: "length", factor: 10, names: "cm centimetre centimeter" },
  { dimension: "length", factor: 1000, names: "m metre meter" },
  { dimension: "length", factor: 1_000_000, names: "km kilometre kilometer" },
  { dimension: "length", factor: 25.4, names: "inch inches inche" },
  { dimension: "length", factor: 304.8, names: "ft foot feet" },
  { dimension: "volume", factor: 1, names: "ml millilitre milliliter" },
  { dimension: "volume", factor: 10, names: "cl centilitre centiliter" },
  { dimension: "volume", factor: 1000, names: "l litre liter" },
  { dimension: "data", factor: 1, names: "mb megabyte" },
  { dimension: "data", factor: 1000, names: "gb gig gigabyte" },
  { dimension: "data", factor: 1_000_000, names: "tb terabyte" },
  { dimension: "data rate", factor: 1, names: "mb/s" },
  { dimension: "data rate", factor: 1000, names: "gb/s" },
  { dimension: "temperature", factor: 1, names: "°c c celsius centigrade degree degrees °" },
  { dimension: "temperature", factor: 5 / 9, offset: -32, names: "°f f fahrenheit" },
  { dimension: "time", factor: 1, names: "s sec second" },
  { dimension: "time", factor: 60, names: "min minute" },
  { dimension: "time", factor: 3600, names: "h hr hour" },
  { dimension: "power", factor: 1, names: "w watt" },
  { dimension: "power", factor: 1000, names: "kw kilowatt" },
  { dimension: "energy", factor: 1, names: "wh" },
  { dimension: "pressure", factor: 1, names: "bar" },
  { dimension: "pressure", factor: 0.0689476, names: "psi" },
  { dimension: "people", factor: 1, names: "person people persons pers sleeper berth man" },
];

const BY_NAME = new Map(UNITS.flatMap((unit) => unit.names.split(" ").map((name) => [name, unit] as const)));

/** Each dimension's plain name, to find the attribute meant when several share a unit. */
export const DIMENSION_WORDS: Record<Dimension, RegExp> = {
  mass: /weight|weigh|mass/i,
  length: /length|size|height|diameter/i,
  volume: /volume|capacity/i,
  data: /capacity|storage/i,
  "data rate": /speed|rate/i,
  temperature: /temperature|comfort|rating/i,
  time: /time|duration/i,
  power: /power/i,
  energy: /energy|capacity/i,
  pressure: /pressure/i,
  people: /person|people|sleeps|capacity/i,
};

/** What a thing takes, where that is measured as the thing itself is. */
export const LOAD_WORDS: Partial<Record<Dimension, RegExp>> = { mass: /load|capacity|carr|support/i };

/** The unit a written name means; undefined for names that are no unit of measure known here. */
export function unitNamed(name: string): Unit | undefined {
  const plain = name.toLowerCase().replace("º", "°");
  return BY_NAME.get(plain) ?? BY_NAME.get(plain.replace(/s$/, ""));
}

/** A value in another unit of the same dimension, or undefined when the two cannot be compared. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from.toLowerCase() === to.toLowerCase()) return value;
  const [source, target] = [unitNamed(from), unitNamed(to)];
  if (!source || !target || source.dimension !== target.dimension) return undefined;
  const base = (value + (source.offset ?? 0)) * source.factor;
  return Number((base / target.factor - (target.offset ?? 0)).toPrecision(6));
}
