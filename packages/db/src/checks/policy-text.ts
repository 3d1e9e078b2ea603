/** Reads a policy's condition as PostgreSQL writes it back: fully parenthesised, names qualified. */

const ASKS = /\bidentity\.(?:me|claims)\(/g;

/** Whether every way in which a condition can be true goes through the verified identity. */
export function everyWayAsks(condition: string): boolean {
  const text = withoutOuterParentheses(condition.trim());
  const ways = splitAtTopLevel(text, " OR ");
  if (ways.length > 1) return ways.every(everyWayAsks);
  const parts = splitAtTopLevel(text, " AND ");
  if (parts.length > 1) return parts.some(everyWayAsks);
  // NOT turns "mine" into "everybody else's".
  return !text.startsWith("NOT ") && text.search(ASKS) >= 0;
}

/**
 * Whether each identity asked for stands in a sub-select that mentions no column of the table itself: PostgreSQL then
 * verifies once per statement, otherwise once per row.
 */
export function isVerifiedOnce(condition: string, table: string): boolean {
  const outer = new RegExp(`(?<![\\w.])${table}\\.`);
  return [...condition.matchAll(ASKS)].every(({ index }) => {
    const around = selectAround(condition, index);
    return around !== undefined && !outer.test(around);
  });
}

/** The innermost `( SELECT … )` around a position. */
function selectAround(text: string, position: number): string | undefined {
  for (let start = position, open = 0; start >= 0; start--) {
    if (text[start] === ")") open++;
    if (text[start] !== "(") continue;
    if (open > 0) open--;
    else if (/^\(\s*SELECT\b/.test(text.slice(start))) return text.slice(start, closing(text, start));
  }
  return undefined;
}

function withoutOuterParentheses(text: string): string {
  let inner = text;
  while (inner.startsWith("(") && closing(inner, 0) === inner.length - 1) inner = inner.slice(1, -1).trim();
  return inner;
}

function splitAtTopLevel(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "(") index = closing(text, index);
    else if (text[index] === "'") index = text.indexOf("'", index + 1);
    else if (text.startsWith(separator, index)) {
      parts.push(text.slice(from, index));
      from = index + separator.length;
    }
    if (index < 0) break;
  }
  return [...parts, text.slice(from)];
}

/** Where the parenthesis opened at a position closes; those inside quoted text do not count. */
function closing(text: string, position: number): number {
  let open = 0;
  for (let index = position; index < text.length; index++) {
    if (text[index] === "'") index = text.indexOf("'", index + 1);
    if (index < 0) break;
    if (text[index] === "(") open++;
    if (text[index] === ")" && --open === 0) return index;
  }
  return text.length;
}
