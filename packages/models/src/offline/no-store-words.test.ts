import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";

/** The offline model may know English; what a store sells it must learn from the brief. */

const folder = fileURLToPath(new URL(".", import.meta.url));
const seeds = fileURLToPath(new URL("../../../../prisma/seed", import.meta.url));

type Seed = { store: { categories: { name: string; singular: string }[] } };

async function wordsOf(store: string): Promise<string[]> {
  const read = (name: string) => import(pathToFileURL(`${seeds}/${store}/${name}.ts`).href);
  const { store: data } = (await read("store")) as Seed;
  const { products } = (await read("products")) as { products: { brand: string; model: string }[] };
  const kinds = data.categories.flatMap(({ name, singular }) => [name, singular]);
  return [
    ...new Set([
      ...kinds,
      ...products.map((product) => product.brand),
      ...products.map((product) => product.model),
    ]),
  ];
}

const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.startsWith("testing"))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") }))
  .map(({ name, text }) => ({ name, text: literalsIn(text) }));

/** What the code says or compares with: its strings, without the one phrase every answer may need. */
function literalsIn(text: string): string {
  const code = text.replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, "").replace(/^import .*$/gm, "");
  const literals = code.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals
    .map((literal) => literal.replace(/\$\{[^}]*\}/g, " "))
    .join("\n")
    .replaceAll("I could not filter by", "");
}

const stores = readdirSync(seeds, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${seeds}/${entry.name}/store.ts`))
  .map((entry) => entry.name);

test.each(stores)("no category, brand or model of %s stands in the offline model", async (store) => {
  const words = await wordsOf(store);
  expect(words.length).toBeGreaterThan(20);
  const found = sources.flatMap(({ name, text }) =>
    words
      .filter((word) => new RegExp(`(?<![\\p{L}.])${escape(word)}(?![\\p{L}(])`, "iu").test(text))
      .map((word) => `${name}: ${word}`),
  );
  expect(found).toEqual([]);
});

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
