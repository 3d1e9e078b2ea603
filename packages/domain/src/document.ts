import { z } from "zod";
import { slugSchema } from "./product.ts";

/** What a store publishes at length. */
export const documentKindSchema = z.enum(["manual", "faq", "page"]);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** The name of a document in its address: a product's own and what it is, "halvorn-havra-3-manual". */
export const documentSlugSchema = slugSchema.max(100);

/** The product a document is about. */
export type DocumentProduct = { productId: string; slug: string; title: string };

/** A document, without its text. */
export type DocumentSummary = { slug: string; kind: DocumentKind; title: string; product?: DocumentProduct };

/** A document with its Markdown, the title left out. */
export type DocumentDetail = DocumentSummary & { body: string };

/** A piece of a document that answers a search: where it stands, and how it begins. */
export type DocumentPassage = DocumentSummary & {
  /** The headings above it, outermost first, joined by " › "; empty before the first. */
  heading: string;
  excerpt: string;
};

/** A part of a document under one heading. `depth` is 0 before the first heading, then the number of its `#`. */
export type DocumentSection = { depth: number; heading: string; text: string };

const HEADING = /^(#{2,4}) +(.+?) *#*$/;

/** A document's parts in their order, cut at its headings. A part may have no text of its own. */
export function splitSections(body: string): DocumentSection[] {
  const sections: DocumentSection[] = [{ depth: 0, heading: "", text: "" }];
  for (const line of body.replace(/\r\n?/g, "\n").split("\n")) {
    const heading = HEADING.exec(line);
    if (heading) sections.push({ depth: heading[1]!.length, heading: heading[2]!, text: "" });
    else sections.at(-1)!.text += `${line}\n`;
  }
  return sections
    .map((section) => ({ ...section, text: section.text.trim() }))
    .filter((section) => section.depth > 0 || section.text);
}

/** A piece of a document as it is searched. */
export type DocumentChunk = { headings: string[]; body: string };

const LONGEST_CHUNK = 900; // characters; longer parts are cut between paragraphs

/** Cuts a document into pieces, one under each heading, longer ones between paragraphs. */
export function chunkDocument(body: string): DocumentChunk[] {
  const path: DocumentSection[] = [];
  return splitSections(body).flatMap((section) => {
    while (path.length > 0 && path.at(-1)!.depth >= section.depth) path.pop();
    if (section.depth > 0) path.push(section);
    const headings = path.map((each) => each.heading);
    return joinParagraphs(section.text).map((text) => ({ headings, body: text }));
  });
}

function joinParagraphs(text: string): string[] {
  const pieces: string[] = [];
  for (const paragraph of text.split(/\n{2,}/).flatMap(cutLong)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + paragraph.length + 2 <= LONGEST_CHUNK)
      pieces[pieces.length - 1] = `${last}\n\n${paragraph}`;
    else if (paragraph) pieces.push(paragraph);
  }
  return pieces;
}

/** A paragraph too long for one piece, cut at spaces. */
function cutLong(paragraph: string): string[] {
  if (paragraph.length <= LONGEST_CHUNK) return [paragraph];
  const end = paragraph.lastIndexOf(" ", LONGEST_CHUNK);
  const at = end > 0 ? end : LONGEST_CHUNK;
  return [paragraph.slice(0, at), ...cutLong(paragraph.slice(at).trimStart())];
}
