import { createHash } from "node:crypto";
import type pg from "pg";
import { embeddingModelId } from "@orchard/models/embeddings";
import type { Bag } from "./plain-bm25.ts";
import type { BenchProduct } from "./files.ts";

/** A store of the products of a file, in a throw-away database. */

const BATCH = 1000;
const TABLES = ["tenants", "categories", "products", "catalog_index"];

/** The id a product of the file has in the database. */
export const productIdOf = (tenant: string, id: string) =>
  createHash("md5")
    .update(`${tenant}/${id}`)
    .digest("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/**
 * What a product is embedded from: its title without the numbers of models and sizes, which mean nothing to a model of
 * words and push everything else aside.
 */
export const embeddedText = ({ title, category }: BenchProduct) =>
  [
    title
      .replace(/[()]/g, " ")
      .split(/\s+/)
      .filter((word) => !/\d/.test(word))
      .join(" ")
      .slice(0, 90),
    category,
  ]
    .filter(Boolean)
    .join(". ");

/** Fills a tenant and says how many products a second went in, indexes of words included. */
export async function loadProducts(
  owner: pg.Client,
  tenant: string,
  products: readonly BenchProduct[],
  vectors: Map<string, Float32Array>,
): Promise<number> {
  const began = performance.now();
  await lifted(owner, async () => {
    await owner.query(
      `insert into tenants (id, name, currency, locale, time_zone, order_prefix, theme, launched_on)
       values ($1, $1, 'EUR', 'en-GB', 'UTC', upper($1), '{}', '2020-01-01')`,
      [tenant],
    );
    await owner.query(
      `insert into categories (tenant_id, slug, name, singular) values ($1, 'other', 'Other', 'Other')`,
      [tenant],
    );
    await owner.query("select catalog.add_tenant_partition($1)", [tenant]);
    for (let start = 0; start < products.length; start += BATCH) {
      const rows = products.slice(start, start + BATCH).map((product) => ({
        ...product,
        id: productIdOf(tenant, product.id),
        sku: product.id,
        vector: toHalves(vectors.get(embeddedText(product))!),
      }));
      await owner.query(LOAD, [tenant, JSON.stringify(rows), embeddingModelId()]);
    }
  });
  const rate = (products.length * 1000) / (performance.now() - began);
  await owner.query("select catalog.index_vectors($1)", [tenant]);
  await owner.query("analyze products, catalog_index");
  return rate;
}

const LOAD = `
  with given as (
    select * from jsonb_to_recordset($2::jsonb) as r(id uuid, sku text, title text, brand text, model text,
      category text, prose text, "priceCents" int, traits text[], vector text)
  ), stored as (
    insert into products (tenant_id, id, slug, sku, title, brand, model, category_slug, price_cents, stock, status,
      released_on, summary, description, colour, ratings)
    select $1, id, 'p-' || id, sku, left(title, 120), brand, left(model, 120), 'other', "priceCents", 1, 'published',
      '2020-01-01', '', prose, '#888888', '{0,0,0,0,0}'
    from given
  )
  insert into catalog_index (tenant_id, product_id, words, title_words, embedding, embedding_model)
  select $1, id, catalog.index_words(title, brand, model, '', category, traits, prose), catalog.title_words(title),
    vector::halfvec(512), $3
  from given`;

const toHalves = (vector: Float32Array) => `[${Array.from(vector, (value) => value.toFixed(5)).join(",")}]`;

/** Rights that even the owner has not, for as long as work takes. */
export async function lifted(owner: pg.Client, work: () => Promise<void>): Promise<void> {
  for (const table of TABLES) await owner.query(`alter table ${table} no force row level security`);
  try {
    await work();
  } finally {
    for (const table of TABLES) await owner.query(`alter table ${table} force row level security`);
  }
}

/** The words of each product's title, model, brand and short description, as the database splits and stems them. */
export async function readBags(owner: pg.Client, products: readonly BenchProduct[]): Promise<Bag[]> {
  const bags: Bag[] = [];
  for (let start = 0; start < products.length; start += BATCH) {
    const rows = products
      .slice(start, start + BATCH)
      .map(({ title, model, brand, prose }, at) => ({ at, text: [title, model, brand, prose].join(" . ") }));
    const { rows: words } = await owner.query<{ at: number; word: string; times: number }>(
      `select r.at, w.lexeme as word, cardinality(w.positions) as times
       from jsonb_to_recordset($1::jsonb) as r(at int, text text)
       cross join unnest(to_tsvector('english', catalog.plain_text(r.text))) w`,
      [JSON.stringify(rows)],
    );
    const part = rows.map(({ at }) => ({ id: products[start + at]!.id, words: new Map<string, number>() }));
    for (const { at, word, times } of words) part[at]!.words.set(word, times);
    bags.push(...part);
  }
  return bags;
}

/** A query as the words that {@link readBags} counts. */
export async function wordsOf(owner: pg.Client, query: string): Promise<string[]> {
  const { rows } = await owner.query<{ words: string[] }>(
    "select tsvector_to_array(to_tsvector('english', catalog.plain_text($1))) as words",
    [query],
  );
  return rows[0]!.words;
}
