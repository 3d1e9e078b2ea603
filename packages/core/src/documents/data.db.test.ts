import { afterAll, describe, expect, test } from "vitest";
import { delegateToAssistant, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { formatMoney } from "@orchard/domain/money";
import { loadStore, SEED_STORES } from "@orchard/db/seed";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { getStoreTerms } from "../cart/data.ts";
import { getStore, visitorOf } from "../tenants/data.ts";
import { getDocument, listDocuments, searchDocuments } from "./data.ts";

const walker = visitorOf("northtrail");

afterAll(closeDoors);

describe("a store", () => {
  test.each(SEED_STORES)("%s has a manual of each of its products, and its own pages", async (store) => {
    const { products } = await loadStore(store);
    const documents = await listDocuments(visitorOf(store));
    expect(documents.filter(({ kind }) => kind === "manual").map(({ product }) => product?.slug)).toEqual(
      expect.arrayContaining(products.map(({ slug }) => slug)),
    );
    expect(documents.filter(({ kind }) => kind === "page").map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(["delivery", "isolation", "returns", "warranty"]),
    );
  });

  test.each(SEED_STORES)("%s explains the terms that its cashier reckons with", async (store) => {
    const visitor = visitorOf(store);
    const [{ body: returns }, { body: delivery }, { currency, locale }, terms, options] = await Promise.all([
      getDocument(visitor, "returns"),
      getDocument(visitor, "delivery"),
      getStore(visitor),
      getStoreTerms(visitor),
      withIdentity(visitor, (tx) => tx.deliveryOption.findMany({ where: { priceCents: { gt: 0 } } })),
    ]);
    expect(returns).toContain(`${terms.returnDays} days`);
    expect(delivery).toContain(`${terms.taxPercent} % ${terms.taxLabel}`);
    expect(options.length).toBeGreaterThan(0);
    for (const { name, priceCents } of options)
      expect(delivery).toContain(`**${name}**: ${formatMoney(priceCents, currency, locale)}`);
  });
});

describe("a document", () => {
  test("is read at its own store and not found at another", async () => {
    const { body, product } = await getDocument(walker, "vintrask-eira-300-manual");
    expect(body).toContain("3 °C");
    expect(product?.slug).toBe("vintrask-eira-300");
    await expect(getDocument(visitorOf("aperture"), "vintrask-eira-300-manual")).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("with an impossible name is not found", async () => {
    await expect(getDocument(walker, "../secrets")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a search", () => {
  // What a shopper asks, and where the answer stands.
  test.each([
    ["how do I wash my down sleeping bag", undefined, /Washing/],
    ["what temperature is it rated for", "vintrask-eira-300", /Temperature/],
    ["how long do I have to send something back", undefined, /Returns and refunds|Questions/],
    ["setting up the tent", "ulvane-hollin-2", /Pitching it/],
    ["what is covered by the guarantee", undefined, /Guarantee/],
  ])("for %j (%s) finds the passage", async (query, productSlug, expected) => {
    const { passages } = await searchDocuments(walker, { query, productSlug, limit: 3 });
    const found = passages.map(({ title, heading }) => `${title} / ${heading}`);
    expect(found.join("\n")).toMatch(expected);
    expect(passages.filter(({ product }) => productSlug && product?.slug !== productSlug)).toEqual([]);
    for (const { excerpt } of passages) expect(excerpt.length).toBeLessThanOrEqual(324);
  });

  test("answers an assistant what it answers the shopper", async () => {
    const shopper = mintIdentity({ tenantId: "northtrail", userId: newId(), role: "shopper" });
    const query = { query: "pitching a tent in wind" };
    const asked = await searchDocuments(shopper, query);
    expect(asked.passages.length).toBeGreaterThan(0);
    expect(await searchDocuments(delegateToAssistant(shopper), query)).toEqual(asked);
  });

  test("finds nothing of another store", async () => {
    const query = { query: "descaling the espresso machine", limit: 50 };
    const there = await searchDocuments(visitorOf("dailygrind"), query);
    expect(there.passages.some(({ heading }) => /descaling/.test(heading))).toBe(true);
    const own = new Set((await listDocuments(walker)).map(({ slug }) => slug));
    const here = await searchDocuments(walker, query);
    expect(here.passages.filter(({ slug }) => !own.has(slug))).toEqual([]);
    expect(here.passages.some(({ heading }) => /descaling/.test(heading))).toBe(false);
  });

  test("about a product that is not there is not found", async () => {
    const search = searchDocuments(walker, { query: "care", productSlug: "halvorn-havra-9" });
    await expect(search).rejects.toMatchObject({ code: "not_found" });
  });

  test("for words that mean nothing is empty", async () => {
    expect(await searchDocuments(walker, { query: "xqzzv wwkjq" })).toEqual({ passages: [] });
  });
});
