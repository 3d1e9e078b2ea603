/** What is wrong with one cell of an imported file, and what its owner can do about it. */
export interface CellProblem {
  reason: string;
  remedy: string;
}

const LONGEST_CELL = 100_000;

/** Tab, line feed and carriage return are text; every other control character is damage or an attack. */
const isControl = (code: number) =>
  (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160);

/** Spreadsheets run what begins like this; a plain number such as -3 is no formula. */
const startsLikeFormula = (text: string) =>
  /^[=@]/u.test(text) || (/^[+-]/u.test(text) && !/^[+-][\d\s.,()/-]+$/u.test(text));

/** The first reason not to take a cell, or null when it can be read. */
export function problemOfCell(text: string): CellProblem | null {
  if (text.length > LONGEST_CELL) {
    return {
      reason: `longer than ${LONGEST_CELL} characters`,
      remedy: "Shorten the text, or attach it as a document.",
    };
  }
  if (text.includes("\uFFFD")) {
    return { reason: "not valid UTF-8", remedy: "Save the file as UTF-8 and import it again." };
  }
  for (let at = 0; at < text.length; at += 1) {
    if (isControl(text.charCodeAt(at))) {
      return { reason: "a control character", remedy: "Remove the invisible character." };
    }
  }
  if (startsLikeFormula(text.trimStart())) {
    return { reason: "a spreadsheet formula", remedy: "Export the value in place of the formula." };
  }
  return null;
}

/** "105.29 USD" or "105.29" in integer cents; null for what is no price, a negative one included. */
export function centsOf(text: string): number | null {
  const found = /^(\d{1,9})(?:\.(\d{1,2}))?(?:\s+[A-Z]{3})?$/u.exec(text.trim());
  if (!found) return null;
  return Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
}
