import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadStore, SEED_STORES } from "@orchard/db/seed";
import { createTestDatabase, type TestDatabase } from "@orchard/db/testing";
import { asAdministrator } from "./administrator.ts";

let database: TestDatabase;

// With as many people as the demo has: the number of reviews is what is looked at.
beforeAll(async () => {
  database = await createTestDatabase({ shoppers: 600 });
}, 300_000);
afterAll(() => database.close());

const ask = <Row extends object>(statement: string) =>
  asAdministrator(database, async (client) => (await client.query<Row>(statement)).rows);

describe("the reviews of the seed", () => {
  test("are 5 to 120 for every product, and counted right", async () => {
    const products = await ask<{ name: string; written: number; counted: number }>(
      `select p.tenant_id || '/' || p.slug as name, count(r.id)::int as written,
         (select sum(n)::int from unnest(p.ratings) n) as counted
       from products p left join reviews r on (r.tenant_id, r.product_id) = (p.tenant_id, p.id)
       group by p.tenant_id, p.id`,
    );
    const stores = await Promise.all(SEED_STORES.map(loadStore));
    expect(products).toHaveLength(stores.reduce((sum, store) => sum + store.products.length, 0));
    expect(products.filter(({ written }) => written < 5 || written > 120)).toEqual([]);
    expect(products.filter(({ written, counted }) => written !== counted)).toEqual([]);
  });

  test("are shaped like a J: most give five stars, fewer four, and more one than two", async () => {
    const shares = await ask<{ tenant_id: string; stars: number[] }>(
      `select tenant_id, array[count(*) filter (where rating = 1), count(*) filter (where rating = 2),
         count(*) filter (where rating = 3), count(*) filter (where rating = 4), count(*) filter (where rating = 5)]::int[] as stars
       from reviews group by tenant_id`,
    );
    expect(shares.map(({ tenant_id }) => tenant_id).toSorted()).toEqual([...SEED_STORES].toSorted());
    for (const { stars } of shares) {
      const [one, two, three, four, five] = stars as [number, number, number, number, number];
      expect(five).toBeGreaterThan(four);
      expect(four).toBeGreaterThan(three);
      expect(three).toBeGreaterThan(two);
      expect(one).toBeGreaterThan(two);
    }
  });

  test("are none written before the product was delivered to who wrote it", async () => {
    const [row] = await ask<{ all: number; early: number }>(
      `select count(*)::int as all, count(*) filter (where not exists (
         select from order_items i
         join shipment_events e on (e.tenant_id, e.user_id, e.order_id) = (i.tenant_id, i.user_id, i.order_id)
           and e.kind = 'delivered'
         where (i.tenant_id, i.user_id, i.product_id) = (r.tenant_id, r.user_id, r.product_id)
           and e.occurred_at <= r.written_at))::int as early
       from reviews r`,
    );
    expect(row!.all).toBeGreaterThan(1000);
    expect(row!.early).toBe(0);
  });
});
