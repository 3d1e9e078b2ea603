import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

/** The two files that a search is measured with. Their formats are described in docs/search.md. */

const text = z
  .string()
  .default("")
  .transform((value) =>
    value
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );

const productSchema = z
  .object({
    id: z.coerce.string().min(1),
    title: text.pipe(z.string().min(1)),
    name: text,
    supplier: text,
    category: text,
    short_description: text,
    price: z.number().int().positive().catch(100),
  })
  .loose();

export type BenchProduct = {
  id: string;
  title: string;
  brand: string;
  model: string;
  category: string;
  prose: string;
  priceCents: number;
  /** What is typed about it, as the index takes it: texts, and the names of what it has. */
  traits: string[];
};

/** Products as JSON Lines, packed with gzip or not. @throws Error that names the line */
export function readProducts(file: string): BenchProduct[] {
  return readLines(file).map((line, at) => {
    const row = productSchema.safeParse(JSON.parse(line));
    if (!row.success) throw new Error(`${file}, line ${at + 1}: ${z.prettifyError(row.error)}`);
    const { id, title, name, supplier, category, short_description, price, ...rest } = row.data;
    return {
      id,
      title,
      brand: supplier,
      model: name,
      category,
      prose: short_description,
      priceCents: price,
      traits: Object.entries(rest).flatMap(([key, value]) => {
        if (key.startsWith("attr_t_") && typeof value === "string") return [value];
        return key.startsWith("attr_b_") && value === true ? [key.slice(7).replaceAll("_", " ")] : [];
      }),
    };
  });
}

export type Judgments = Map<string, Map<string, number>>;

/** `query,docid,rating` with a heading; a query may be quoted. @throws Error that names the line */
export function readJudgments(file: string): Judgments {
  const judgments: Judgments = new Map();
  for (const [at, line] of readLines(file).slice(1).entries()) {
    const found = /^(?:"((?:[^"]|"")*)"|([^,]*)),([^,]+),(\d+)$/.exec(line.trim());
    if (!found) throw new Error(`${file}, line ${at + 2}: expected query,docid,rating`);
    const query = found[2] ?? found[1]!.replaceAll('""', '"');
    const ratings = judgments.get(query) ?? new Map<string, number>();
    judgments.set(query, ratings.set(found[3]!, Number(found[4])));
  }
  return judgments;
}

function readLines(file: string): string[] {
  const bytes = readFileSync(file);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
