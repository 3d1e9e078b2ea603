import type { Judgments } from "./files.ts";

/** What a way of searching is worth, over all judged queries. */
export type Figures = {
  /** nDCG@10, what nobody judged counted as irrelevant. */
  ndcg: number;
  /** nDCG@10 of the same order with everything unjudged left out. */
  ndcgJudged: number;
  /** Of queries for which nothing is relevant: how often something judged irrelevant came first. */
  hardNegativesFirst: string[];
  zeroResults: string[];
};

const gain = (ratings: number[]) =>
  ratings.slice(0, 10).reduce((sum, rating, at) => sum + (2 ** rating - 1) / Math.log2(at + 2), 0);

const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Judges an order of products for each query. Queries without anything relevant have no nDCG. */
export function judge(judgments: Judgments, orders: Map<string, string[]>): Figures {
  const [ndcg, ndcgJudged]: number[][] = [[], []];
  const [hardNegativesFirst, zeroResults]: string[][] = [[], []];
  for (const [query, ratings] of judgments) {
    const order = orders.get(query) ?? [];
    if (order.length === 0) zeroResults!.push(query);
    const best = gain([...ratings.values()].toSorted((a, b) => b - a));
    if (best === 0) {
      if (order[0] !== undefined && ratings.has(order[0])) hardNegativesFirst!.push(query);
      continue;
    }
    const judged = order.filter((id) => ratings.has(id));
    ndcg!.push(gain(order.map((id) => ratings.get(id) ?? 0)) / best);
    ndcgJudged!.push(gain(judged.map((id) => ratings.get(id)!)) / best);
  }
  return {
    ndcg: average(ndcg!),
    ndcgJudged: average(ndcgJudged!),
    hardNegativesFirst: hardNegativesFirst!,
    zeroResults: zeroResults!,
  };
}

/** How many of the truly nearest ten were among the ten found, over all queries. */
export function recallAt10(exact: Map<string, string[]>, found: Map<string, string[]>): number {
  const shares = [...exact].map(([query, ids]) => {
    const first = new Set(found.get(query)?.slice(0, 10));
    return ids.slice(0, 10).filter((id) => first.has(id)).length / Math.min(ids.length, 10);
  });
  return average(shares);
}

export const quantile = (times: number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(Math.floor(times.length * part), times.length - 1)]!;
