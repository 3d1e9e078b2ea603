import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findShopper, makeAccount, openLink } from "@orchard/db/auth-accounts";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { searchDocuments } from "../documents/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { importCatalogue, importDocuments, importOrders } from "./mutations.ts";

const importer = actor("aperture", "staff@aperture.example.com", {
  role: "staff",
  scopes: ["imports:write"],
});
const elsewhere = actor("northtrail", "staff@northtrail.example.com", {
  role: "staff",
  scopes: ["imports:write"],
});
const visitor = visitorOf("aperture");
const CATALOGUE = `slug,sku,title,brand,category,price,stock,description,attribute:Finish
qualm-one,QU-1,Qualm One lantern,Qualm,Lanterns,19.90,5,<p>A brass lantern.</p>,brass
qualm-two,QU-2,Qualm Two lantern,Qualm,Lanterns,29.90,5,Another.,steel
`;
const orderOf = (email: string, number: string, status = "delivered") =>
  `order,email,name,date,status,product,quantity,unit price\n${number},${email},Kim Park,2025-11-30,${status},QU-1,2,19.90\n`;

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await takeOwnDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "import-"));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});
const file = async (text: string, name = `${newId()}.csv`) => {
  await writeFile(path.join(folder, name), text);
  return path.join(folder, name);
};
const find = (identity = visitor, slug = "qualm-one") =>
  withIdentity(identity, (tx) =>
    tx.product.findFirst({ where: { slug }, select: { id: true, priceCents: true } }),
  );
const ordersOf = (userId: string, tenantId = "aperture") =>
  withIdentity(mintIdentity({ tenantId, userId, role: "shopper" }), (tx) =>
    tx.order.findMany({ select: { number: true, itemsCents: true, items: { select: { quantity: true } } } }),
  );

test("a catalogue is imported once, found by search, and the same file changes nothing", async () => {
  const place = await file(CATALOGUE);
  expect(await importCatalogue(importer, place, { dryRun: true })).toMatchObject({ created: 2 });
  expect(await find()).toBeNull();
  expect(await importCatalogue(importer, place)).toMatchObject({ created: 2, problems: [] });
  expect(await importCatalogue(importer, place)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  expect(await find()).toMatchObject({ priceCents: 1990 });
  const hits = await withIdentity(
    visitor,
    (tx) => tx.$queryRaw<unknown[]>`select product_id from catalog.search('brass lantern', null, null, 5)`,
  );
  expect(hits.length).toBeGreaterThan(0);
  const dearer = await file(CATALOGUE.replace("19.90", "21.00"));
  expect(await importCatalogue(importer, dearer)).toMatchObject({ updated: 1, unchanged: 1 });
});

test("bad rows are reported and the others imported; strict stops", async () => {
  const place = await file(`slug,title,category,price\nok-row,Fine,Odd,5\nbad-row,Bad,Odd,=1+1\n`);
  const report = await importCatalogue(importer, place);
  expect(report).toMatchObject({ created: 1, problems: [{ line: 3, column: "price", value: "=1+1" }] });
  await expect(importCatalogue(importer, place, { strict: true })).rejects.toMatchObject({
    code: "invalid_input",
  });
});

test("two imports at once make each product once", async () => {
  const place = await file(CATALOGUE.replaceAll("qualm", "twin").replaceAll("QU-", "TW-"));
  const reports = await Promise.all([importCatalogue(importer, place), importCatalogue(importer, place)]);
  expect(reports.reduce((sum, each) => sum + each.created, 0)).toBe(2);
  expect(reports.flatMap((each) => each.problems)).toEqual([]);
});

test("an import writes its own store only, and needs the scope", async () => {
  const place = await file(CATALOGUE.replaceAll("qualm", "ours").replaceAll("QU-", "OU-"));
  expect(await importCatalogue(elsewhere, place)).toMatchObject({ created: 2 });
  expect(await find(visitorOf("northtrail"), "ours-one")).not.toBeNull();
  expect(await find(visitor, "ours-one")).toBeNull();
  for (const other of [
    actor("aperture", "staff@aperture.example.com", { role: "staff" }),
    actor("aperture", "ada@example.com"),
    visitor,
  ])
    await expect(importCatalogue(other, place)).rejects.toMatchObject({ code: "not_found" });
});

test("imported orders are their shopper's alone, twice is once, and signing up does not attach", async () => {
  const place = await file(orderOf("kim@import.example.com", "W-1001"));
  expect(await importOrders(importer, place)).toMatchObject({ created: 1, problems: [] });
  expect(await importOrders(importer, place)).toMatchObject({ created: 0, unchanged: 1 });
  const kim = (await findShopper("aperture", "kim@import.example.com"))!;
  expect(kim.hasPassword).toBe(false);
  expect(await ordersOf(kim.userId)).toEqual([
    { number: "W-1001", itemsCents: 3980, items: [{ quantity: 2 }] },
  ]);
  expect(await ordersOf(newId())).toEqual([]);
  expect(await ordersOf(kim.userId, "northtrail")).toEqual([]);
  const ada = await ordersOf(actor("aperture", "ada@example.com").userId);
  expect(ada.map(({ number }) => number)).not.toContain("W-1001");
  const tokenHash = Buffer.from(newId().replaceAll("-", "").padEnd(64, "0"), "hex");
  const link = {
    tenantId: "aperture",
    tokenHash,
    purpose: "confirm_email",
    email: "kim@import.example.com",
  } as const;
  await openLink({ ...link, lifetimeSeconds: 60 });
  const made = { tenantId: "aperture", tokenHash, userId: newId(), name: "Mallory", passwordHash: "x" };
  expect(await makeAccount(made)).toBe("address_in_use");
});

test("orders of others, of the cashier and of unknown things are refused", async () => {
  const refused = [
    orderOf("lee@import.example.com", "W-1001"),
    orderOf("lee@import.example.com", "AP-10001"),
    orderOf("lee@import.example.com", "W-1002").replace("QU-1", "nothing"),
    orderOf("staff@aperture.example.com", "W-1003"),
  ];
  for (const text of refused)
    expect(await importOrders(importer, await file(text))).toMatchObject({
      created: 0,
      problems: [{ line: 2 }],
    });
  expect(await findShopper("aperture", "lee@import.example.com")).toBeUndefined();
});

test("who erased their account is gone, and does not come back with the same file", async () => {
  const place = await file(orderOf("gone@import.example.com", "W-2001"));
  await importOrders(importer, place);
  const { userId } = (await findShopper("aperture", "gone@import.example.com"))!;
  const eraser = mintIdentity({ tenantId: "aperture", userId, role: "shopper", scopes: ["account:erase"] });
  await withIdentity(eraser, (tx) => tx.$queryRaw`select account.erase()`);
  expect(await ordersOf(userId)).toEqual([]);
  expect(await importOrders(importer, place)).toMatchObject({ created: 0, problems: [{ column: "order" }] });
  expect(await findShopper("aperture", "gone@import.example.com")).toBeUndefined();
});

test("documents are searched, and the same changes nothing", async () => {
  const text = "product: qualm-one\n\n# Qualm One guide\n\n## Trimming the wick\n\nTrim the wick weekly.\n";
  const place = await file(text, "qualm-guide.md");
  expect(await importDocuments(importer, place)).toMatchObject({ created: 1 });
  expect(await importDocuments(importer, place)).toMatchObject({ unchanged: 1 });
  const { passages } = await searchDocuments(visitor, { query: "trimming the wick" });
  expect(passages[0]).toMatchObject({ slug: "qualm-guide", heading: "Trimming the wick" });
});
