import { DRAWN } from "./drawn.ts";
import type { Attributes } from "./subject.ts";

/** The views that are pictures of their own; measurements are drawn into the page, in its colours and its letters. */
export const PICTURE_VIEWS = ["front", "detail"] as const;
export type PictureView = (typeof PICTURE_VIEWS)[number];

export type Picture = {
  /** Category slug. */
  category: string;
  attributes: Attributes;
  /** Body colour, `#rrggbb`. */
  colour: string;
  /** The product's slug. */
  seed: string;
  view?: PictureView;
};

/** Stands in every address, so that browsers may keep pictures for good. Changes with the drawings: a test says to what. */
export const DRAWINGS = "_rpyRt6J";

const LONGEST = 100;
const VERSION = "v";
const COLOUR = "colour";
const SEED = "seed";

/**
 * Where a product's drawing is served: the address holds all that it shows and nothing else, so that two products
 * which look the same are one picture, and nothing has to be looked up to draw it.
 */
export function pictureAddress({ category, attributes, colour, seed, view = "front" }: Picture): string {
  const query = new URLSearchParams({ [COLOUR]: colour.replace("#", ""), [SEED]: seed });
  for (const [name, value] of Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (DRAWN.has(name)) query.set(name, String(value).slice(0, LONGEST));
  query.set(VERSION, DRAWINGS);
  return `/art/${view}/${category}?${query}`;
}

/** What an address asks for; undefined for one that {@link pictureAddress} cannot have made. */
export function parsePictureAddress(
  view: string,
  category: string,
  query: URLSearchParams,
): Picture | undefined {
  const known = PICTURE_VIEWS.find((each) => each === view);
  const [colour, seed] = [query.get(COLOUR) ?? "", query.get(SEED) ?? ""];
  const sound =
    /^[0-9a-f]{6}$/i.test(colour) &&
    /^[a-z0-9-]{1,200}$/.test(seed) &&
    /^[a-z0-9-]{1,60}$/.test(category) &&
    [...query].every(
      ([name, value]) =>
        [COLOUR, SEED, VERSION].includes(name) || (DRAWN.has(name) && value.length <= LONGEST),
    );
  if (!known || !sound) return undefined;
  const attributes = Object.fromEntries(
    [...query].flatMap(([name, value]) => (DRAWN.has(name) ? [[name, plain(value)]] : [])),
  );
  return { category, attributes, colour: `#${colour}`, seed, view: known };
}

/** Numbers and yes or no come back as what they were. */
function plain(value: string): string | number | boolean {
  if (value === "true" || value === "false") return value === "true";
  return String(Number(value)) === value ? Number(value) : value;
}
