/**
 * Plain BM25 (k1 = 1.2, b = 0.75) over all of a product's words alike: what a search that knows nothing of shops does,
 * and the base of every ratio. It counts the very words that the database makes of texts and of queries.
 */
const [K1, B] = [1.2, 0.75];

export type Bag = { id: string; words: Map<string, number> };

export function plainBm25(bags: Bag[]): (query: readonly string[]) => string[] {
  const length = new Map(bags.map(({ id, words }) => [id, [...words.values()].reduce((a, b) => a + b, 0)]));
  const usual = [...length.values()].reduce((a, b) => a + b, 0) / bags.length;
  const holders = new Map<string, { id: string; times: number }[]>();
  for (const { id, words } of bags)
    for (const [word, times] of words) {
      const list = holders.get(word) ?? [];
      if (list.length === 0) holders.set(word, list);
      list.push({ id, times });
    }
  return (query) => {
    const scores = new Map<string, number>();
    for (const word of query) {
      const list = holders.get(word) ?? [];
      const rarity = Math.log(1 + (bags.length - list.length + 0.5) / (list.length + 0.5));
      for (const { id, times } of list) {
        const saturated = (times * (K1 + 1)) / (times + K1 * (1 - B + (B * length.get(id)!) / usual));
        scores.set(id, (scores.get(id) ?? 0) + rarity * saturated);
      }
    }
    // Equal scores keep the order of the file.
    return [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  };
}
