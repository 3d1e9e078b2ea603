/**
 * Takes out of a text what could lead to a person: what is known of this one (names, address, e-mail) and whatever has
 * the shape of an e-mail address, an order number, a card, a phone or a link. Each becomes a word in brackets, so that
 * what is given away still reads; too much is taken rather than too little. Repetitions are bounded: a long word must
 * not take quadratic time.
 */
export function anonymise(text: string, known: readonly string[] = []): string {
  const parts = known
    .flatMap((each) => [each, ...each.split(/[\s,]+/)])
    .map((each) => each.trim())
    .filter((each) => each.length >= 3)
    .toSorted((a, b) => b.length - a.length);
  const names =
    parts.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.map(escape).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  let safe = text
    .normalize("NFC")
    .replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, "[number]")
    .replace(/\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+/giu, "[link]")
    .replace(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}\.\p{L}{2,24}/gu, "[e-mail]")
    // The assistant's own links to orders, and the numbers themselves.
    .replace(/\[([^\]]*)\]\(order:[^)]*\)/g, "$1")
    .replace(/\b[A-Z]{2}-\d{3,12}\b/gi, "[order]");
  if (names) safe = safe.replace(names, "[name]");
  return safe
    .replace(/\b\d(?:[ -]?\d){12,18}\b/g, "[card]")
    .replace(/(?<![\p{N}.,])\+?\(?\d(?:[ ()./-]{0,2}\d){6,14}(?![\p{N}])/gu, "[number]");
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
