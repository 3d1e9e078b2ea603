import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { delegateToAssistant, type Identity } from "@orchard/domain/identity";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { withIdentity } from "@orchard/db/with-identity";
import { listAdminActions } from "../audit/data.ts";
import { getProduct } from "../catalog/data.ts";
import { listProducts } from "../listings/data.ts";
import { visitorOf } from "../tenants/data.ts";
import { getStoreProduct, listStoreProducts } from "./data.ts";
import { setOffer } from "./mutations.ts";
import type { Offer } from "./rules.ts";

/** What the staff of a store set of its products, and that nobody else does, nor they at another store. */
const staff = actor("aperture", "staff@aperture.example.com", { role: "staff" });
const ada = actor("aperture", "ada@example.com");
const visitor = visitorOf("aperture");
const OTHERS: [string, Identity][] = [
  ["staff of another store", actor("northtrail", "staff@northtrail.example.com", { role: "staff" })],
  ["an operator", actor("platform", "olive@orchard.example.com", { role: "operator" })],
  ["a shopper", ada],
  ["a shopper's assistant", delegateToAssistant(ada)],
  ["a visitor", visitor],
  [
    "staff whose token lacks the scope",
    actor("aperture", "staff@aperture.example.com", {
      role: "staff",
      scopes: ["catalog:read", "tenants:read"],
    }),
  ],
];
const refused = { code: "not_found" };
const SLUG = "halvorn-havra-6";

let database: TestDatabase;
beforeAll(async () => {
  database = await takeOwnDatabase();
});
afterAll(() => database.close());

const offerOf = async (slug = SLUG): Promise<Offer> => {
  const { priceCents, stock, status } = await getStoreProduct(staff, slug);
  return { priceCents, stock, status };
};

describe("an offer", () => {
  test("is set by the store's staff, seen by its shoppers, and kept with before and after", async () => {
    const was = await offerOf();
    const offer: Offer = { priceCents: was.priceCents + 100, stock: was.stock + 2, status: "published" };
    await setOffer(staff, SLUG, was, offer);
    expect(await offerOf()).toEqual(offer);
    expect(await getProduct(visitor, SLUG)).toMatchObject({
      priceCents: offer.priceCents,
      stock: offer.stock,
    });
    const [newest] = await listAdminActions(staff, {
      tenantId: null,
      area: "products",
      since: "2000-01-01T00:00:00Z",
      before: null,
      limit: 5,
    });
    expect(newest).toMatchObject({
      tenantId: "aperture",
      role: "staff",
      subject: SLUG,
      before: { price_cents: was.priceCents, stock: was.stock },
      after: { price_cents: offer.priceCents, stock: offer.stock },
    });
  });

  test("of a draft is there for staff alone, until it is published again", async () => {
    const was = await offerOf();
    await setOffer(staff, SLUG, was, { ...was, status: "draft" });
    for (const who of [visitor, ada, delegateToAssistant(ada)])
      await expect(getProduct(who, SLUG)).rejects.toMatchObject(refused);
    const shown = (await listProducts(visitor, { category: "cameras" })).products.map(({ slug }) => slug);
    expect(shown).not.toContain(SLUG);
    const drafts = await listStoreProducts(staff, { filter: "draft" });
    expect(drafts.products.map(({ slug }) => slug)).toEqual([SLUG]);
    expect(drafts.counts.draft).toBe(1);
    await setOffer(staff, SLUG, { ...was, status: "draft" }, was);
    expect((await getProduct(visitor, SLUG)).slug).toBe(SLUG);
  });

  test("that somebody else has set meanwhile is not overwritten, and whoever comes second is told", async () => {
    const was = await offerOf();
    const both = await Promise.allSettled(
      [1, 2].map((each) => setOffer(staff, SLUG, was, { ...was, priceCents: was.priceCents + each })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const winner = both.findIndex(({ status }) => status === "fulfilled") + 1;
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect((await offerOf()).priceCents).toBe(was.priceCents + winner);
  });

  test.each(OTHERS)("is not set by %s, and nothing changes", async (_who, other) => {
    const was = await offerOf();
    await expect(setOffer(other, SLUG, was, { ...was, priceCents: 1 })).rejects.toMatchObject(refused);
    expect(await offerOf()).toEqual(was);
  });

  test("is all that staff set: what a product is they do not change in SQL either, nor whose it is", async () => {
    for (const column of ["title = 'Mine'", "tenant_id = 'northtrail'", "ratings = '{0,0,0,0,9}'"])
      await expect(
        withIdentity(staff, (tx) =>
          tx.$executeRawUnsafe(`update products set ${column} where slug = '${SLUG}'`),
        ),
      ).rejects.toMatchObject(refused);
    const all = await withIdentity(staff, (tx) => tx.$executeRawUnsafe("update products set stock = stock"));
    expect(all).toBe((await listStoreProducts(staff, { filter: "all" })).total);
  });
});

describe("the list of a store's products", () => {
  test("finds by title, brand and article number, page by page, and only at that store", async () => {
    const { products, total, counts } = await listStoreProducts(staff, {
      filter: "all",
      words: "halvorn havra",
    });
    expect(products.map(({ slug }) => slug)).toContain(SLUG);
    expect(total).toBe(products.length);
    expect(counts.all).toBeGreaterThan(total);
    const [{ sku } = { sku: "" }] = products;
    expect((await listStoreProducts(staff, { filter: "all", words: sku })).total).toBeGreaterThan(0);
    const second = await listStoreProducts(staff, { filter: "all", page: 2 });
    const first = await listStoreProducts(staff, { filter: "all" });
    expect(first.products).toHaveLength(25);
    expect(second.products.some(({ slug }) => first.products.some((each) => each.slug === slug))).toBe(false);
    await expect(getStoreProduct(OTHERS[0]![1], SLUG)).rejects.toMatchObject(refused);
    expect((await listStoreProducts(OTHERS[0]![1], { filter: "all", words: "halvorn" })).total).toBe(0);
  });
});
