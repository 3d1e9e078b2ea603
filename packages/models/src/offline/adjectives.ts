/** English adjectives that order or describe things in any shop. Data only. */

/** Makes a comparative or a superlative of the adjective after it. */
export const GRADES: Record<string, { grade: "comparative" | "superlative"; turned: boolean }> = {
  more: { grade: "comparative", turned: false },
  less: { grade: "comparative", turned: true },
  most: { grade: "superlative", turned: false },
  least: { grade: "superlative", turned: true },
};

/** Which way an adjective points along a quantity, whatever the quantity is. */
export const AXIS: Record<string, "asc" | "desc"> = {
  light: "asc",
  heavy: "desc",
  small: "asc",
  big: "desc",
  large: "desc",
  short: "asc",
  long: "desc",
  tall: "desc",
  high: "desc",
  low: "asc",
  wide: "desc",
  narrow: "asc",
  thin: "asc",
  thick: "desc",
  deep: "desc",
  shallow: "asc",
  quiet: "asc",
  loud: "desc",
  compact: "asc",
  tiny: "asc",
  lightweight: "asc",
  ultralight: "asc",
  roomy: "desc",
  spacious: "desc",
  powerful: "desc",
  huge: "desc",
  portable: "asc",
};

/** The same against what the attribute calls better. */
export const MERIT: Record<string, "better" | "worse"> = {
  fast: "better",
  quick: "better",
  warm: "better",
  bright: "better",
  strong: "better",
  sharp: "better",
  tough: "better",
  durable: "better",
  slow: "worse",
  cold: "worse",
  dim: "worse",
  weak: "worse",
};

/** The dimension of measure an adjective speaks of, for stores that list no such synonym. */
export const ADJECTIVE_DIMENSION: Record<string, string> = {
  big: "volume",
  large: "volume",
  small: "volume",
  roomy: "volume",
  spacious: "volume",
  light: "mass",
  heavy: "mass",
  lightweight: "mass",
  ultralight: "mass",
  long: "length",
  short: "length",
  tall: "length",
  warm: "temperature",
  cold: "temperature",
};

export const PRICE_ADJECTIVES: Record<string, "asc" | "desc"> = {
  cheap: "asc",
  affordable: "asc",
  inexpensive: "asc",
  budget: "asc",
  economical: "asc",
  expensive: "desc",
  pricey: "desc",
  costly: "desc",
  premium: "desc",
  "high-end": "desc",
  luxury: "desc",
};

/** Praise no catalogue can rank by. */
export const JUDGEMENTS =
  "best, top, popular, most popular, favourite, favorite, recommended, bestselling, bestseller, bestsellers, highest rated, top rated";

/** Plain colours. They match attribute values that hold the word ("moss green"). */
export const COLOURS = new Set(
  "black white grey gray silver red orange yellow green blue navy teal turquoise purple violet pink brown tan beige cream gold olive khaki".split(
    " ",
  ),
);
