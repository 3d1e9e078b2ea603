import "server-only";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { chunkDocument } from "@orchard/domain/document";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { type Tx, withIdentity } from "@orchard/db/with-identity";
import { embeddingModelId, embedTexts } from "@orchard/models/embeddings";
import { readRows } from "./data.ts";
import {
  buildOrder,
  buildPlainProduct,
  buildProblem,
  buildShopifyProducts,
  CONTROL,
  type ImportedProduct,
  type Problem,
  RowError,
  slugOf,
  type SourceRow,
} from "./rules.ts";

export type ImportOptions = {
  dryRun?: boolean;
  /** The first bad row ends the import. What was written before it stays. */
  strict?: boolean;
  onProgress?: (done: number) => void;
};
export type ImportReport = {
  created: number;
  updated: number;
  unchanged: number;
  retired: number;
  problems: Problem[];
};
type Outcome = { place: string; outcome: string };

const BATCH = 50; // rows per transaction
const REMEDIES: Record<string, string> = {
  sku_taken: "Another product has that SKU. Give it one of its own.",
  attribute_type: "An attribute is of another type at this store. Write it as the others do.",
  unknown_interface: "The store has no such kind of interface. Name one it has.",
  no_product: "There is no such product. Import the catalogue first, or mend the slug or SKU.",
  reserved_number: "Numbers with the store's own prefix are given out by its cashier. Use another prefix.",
  number_taken: "The store has an order of that number of somebody else.",
  not_a_customer: "That address belongs to the store's staff.",
  different_lines: "That order was imported with other lines. Orders are not rewritten.",
};

class Undo extends Error {
  readonly outcomes: Outcome[];
  constructor(outcomes: Outcome[]) {
    super("undone on purpose");
    this.outcomes = outcomes;
  }
}

/** Runs an import function in one transaction, or finds out what it would do and takes it back. */
async function run(
  identity: Identity,
  dry: boolean,
  work: (tx: Tx) => Promise<Outcome[]>,
): Promise<Outcome[]> {
  try {
    return await withIdentity(identity, async (tx) => {
      const outcomes = await work(tx);
      if (dry) throw new Undo(outcomes);
      return outcomes;
    });
  } catch (error) {
    if (error instanceof Undo) return error.outcomes;
    throw error;
  }
}

function newReport({ strict }: ImportOptions) {
  const report: ImportReport = { created: 0, updated: 0, unchanged: 0, retired: 0, problems: [] };
  const fail = (problem: Problem) => {
    report.problems.push(problem);
    if (strict)
      throw new AppError("invalid_input", `line ${problem.line}, ${problem.column}: ${problem.remedy}`);
  };
  const count = (outcomes: Outcome[], column: string, lineOf: (place: string) => number) => {
    for (const { place, outcome } of outcomes) {
      if (outcome === "created" || outcome === "updated" || outcome === "unchanged") report[outcome] += 1;
      else fail(buildProblem(lineOf(place), column, place, REMEDIES[outcome] ?? outcome));
    }
  };
  return { report, fail, count };
}

/** Rows that follow each other and share a key, together. */
async function* groups(
  rows: AsyncIterable<SourceRow | Problem>,
  keyOf: (row: SourceRow) => string,
  fail: (problem: Problem) => void,
): AsyncGenerator<SourceRow[]> {
  let group: SourceRow[] = [];
  for await (const row of rows) {
    if (!("cells" in row)) {
      fail(row);
      continue;
    }
    const key = keyOf(row);
    if (group.length > 0 && (!key || keyOf(group[0]!) !== key)) {
      yield group;
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield group;
}

/** What `build` makes of each group, in batches; what it cannot build is reported. */
async function* batches<Item>(
  source: AsyncIterable<SourceRow[]>,
  build: (rows: SourceRow[]) => Item[],
  fail: (problem: Problem) => void,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const rows of source) {
    try {
      batch.push(...build(rows));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      fail(error.problem);
    }
    if (batch.length >= BATCH) yield batch.splice(0);
  }
  if (batch.length > 0) yield batch;
}

/**
 * Brings a catalogue into the identity's store. The same file again changes nothing. With `deleteMissing` what the file
 * does not name becomes a draft, unless a row was bad: then nobody knows what the file names.
 */
export async function importCatalogue(
  identity: Identity,
  file: string,
  options: ImportOptions & { format?: "shopify" | "plain"; deleteMissing?: boolean } = {},
): Promise<ImportReport> {
  const { dryRun = false, format = "plain", deleteMissing, onProgress } = options;
  const { report, fail, count } = newReport(options);
  const shopify = format === "shopify";
  const seen = { slugs: new Set<string>(), skus: new Set<string>() };
  const build = (rows: SourceRow[]) =>
    (shopify ? buildShopifyProducts(rows) : rows.map(buildPlainProduct)).filter((product) => {
      const twice = seen.slugs.has(product.slug) ? "slug" : seen.skus.has(product.sku) ? "sku" : undefined;
      if (twice)
        fail(buildProblem(product.line, twice, product[twice], "The file has it twice. Make each unique."));
      seen.slugs.add(product.slug);
      seen.skus.add(product.sku);
      return !twice;
    });
  const key = (row: SourceRow) => (shopify ? (row.cells["handle"] ?? row.cells["url handle"] ?? "") : "");
  let done = 0;
  for await (const batch of batches(groups(readRows(file), key, fail), build, fail)) {
    count(await writeProducts(identity, batch, dryRun), "sku", (slug) => lineOf(batch, slug));
    onProgress?.((done += batch.length));
  }
  if (deleteMissing && !dryRun && report.problems.length === 0 && seen.slugs.size > 0) {
    const [row] = await withIdentity(
      identity,
      (tx) =>
        tx.$queryRaw<{ retired: number }[]>`select catalog.retire_products(${[...seen.slugs]}) as retired`,
    );
    report.retired = row!.retired;
  }
  return report;
}

const lineOf = (batch: readonly ImportedProduct[], slug: string) =>
  batch.find((each) => each.slug === slug)?.line ?? 0;

async function writeProducts(identity: Identity, batch: ImportedProduct[], dry: boolean): Promise<Outcome[]> {
  const write = (rows: object[], undo: boolean) =>
    run(identity, undo, (tx) => {
      return tx.$queryRaw<Outcome[]>`
        select place, outcome from catalog.import_products(${JSON.stringify(rows)}::jsonb)`;
    });
  // Asked first what would change: embedding is slow, and most rows of a second import are as they were.
  const expected = await write(batch, true);
  const changing = new Set(
    expected
      .filter(({ outcome }) => outcome === "created" || outcome === "updated")
      .map(({ place }) => place),
  );
  if (dry || changing.size === 0) return expected;
  const changed = batch.filter(({ slug }) => changing.has(slug));
  const vectors = await embedTexts(
    changed.map(({ title, category_name, summary }) => `${title}. ${category_name}. ${summary}`),
  );
  const rows = changed.map((product, at) => ({
    ...product,
    embedding: JSON.stringify(vectors[at]),
    embedding_model: embeddingModelId(),
  }));
  return [...expected.filter(({ place }) => !changing.has(place)), ...(await write(rows, false))];
}

/** Brings orders and the customers they name into the identity's store. The same file again changes nothing. */
export async function importOrders(
  identity: Identity,
  file: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { dryRun = false, onProgress } = options;
  const { report, fail, count } = newReport(options);
  const key = (row: SourceRow) => row.cells["order"] ?? "";
  let done = 0;
  const build = (rows: SourceRow[]) => [buildOrder(rows)];
  for await (const batch of batches(groups(readRows(file), key, fail), build, fail)) {
    const outcomes = await run(identity, dryRun, (tx) => {
      return tx.$queryRaw<Outcome[]>`
        select place, outcome from shop.import_orders(${JSON.stringify(batch)}::jsonb)`;
    });
    count(outcomes, "order", (number) => batch.find((each) => each.number === number)?.line ?? 0);
    onProgress?.((done += batch.length));
  }
  return report;
}

/** Brings Markdown and plain text into the identity's store, attached to a product when the text begins with `product:`. */
export async function importDocuments(
  identity: Identity,
  place: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { report, fail, count } = newReport(options);
  const folder = (await stat(place)).isDirectory();
  const files = folder
    ? (await readdir(place)).filter((name) => /\.(md|txt)$/i.test(name)).map((name) => path.join(place, name))
    : [place];
  let done = 0;
  for (const file of files.toSorted()) {
    const document = readDocument(file, await readFile(file));
    if ("remedy" in document) {
      fail(document);
      continue;
    }
    const chunks = chunkDocument(document.body);
    const vectors = options.dryRun
      ? []
      : await embedTexts(chunks.map(({ headings, body }) => [...headings, body].join(". ")));
    const rows = chunks.map((chunk, position) => ({
      ...chunk,
      position,
      embedding: vectors[position] ? JSON.stringify(vectors[position]) : null,
      embedding_model: vectors[position] ? embeddingModelId() : null,
    }));
    const outcomes = await run(identity, options.dryRun ?? false, (tx) => {
      return tx.$queryRaw<Outcome[]>`
        select place, outcome from catalog.import_documents(${JSON.stringify([{ ...document, chunks: rows }])}::jsonb)`;
    });
    count(outcomes, "product", () => 1);
    options.onProgress?.((done += 1));
  }
  return report;
}

type SourceDocument = { slug: string; kind: string; product?: string; title: string; body: string };

function readDocument(file: string, bytes: Buffer): SourceDocument | Problem {
  const name = path.basename(file).replace(/\.\w+$/, "");
  const problem = (remedy: string) => buildProblem(1, "document", path.basename(file), remedy);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return problem("Save it as UTF-8 text.");
  }
  if (CONTROL.test(text)) return problem("Take the control characters out.");
  const head = new Map<string, string>();
  for (let at; (at = /^(product|kind|title|slug): *(.+)\n+/.exec(text)); text = text.slice(at[0].length))
    head.set(at[1]!, at[2]!.trim());
  const heading = /^# +(.+)\n+/.exec(text);
  if (heading) text = text.slice(heading[0].length);
  const body = text.trim();
  if (body.length < 1 || body.length > 40_000) return problem("Write 1 to 40,000 characters.");
  const kind = head.get("kind") ?? (head.has("product") ? "manual" : "page");
  if (!["manual", "faq", "page"].includes(kind)) return problem("Its kind is manual, faq or page.");
  const slug = slugOf(head.get("slug") ?? name);
  if (!slug) return problem("Name the file with letters and digits.");
  const title = (head.get("title") ?? heading?.[1] ?? name).slice(0, 160);
  const product = head.get("product");
  return { slug, kind, title, body, ...(product ? { product } : {}) };
}
