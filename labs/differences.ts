import type { Rung } from "./rung.ts";

/** One part of a rung as it is on the rung below and as it is here, as source text. */
export type Difference = { name: string; before: string; after: string };

/** What only describes a rung. */
const DESCRIPTION = ["level", "title", "idea", "realCode"];

/**
 * What of a rung is not as it is on the rung below. Read from the rungs themselves and not from their files: what is
 * shown is what runs.
 */
export function differencesOf(below: Rung, rung: Rung): Difference[] {
  return (Object.keys(rung) as (keyof Rung)[])
    .filter((name) => !DESCRIPTION.includes(name))
    .map((name) => ({ name, before: sourceOf(below[name]), after: sourceOf(rung[name]) }))
    .filter(({ before, after }) => before !== after);
}

const sourceOf = (part: Rung[keyof Rung]): string =>
  typeof part === "function" ? withoutIndent(part.toString()) : JSON.stringify(part, undefined, 2);

/** A method stands indented in its module, and where its types were there are spaces. */
const withoutIndent = (text: string): string =>
  text
    .replaceAll(/^ {2}/gm, "")
    .replaceAll(/(?<=\S) {2,}(?=\S)/g, " ")
    .replaceAll(/ +(?=[,)])/g, "");
