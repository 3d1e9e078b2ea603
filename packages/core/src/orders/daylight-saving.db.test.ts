import { afterAll, beforeAll, expect, test } from "vitest";
import type { Day } from "@orchard/domain/clock";
import { newId } from "@orchard/domain/ids";
import { loadStore, type SeedStore } from "@orchard/db/seed";
import { actor, type TestDatabase } from "@orchard/db/testing";
import { takeOwnDatabase } from "@orchard/db/testing-own-database";
import { getOrders, searchPurchases } from "./data.ts";

// The days on which the clocks change, as a store's customers live them: 23 or 25 hours long. Each is given by its
// first and its last second.
const DAYS: [SeedStore, Day, string, string][] = [
  ["aperture", "2026-03-08", "2026-03-08T05:00:00Z", "2026-03-09T03:59:59Z"],
  ["aperture", "2026-11-01", "2026-11-01T04:00:00Z", "2026-11-02T04:59:59Z"],
  ["northtrail", "2026-03-29", "2026-03-29T00:00:00Z", "2026-03-29T22:59:59Z"],
  ["northtrail", "2026-10-25", "2026-10-24T23:00:00Z", "2026-10-25T23:59:59Z"],
  ["dailygrind", "2026-04-05", "2026-04-04T13:00:00Z", "2026-04-05T13:59:59Z"],
  ["dailygrind", "2026-10-04", "2026-10-03T14:00:00Z", "2026-10-04T12:59:59Z"],
];
const shopper = (store: SeedStore) => actor(store, "night-owl@example.com");
let database: TestDatabase;

beforeAll(async () => {
  const rows: Record<string, object[]> = {
    tenants: [],
    users: [],
    categories: [],
    products: [],
    orders: [],
    order_items: [],
  };
  for (const store of new Set(DAYS.map(([each]) => each))) {
    const { tenant } = (await loadStore(store)).store;
    const product = newId();
    const [tenant_id, user_id] = [store, shopper(store).userId];
    rows["tenants"]!.push({
      id: store,
      kind: "store",
      name: tenant.name,
      tagline: "",
      description: "",
      currency: tenant.currency,
      locale: tenant.locale,
      time_zone: tenant.timeZone,
      order_prefix: tenant.orderPrefix,
      theme: tenant.theme,
      suggestions: [],
      status: "active",
      launched_on: "2020-01-01",
    });
    rows["users"]!.push({
      tenant_id,
      id: user_id,
      email: "night-owl@example.com",
      name: "Night Owl",
      role: "shopper",
      status: "active",
      demo: true,
      joined_at: "2020-01-01",
    });
    rows["categories"]!.push({
      tenant_id,
      slug: "things",
      name: "Things",
      singular: "thing",
      synonyms: [],
      description: "",
      position: 0,
    });
    rows["products"]!.push({
      tenant_id,
      id: product,
      slug: "thing",
      sku: "THING",
      title: "A thing",
      brand: "Made",
      model: "Up",
      category_slug: "things",
      price_cents: 100,
      stock: 1,
      status: "published",
      released_on: "2020-01-01",
      summary: "",
      description: "",
      colour: "#000000",
    });
    for (const [each, day, first, last] of DAYS) {
      if (each !== store) continue;
      const outside = (instant: string, seconds: number) =>
        new Date(Date.parse(instant) + seconds * 1000).toISOString();
      const moments = { "day-before": outside(first, -1), first, last, "day-after": outside(last, 1) };
      for (const [name, placed_at] of Object.entries(moments)) {
        const id = newId();
        rows["orders"]!.push({
          tenant_id,
          user_id,
          id,
          number: `${day} ${name}`,
          placed_at,
          status: "delivered",
          items_cents: 100,
          discount_cents: 0,
          tax_cents: 0,
          shipping_cents: 0,
          refunded_cents: 0,
        });
        rows["order_items"]!.push({
          tenant_id,
          user_id,
          id: newId(),
          order_id: id,
          product_id: product,
          placed_at,
          title: "A thing",
          quantity: 1,
          unit_price_cents: 100,
          discount_cents: 0,
          tax_cents: 0,
          refunded_cents: 0,
        });
      }
    }
  }
  database = await takeOwnDatabase({
    withSeed: false,
    prepare: async (owner) => {
      for (const [table, all] of Object.entries(rows)) {
        const columns = Object.keys(all[0]!).join(", ");
        // Under FORCE the owner itself may not write.
        await owner.query(`alter table public.${table} no force row level security`);
        await owner.query(
          `insert into public.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::public.${table}, $1::jsonb)`,
          [JSON.stringify(all)],
        );
        await owner.query(`alter table public.${table} force row level security`);
      }
    },
  });
});
afterAll(() => database.close());

test.each(DAYS)("in %s, %s begins and ends with its own midnights", async (store, day) => {
  const range = { from: day, to: day, limit: 5 } as const;
  const { purchases, total } = await searchPurchases(shopper(store), range);
  expect(purchases.map((purchase) => purchase.orderNumber)).toEqual([`${day} last`, `${day} first`]);
  expect(total).toBe(2);
  expect(new Set(purchases.map((purchase) => purchase.placedOn))).toEqual(new Set([day]));
  const { orders } = await getOrders(shopper(store), range);
  expect(orders.map((order) => order.number)).toEqual([`${day} last`, `${day} first`]);
});

test.each(DAYS)("in %s, the seconds around %s belong to the days around it", async (store, day) => {
  const before = await searchPurchases(shopper(store), { to: day, limit: 10 });
  const after = await searchPurchases(shopper(store), { from: day, limit: 10 });
  expect(before.purchases.map((purchase) => purchase.orderNumber)).not.toContain(`${day} day-after`);
  expect(before.purchases.map((purchase) => purchase.orderNumber)).toContain(`${day} day-before`);
  expect(after.purchases.map((purchase) => purchase.orderNumber)).toContain(`${day} day-after`);
  expect(after.purchases.map((purchase) => purchase.orderNumber)).not.toContain(`${day} day-before`);
});
