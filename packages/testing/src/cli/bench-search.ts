import { mkdirSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import type pg from "pg";
import { visitorOf } from "@orchard/core/tenants/data";
import { createTestDatabase, useDatabase } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { embeddingModelId, embedTexts } from "@orchard/models/embeddings";
import { type Figures, judge, quantile, recallAt10 } from "../search-bench/figures.ts";
import { readJudgments, readProducts } from "../search-bench/files.ts";
import { plainBm25 } from "../search-bench/plain-bm25.ts";
import { embeddedText, loadProducts, productIdOf, readBags, wordsOf } from "../search-bench/store.ts";
import { embedCached } from "../search-bench/vector-cache.ts";

/**
 * How well and how fast a store's search answers judged queries: by words, by meaning and by both, beside plain BM25 over
 * the same products in the same run. docs/search.md says what the files hold and what the figures mean.
 */
const { values: options } = parseArgs({
  options: {
    products: { type: "string" },
    judgments: { type: "string" },
    cache: { type: "string", default: ".orchard/cache/embeddings" },
    rounds: { type: "string", default: "5" },
    show: { type: "string" },
  },
});
if (!options.products || !options.judgments) {
  console.error("npm run bench:search -- --products FILE --judgments FILE");
  process.exit(1);
}

const TENANT = "bench";
const who = visitorOf(TENANT);
const products = readProducts(options.products);
const judgments = readJudgments(options.judgments);
const queries = [...judgments.keys()];
const fileIds = new Map(products.map(({ id }) => [productIdOf(TENANT, id), id]));
mkdirSync(options.cache, { recursive: true });

const started = performance.now();
const { vectors, made, perSecond } = await embedCached(
  products.map(embeddedText),
  options.cache,
  (done, total, left) => {
    if (done % 1024 === 0) console.log(`  embedding ${done} of ${total}, ${Math.ceil(left)} s left`);
  },
);
console.log(
  `${products.length} products, ${vectors.size} texts, ${made} embedded now${perSecond ? ` (${perSecond.toFixed(0)} a second)` : ""}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
const began = performance.now();
const embedded = await embedTexts(queries);
const perQuery = (performance.now() - began) / queries.length;
const meanings = new Map(queries.map((query, at) => [query, JSON.stringify(embedded[at])]));

const baseOrders = new Map<string, string[]>();
const exact = new Map<string, string[]>();
const database = await createTestDatabase({
  withSeed: false,
  prepare: async (owner) => {
    const rate = await loadProducts(owner, TENANT, products, vectors);
    console.log(`loaded and indexed ${rate.toFixed(0)} products a second`);
    const bm25 = plainBm25(await readBags(owner, products));
    for (const query of queries) baseOrders.set(query, bm25(await wordsOf(owner, query)));
    await readExact(owner);
  },
});
useDatabase(database);

/** The truly nearest ten: every vector compared, no index asked. */
async function readExact(owner: pg.Client): Promise<void> {
  await owner.query("begin");
  await owner.query("set local enable_indexscan = off");
  await owner.query("alter table catalog_index no force row level security");
  for (const query of queries) {
    const { rows } = await owner.query<{ id: string }>(
      `select product_id::text as id from catalog_index where tenant_id = $1
       order by embedding operator(public.<=>) $2::halfvec(512), product_id limit 10`,
      [TENANT, meanings.get(query)],
    );
    exact.set(
      query,
      rows.map(({ id }) => fileIds.get(id)!),
    );
  }
  await owner.query("rollback");
}

const search = async (words: string, meaning: string | undefined) =>
  withIdentity(
    who,
    (tx) =>
      tx.$queryRaw<{ id: string }[]>`select product_id::text as id
        from catalog.search(${words}, ${meaning ?? null}::halfvec(512), ${embeddingModelId()}, 500)`,
  );

const LEGS: Record<string, (query: string) => Promise<{ id: string }[]>> = {
  lexical: (query) => search(query, undefined),
  vector: (query) => search("", meanings.get(query)),
  hybrid: (query) => search(query, meanings.get(query)),
};

type Row = [name: string, orders: Map<string, string[]>, figures: Figures, times: number[]];

try {
  const rows: Row[] = [["plain BM25", baseOrders, judge(judgments, baseOrders), []]];
  for (const [name, leg] of Object.entries(LEGS)) {
    const orders = new Map<string, string[]>();
    const times: number[] = [];
    for (let round = 0; round <= Number(options.rounds); round++)
      for (const query of queries) {
        const asked = performance.now();
        const found = await leg(query);
        // The first round warms up.
        if (round > 0) times.push(performance.now() - asked);
        orders.set(
          query,
          found.map(({ id }) => fileIds.get(id)!),
        );
      }
    rows.push([name, orders, judge(judgments, orders), times]);
  }
  report(rows);
  for (const query of options.show?.split(",") ?? []) show(query, rows);
} finally {
  await closeDoors();
  await database.close();
}

function report(rows: Row[]): void {
  const base = rows[0]![2];
  const ratio = (value: number, of: number) => `${value.toFixed(4)} (${(value / of).toFixed(3)} x)`;
  print([
    ["", "nDCG@10", "judged only", "hard neg. first", "no result", "recall@10", "p50 ms", "p95 ms"],
    ...rows.map(([name, orders, figures, times]) => [
      name,
      ratio(figures.ndcg, base.ndcg),
      ratio(figures.ndcgJudged, base.ndcgJudged),
      `${figures.hardNegativesFirst.length}`,
      `${((100 * figures.zeroResults.length) / queries.length).toFixed(1)} %`,
      name === "vector" ? recallAt10(exact, orders).toFixed(3) : "",
      times.length > 0 ? quantile(times, 0.5).toFixed(1) : "",
      times.length > 0 ? quantile(times, 0.95).toFixed(1) : "",
    ]),
  ]);
  console.log(
    `${queries.length} queries, ${options.rounds} rounds, on ${database.engine}; embedding a query takes ${perQuery.toFixed(0)} ms more.`,
  );
  for (const [name, , { hardNegativesFirst, zeroResults }] of rows) {
    if (hardNegativesFirst.length > 0)
      console.log(`${name}, hard negative first: ${hardNegativesFirst.join(", ")}`);
    if (zeroResults.length > 0) console.log(`${name}, no result: ${zeroResults.join(", ")}`);
  }
}

function show(query: string, rows: Row[]): void {
  const titles = new Map(products.map(({ id, title }) => [id, title]));
  for (const [name, orders] of rows) {
    console.log(`\n${query}, ${name}`);
    for (const id of (orders.get(query) ?? []).slice(0, 10))
      console.log(`  ${judgments.get(query)?.get(id) ?? "?"}  ${titles.get(id)}`);
  }
}

function print(table: string[][]): void {
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)));
  for (const row of table)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join("  ")
        .trimEnd(),
    );
}
