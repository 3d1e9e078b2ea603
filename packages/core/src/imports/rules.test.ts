import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readRows } from "./data.ts";
import { buildOrder, buildPlainProduct, buildShopifyProducts, type SourceRow } from "./rules.ts";

async function read(content: string | Buffer, name = "file.csv"): Promise<SourceRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "rows-"));
  await writeFile(path.join(folder, name), content);
  const rows: SourceRow[] = [];
  for await (const row of readRows(path.join(folder, name))) rows.push(row as SourceRow);
  return rows;
}

describe("a file", () => {
  test.each([
    ["CRLF and a byte order mark", "\uFEFFHandle,Title\r\na,b\r\n"],
    ["LF and other headers", " handle ,TITLE\na,b\n"],
  ])("with %s is read", async (_, text) => {
    expect((await read(text)).map(({ cells }) => cells)).toEqual([{ handle: "a", title: "b" }]);
  });

  test.each([
    ["zip", Buffer.from("PK\u0003\u0004"), /archive/],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0]), /archive/],
    ["UTF-16", Buffer.from("\uFEFFa,b", "utf16le"), /UTF-16/],
    ["Latin-1", Buffer.from("a,b\ncaf\u00e9,1\n", "latin1"), /UTF-8/],
  ])("of %s is refused", async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  test("of JSON lines is read, and a bad line reported", async () => {
    const rows = await read('{"title":"a","price":2}\nnope\n', "file.jsonl");
    expect(rows).toMatchObject([
      { cells: { title: "a", price: "2" } },
      { line: 2, remedy: expect.any(String) },
    ]);
  });

  test("with a cell of 1 MB reports that row", async () => {
    const rows = await read(`a,b\n${"x".repeat(1_000_000)},1\n`).catch((error: Error) => error);
    expect(rows instanceof Error ? rows.message : JSON.stringify(rows)).toMatch(/512 kB|ends inside/);
  });
});

const plain = { title: "Lamp", category: "Lamps", price: "5" };
test.each([
  ["=cmd()", "title"],
  ["a\u0007b", "title"],
  ["x".repeat(200_000), "title"],
  ["-1", "stock"],
  ["", "title"],
  ["free", "price"],
])("the cell %.12j in %s is refused", (value, column) => {
  expect(() => buildPlainProduct({ line: 2, cells: { ...plain, [column]: value } })).toThrow(/\w/);
});
test("the same without is a product", () => {
  expect(buildPlainProduct({ line: 2, cells: plain })).toMatchObject({
    slug: "lamp",
    sku: "LAMP",
    price_cents: 500,
  });
});

test("a Shopify handle becomes its variants, pictures are passed over, HTML becomes text", async () => {
  const rows = await read(
    "Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src\n" +
      'tee,Tee,"<p>Soft.\n<script>alert(1)</script></p>",V,Shirts,Size,S,T-S,10.00,a.png\n' +
      "tee,,,,,,M,,11.00,\n" +
      "tee,,,,,,,,,b.png\n",
  );
  const products = buildShopifyProducts(rows);
  expect(products.map(({ slug, sku }) => [slug, sku])).toEqual([
    ["tee-s", "T-S"],
    ["tee-m", "TEE-M"],
  ]);
  expect(products[0]).toMatchObject({ description: "Soft.", variant_group: "tee", options: ["size"] });
});

test("an order of two customers is refused", () => {
  const cells = { order: "W-1", email: "a@example.com", date: "2025-01-02", product: "x", "unit price": "1" };
  expect(buildOrder([{ line: 2, cells }]).lines).toHaveLength(1);
  const other = { line: 3, cells: { ...cells, email: "b@example.com" } };
  expect(() => buildOrder([{ line: 2, cells }, other])).toThrow(/one customer/);
});
