const LONGEST_EXCERPT = 320; // characters

/**
 * The part of a text that a search result shows: around the first word that was asked for, or its beginning; cut
 * between words, and marked where it is cut. List marks and emphasis are left out.
 */
export function buildExcerpt(text: string, query: string): string {
  const plain = text
    .replace(/^\s*(?:[-*+]|\d+[.)]) +/gm, "")
    .replace(/\*\*|__|`/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= LONGEST_EXCERPT) return plain;
  const asked = query.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const lower = plain.toLowerCase();
  const first = Math.min(...asked.map((word) => lower.indexOf(word)).filter((at) => at >= 0), plain.length);
  const wanted = first === plain.length ? 0 : Math.min(first - 80, plain.length - LONGEST_EXCERPT);
  const start = wanted <= 0 ? 0 : plain.indexOf(" ", wanted) + 1;
  const room = plain.slice(start, start + LONGEST_EXCERPT);
  const end = start + room.length >= plain.length ? room.length : room.lastIndexOf(" ");
  const cut = end > 0 ? room.slice(0, end) : room;
  return `${start > 0 ? "… " : ""}${cut}${start + cut.length < plain.length ? " …" : ""}`;
}
