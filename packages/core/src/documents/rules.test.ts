import { describe, expect, test } from "vitest";
import { buildExcerpt } from "./rules.ts";

describe("an excerpt", () => {
  test("of a short text is the text, without its marks", () => {
    expect(buildExcerpt("1. Wash it at **30 °C**.\n2. Hang it [up](product:line).", "wash")).toBe(
      "Wash it at 30 °C. Hang it up.",
    );
  });

  test("of a long text is around the word that was asked for, and says where it is cut", () => {
    const text = `${"before it all ".repeat(60)}the crampons fit here ${"and after that ".repeat(60)}`;
    const excerpt = buildExcerpt(text, "Do crampons fit?");
    expect(excerpt).toContain("crampons fit here");
    expect(excerpt).toMatch(/^… .* …$/);
    expect(excerpt.length).toBeLessThanOrEqual(324);
  });

  test("without the word is the beginning", () => {
    const excerpt = buildExcerpt("word ".repeat(200), "something else");
    expect(excerpt).toMatch(/^word .* …$/);
  });
});
