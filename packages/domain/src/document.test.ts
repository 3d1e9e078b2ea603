import { describe, expect, test } from "vitest";
import { chunkDocument, splitSections } from "./document.ts";

const MANUAL = `It folds.

## Setting up

1. Unfold it.
2. Sit.

### On sand

Use the feet.

## Care

Wipe it.`;

describe("a document", () => {
  test("is cut at its headings, and each piece knows those above it", () => {
    expect(chunkDocument(MANUAL)).toEqual([
      { headings: [], body: "It folds." },
      { headings: ["Setting up"], body: "1. Unfold it.\n2. Sit." },
      { headings: ["Setting up", "On sand"], body: "Use the feet." },
      { headings: ["Care"], body: "Wipe it." },
    ]);
  });

  test("loses no word when a part is too long for one piece, and no piece is too long", () => {
    const words = Array.from({ length: 2000 }, (_, at) => `word${at}`);
    const text = `## Long\n\n${words.slice(0, 1200).join(" ")}\n\n${words.slice(1200).join(" ")}`;
    const chunks = chunkDocument(text);
    expect(chunks.length).toBeGreaterThan(10);
    expect(Math.max(...chunks.map(({ body }) => body.length))).toBeLessThanOrEqual(900);
    expect(chunks.flatMap(({ body }) => body.split(/\s+/))).toEqual(words);
    expect(new Set(chunks.map(({ headings }) => headings.join()))).toEqual(new Set(["Long"]));
  });

  test("keeps a heading without text as a section, and makes no piece of it", () => {
    expect(splitSections("## Empty\n\n## Full\n\nText.").map(({ heading }) => heading)).toEqual([
      "Empty",
      "Full",
    ]);
    expect(chunkDocument("## Empty\n\n## Full\n\nText.")).toHaveLength(1);
  });

  test("takes a mark in a line for text", () => {
    expect(splitSections("Not a # heading\n##nor this")).toEqual([
      { depth: 0, heading: "", text: "Not a # heading\n##nor this" },
    ]);
  });
});
