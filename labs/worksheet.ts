/** A line of a worksheet that asks: a table row of which the last cell is for whoever fills it in. */
const ASKS = /^\|(.*)\|\s*(–|-|…)?\s*\|\s*$/;
const isRule = (line: string) => /^\|[\s:|-]+\|$/.test(line);

/** The questions of a worksheet whose answer is still the dash it began with: a table row that ends in an empty cell. */
export function openLines(worksheet: string): string[] {
  return worksheet
    .split("\n")
    .filter((line) => ASKS.test(line) && !isRule(line))
    .map((line) => line.split("|")[1]!.trim());
}

/** A worksheet as a page shows it. `line` counts from 0, and is where an answer belongs. */
export type Part =
  | { kind: "title" | "heading" | "text" | "item"; text: string }
  | { kind: "question"; line: number; question: string; example: string };

/** The parts of a worksheet in their order. Rows that ask nothing (heads and rules of tables) are left out. */
export function partsOf(worksheet: string): Part[] {
  const parts: Part[] = [];
  for (const [at, line] of worksheet.split("\n").entries()) {
    const last = parts.at(-1);
    const [, mark, words = ""] = /^(# |## |- )(.*)$/.exec(line) ?? [];
    if (mark)
      parts.push({ kind: mark === "# " ? "title" : mark === "## " ? "heading" : "item", text: words });
    else if (line.startsWith("|")) {
      const [, question = "", example = ""] = line.split("|").map((cell) => cell.trim());
      if (ASKS.test(line) && !isRule(line)) parts.push({ kind: "question", line: at, question, example });
    } else if (line.trim() === "") parts.push({ kind: "text", text: "" });
    // A paragraph or an item goes on in the next line.
    else if (last && (last.kind === "text" || last.kind === "item"))
      last.text = `${last.text} ${line.trim()}`.trim();
    else parts.push({ kind: "text", text: line });
  }
  return parts.filter((part) => part.kind === "question" || part.text !== "");
}
