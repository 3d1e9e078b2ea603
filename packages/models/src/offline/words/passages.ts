import type { DocumentsSearchOutput } from "@orchard/domain/shopping-tools";
import type { ActAnswer } from "../act-answer.ts";
import type { Language } from "../read.ts";
import { kind } from "./wish.ts";
import { quoted, the } from "./phrases.ts";

type Passages = Extract<ActAnswer, { kind: "passages" }>;
type Passage = DocumentsSearchOutput["passages"][number];

/** What a document says, quoted with its source. */
export function wordPassages({ frame, passage, product, topic }: Passages, language: Language): string[] {
  if (!passage)
    return [
      product
        ? `I found nothing about ${quoted([topic])} in the manual of ${the(product)}.`
        : `I found nothing about ${quoted([topic])} in the store's manuals and pages.`,
    ];
  const source = product
    ? passage.kind === "manual"
      ? `The manual of ${the(product)}`
      : `About ${the(product)} the store`
    : `“${plain(passage.documentTitle)}”`;
  // A page of the store's own speaks of all it sells.
  const of =
    frame.topic === "guarantee" && frame.thing.category
      ? `For ${kind(frame, language)} as for all we sell, `
      : "";
  return [`${of}${source} ${says(passage)}`];
}

export const wordPassage = (passage: Passage): string => `Its manual ${says(passage)}`;

function says(passage: Passage): string {
  const heading = plain(passage.heading);
  return `says${heading ? ` under “${heading}”` : ""}: “${excerpt(passage)}”`;
}

/** As long as an answer bears; cut behind a sentence where there is one. */
const LONGEST = 320;

function excerpt({ text }: Passage): string {
  const whole = plain(text);
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST);
  const end = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("? "));
  return end > 80 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}

/** Other people's prose: without links, markup or quotation marks that would end the quote. */
const plain = (text: string) =>
  text
    .replace(/[[\]()<>*_#`]/g, "")
    .replace(/[“”]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
