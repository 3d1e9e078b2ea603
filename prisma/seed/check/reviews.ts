import { wordRuns, writeReviews } from "../reviews/compose.ts";
import { type Finding, type Store } from "./stores.ts";

const REVIEWERS = Array.from({ length: 120 }, (_, at) => ({
  key: `reader ${at}`,
  rating: 1 + ((at * 7) % 5),
}));

/** As many reviews as a product can get: none shares eight words in a row with another of the same product. */
export function checkReviews({ seed, products }: Store): Finding {
  const problems: string[] = [];
  let words = 0;
  let written = 0;
  for (const product of seed ? products : []) {
    const texts = writeReviews(seed, product, REVIEWERS).map(({ title, body }) => ({ title, body }));
    const seen = new Map<string, number>();
    for (const [at, { body, title }] of texts.entries()) {
      for (const run of wordRuns(body)) {
        if (seen.has(run) && seen.get(run) !== at)
          problems.push(`${product.slug}: reviews ${seen.get(run)} and ${at} share "${run}"`);
        seen.set(run, at);
      }
      if (/[${}|]/.test(`${title} ${body}`))
        problems.push(`${product.slug}: "${title} ${body}" has a gap in it`);
      if (title.length > 80 || body.length > 2000) problems.push(`${product.slug}: review ${at} is too long`);
    }
    written += texts.filter(({ body }) => body !== "").length;
    words += texts.reduce((sum, { body }) => sum + body.split(" ").length, 0);
    const bodies = texts.map(({ body }) => body).filter(Boolean);
    if (new Set(bodies).size < bodies.length * 0.95)
      problems.push(`${product.slug}: reviews repeat each other`);
  }
  return {
    check: "reviews",
    counted: `${written} written, ${Math.round(words / Math.max(written, 1))} words each`,
    problems,
  };
}
