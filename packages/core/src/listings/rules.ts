/** The words of a text, lower case and without accents. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each word typed begins a word of a text; the last one may be unfinished, and so may the others. */
export function beginsWith(text: string, typed: string): boolean {
  const words = wordsOf(text);
  const asked = wordsOf(typed);
  return asked.length > 0 && asked.every((each) => words.some((word) => word.startsWith(each)));
}

/** How many slips a word may hold and still be known: none in a short one, where every letter counts. */
const slips = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The same words with those that the store does not use replaced by the nearest that it does. Undefined when nothing
 * is to be replaced, or a word is like none of them. A word with a digit in it names a model and is left as it is.
 */
export function correctSpelling(text: string, known: ReadonlySet<string>): string | undefined {
  let changed = false;
  const corrected = wordsOf(text).map((word) => {
    if (known.has(word) || slips(word) === 0 || /\d/.test(word)) return word;
    let best = word;
    let least = slips(word) + 1;
    for (const candidate of known) {
      if (Math.abs(candidate.length - word.length) >= least) continue;
      const distance = editDistance(word, candidate);
      // People seldom miss the first letter, so among equals that one is meant.
      if (distance < least || (distance === least && best[0] !== word[0] && candidate[0] === word[0])) {
        best = candidate;
        least = distance;
      }
    }
    if (least > slips(word)) return word;
    changed = true;
    return best;
  });
  return changed ? corrected.join(" ") : undefined;
}

/** Letters put in, left out, mistaken for another, or two swapped, between two words. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
