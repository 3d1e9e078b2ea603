/** Text to tokens, and words to the forms under which they are looked up. */

export type Token = {
  /** As typed. */
  text: string;
  /** Lower case, without accents; contractions are opened ("what's" gives two tokens). */
  norm: string;
  kind: "word" | "number" | "symbol" | "comma" | "stop" | "order" | "date";
  /** For a number. */
  value?: number;
  /** Where it stands in the message. */
  start: number;
  end: number;
  /** True when the token before it follows without a space: "128GB", "$40". */
  glued: boolean;
  /** What the shopper typed, when a misspelt word was read as a word of the store. */
  said?: string;
};

const PATTERN = new RegExp(
  [
    "(?<email>[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)",
    "(?<date>\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})",
    "(?<order>[a-z]{2}-\\d{3,})",
    "(?<stopnumber>\\bf/?\\d+(?:\\.\\d+)?)",
    "(?<number>\\d+(?:[.,]\\d+)*)",
    "(?<word>\\p{L}[\\p{L}\\p{M}]*/\\p{L}(?!\\p{L})|\\p{L}[\\p{L}\\p{M}\\d]*(?:['’]\\p{L}+)?)",
    "(?<stop>[.?!;:\\n]+)",
    "(?<comma>,)",
    "(?<symbol>[$€£¥%°#+&–-])",
  ].join("|"),
  "giu",
);

const CONTRACTIONS: Record<string, string> = {
  "can't": "can not",
  cannot: "can not",
  "won't": "will not",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  ive: "i have",
  im: "i am",
  whats: "what is",
  wheres: "where is",
  whens: "when is",
  hows: "how is",
  "let's": "let us",
  wich: "which",
  whitch: "which",
  waht: "what",
  wat: "what",
  teh: "the",
  u: "you",
  ur: "your",
  cheep: "cheap",
  abt: "about",
  pls: "please",
  "i'd": "i would",
  isnt: "is not",
  "shan't": "shall not",
  "y'all": "you",
};
const ENDINGS: [RegExp, string][] = [
  [/n't$/, " not"],
  [/'ve$/, " have"],
  [/'re$/, " are"],
  [/'ll$/, " will"],
  [/'m$/, " am"],
  [/'d$/, " would"],
];
const SUBJECTS_OF_IS = new Set([
  "what",
  "where",
  "who",
  "when",
  "how",
  "it",
  "that",
  "there",
  "here",
  "which",
  "he",
  "she",
]);

/** Splits a message; keeps the order of what was typed. Never throws. */
export function tokenise(message: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of message.matchAll(PATTERN)) {
    const [text] = match;
    const glued = match.index === end;
    end = match.index + text.length;
    const place = { glued, start: match.index, end };
    const kind = Object.entries(match.groups!).find(([, value]) => value !== undefined)![0] as Token["kind"];
    if (match.groups!.email) tokens.push({ text, norm: text.toLowerCase(), kind: "word", ...place });
    else if (match.groups!.stopnumber) {
      tokens.push({ text, norm: text.toLowerCase().replace(/^f(?=\d)/, "f/"), kind: "word", ...place });
    } else if (kind === "number") tokens.push({ text, norm: text, kind, value: parseNumber(text), ...place });
    else if (isHyphen(message, match)) continue;
    else if (kind !== "word") tokens.push({ text, norm: text.toLowerCase(), kind, ...place });
    else
      openContraction(normalise(text)).forEach((norm, index) =>
        tokens.push({ text, norm, kind, ...place, glued: glued && index === 0 }),
      );
  }
  return tokens;
}

/** A dash inside a compound ("two-person", "UHS-II"), as opposed to a minus sign or a range of numbers. */
function isHyphen(message: string, match: RegExpMatchArray): boolean {
  if (!/^[-–]$/.test(match[0])) return false;
  const [before = " ", after = " "] = [message[match.index! - 1], message[match.index! + 1]];
  return /[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after) && !(/\d/.test(before) && /\d/.test(after));
}

/** Lower case, accents removed, straight apostrophes. */
export function normalise(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

function openContraction(word: string): string[] {
  const whole = CONTRACTIONS[word];
  if (whole) return whole.split(" ");
  for (const [ending, words] of ENDINGS) if (ending.test(word)) return word.replace(ending, words).split(" ");
  const owner = word.replace(/'s$/, "");
  if (owner === word) return [word.replaceAll("'", "")];
  return SUBJECTS_OF_IS.has(owner) ? [owner, "is"] : [owner];
}

/** "1,200" is twelve hundred, "1,2" and "1.2" are one and a fifth. */
function parseNumber(text: string): number {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll(".", ""));
  return Number(text.replace(",", ".").replace(/[.,](?=.*[.,])/g, ""));
}

const NUMBER_WORDS: Record<string, number> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: Record<string, number> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  thousand: 1000,
  couple: 2,
  dozen: 12,
};

/** The number a token names, in digits or as a word; undefined when it names none. */
export function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  return token.value ?? NUMBER_WORDS[token.norm] ?? TENS[token.norm];
}

const IRREGULAR: Record<string, string> = {
  knives: "knife",
  leaves: "leaf",
  shelves: "shelf",
  halves: "half",
  scarves: "scarf",
  loaves: "loaf",
  feet: "foot",
  men: "man",
  women: "woman",
  children: "child",
  people: "person",
  teeth: "tooth",
  mice: "mouse",
  geese: "goose",
};

/** The form in which singular and plural meet. A key for comparison, not a word to show. */
export function stem(norm: string): string {
  let key = IRREGULAR[norm] ?? norm;
  if (key.length > 4 && key.endsWith("ies")) key = `${key.slice(0, -3)}y`;
  else if (key.length > 4 && /(s|x|z|ch|sh)es$/.test(key)) key = key.slice(0, -2);
  if (key.length > 3 && /[^su]s$/.test(key)) key = key.slice(0, -1);
  if (key.length > 3 && key.endsWith("ie")) key = `${key.slice(0, -2)}y`;
  else if (key.length > 3 && key.endsWith("e")) key = key.slice(0, -1);
  if (key.length > 3 && /[^su]s$/.test(key)) key = key.slice(0, -1);
  return key;
}

/** The keys of a phrase: one word or several, closed, open or hyphenated alike ("hand pump", "handpumps", "hand-pump"). */
export function phraseKeys(norms: readonly string[]): string[] {
  const closed = norms.slice(0, -1).join("") + stem(norms[norms.length - 1] ?? "");
  const open = norms.map(stem).join("");
  return open === closed ? [closed] : [closed, open];
}

/** "lighter" → light, "biggest" → big: the base forms an ending may stand on, with the grade it shows. */
export function baseForms(
  norm: string,
): { grade: "comparative" | "superlative"; bases: string[] } | undefined {
  const irregular: Record<string, string> = { better: "good", best: "good", worse: "bad", worst: "bad" };
  const ending = /(?<stem>.{3,})(?<end>er|est)$/.exec(norm);
  const grade = norm.endsWith("st") ? "superlative" : "comparative";
  if (irregular[norm]) return { grade, bases: [irregular[norm]] };
  if (!ending) return undefined;
  const root = ending.groups!.stem!;
  const undoubled = /([^aeiou])\1$/.test(root) ? root.slice(0, -1) : root;
  return { grade, bases: [root, `${root}e`, root.replace(/i$/, "y"), undoubled] };
}

/** Edits between two words, neighbours swapped counting as one; stops counting above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, before[column - 2]! + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length]!;
}

/**
 * The one known word a misspelt word most likely means: edit distance 1 from five letters, 2 from eight,
 * same first letter (typos rarely hit it, other words often differ there). Undefined when none or two are as near.
 */
export function nearestWord(norm: string, known: Iterable<string>): string | undefined {
  const key = stem(norm);
  if (key.length < 4 || norm.length < 5 || /\d/.test(norm)) return undefined;
  let best: string | undefined;
  let bestDistance = norm.length >= 8 ? 2 : 1;
  let tied = false;
  for (const word of known) {
    if (word.length < 5 || word[0] !== norm[0]) continue;
    const distance = Math.min(
      editDistance(norm, word, bestDistance),
      editDistance(key, stem(word), bestDistance),
    );
    if (distance > bestDistance) continue;
    tied = best !== undefined && distance === bestDistance && stem(best) !== stem(word);
    if (distance < bestDistance || best === undefined) tied = false;
    best = word;
    bestDistance = distance;
  }
  return tied ? undefined : best;
}
