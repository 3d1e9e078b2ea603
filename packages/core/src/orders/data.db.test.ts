import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Identity } from "@orchard/domain/identity";
import { loadStore, SEED_STORES } from "@orchard/db/seed";
import { actor } from "@orchard/db/testing";
import { closeDoors, withIdentity } from "@orchard/db/with-identity";
import { getStore } from "../tenants/data.ts";
import { getOrders, searchPurchases } from "./data.ts";

const ada = actor("aperture", "ada@example.com");
const ben = actor("aperture", "ben@example.com");

afterAll(closeDoors);

type Sums = { lines: number; pieces: number; spent: number };

/** What SQL alone says of a person's purchases, the person and the days named in it. */
const sumsOf = async (identity: Identity, condition: string, ...values: unknown[]): Promise<Sums> => {
  const [row] = await withIdentity(identity, (tx) =>
    tx.$queryRawUnsafe<Sums[]>(
      `select count(*)::int as lines,
         coalesce(sum(i.quantity) filter (where o.status not in ('cancelled', 'returned')), 0)::int as pieces,
         coalesce(sum(i.quantity * i.unit_price_cents - i.discount_cents - i.refunded_cents)
                  filter (where o.status <> 'cancelled'), 0)::int as spent
       from order_items i join orders o on o.id = i.order_id join products p on p.id = i.product_id
         join categories c on c.slug = p.category_slug join tenants t on t.id = i.tenant_id
       where i.user_id = $1::uuid and ${condition}`,
      identity.userId,
      ...values,
    ),
  );
  return row!;
};

const LOCAL_YEAR = "extract(year from i.placed_at at time zone t.time_zone) = $2";

describe.each(SEED_STORES)("for everybody of %s", (name) => {
  let people: Identity[];
  let lastYear: number;

  beforeAll(async () => {
    const { people: seeds, store } = await loadStore(name);
    people = seeds.map((person) => actor(name, person.email));
    lastYear =
      Number(new Intl.DateTimeFormat("en", { year: "numeric", timeZone: store.tenant.timeZone }).format()) -
      1;
  });

  test("what happened to a parcel is told in the order in which it can have happened", async () => {
    const way = ["placed", "packed", "shipped", "out_for_delivery", "delivered", "cancelled", "returned"];
    let events = 0;
    for (const person of people) {
      const { orders } = await getOrders(person, { limit: 20 });
      for (const order of orders) {
        const kinds = order.events.map(({ kind }) => kind);
        expect(kinds).toEqual(kinds.toSorted((a, b) => way.indexOf(a) - way.indexOf(b)));
        events += kinds.length;
      }
    }
    expect(events).toBeGreaterThan(0);
  });

  test("totals of purchases are the sums SQL makes of the lines, over all time and over last year", async () => {
    for (const person of people) {
      const { total, pieces, spentCents } = await searchPurchases(person, { limit: 1 });
      expect({ lines: total, pieces, spent: spentCents }).toEqual(await sumsOf(person, "true"));

      const range = { from: `${lastYear}-01-01`, to: `${lastYear}-12-31` };
      const year = await searchPurchases(person, { ...range, limit: 1 });
      expect({ lines: year.total, pieces: year.pieces, spent: year.spentCents }).toEqual(
        await sumsOf(person, LOCAL_YEAR, lastYear),
      );
    }
  });

  test("items less discount plus shipping is the total, and the lines add up to the order", async () => {
    let seen = 0;
    for (const person of people) {
      const rows = await withIdentity(person, (tx) => tx.order.findMany({ include: { items: true } }));
      for (let offset = 0; offset < rows.length; offset += 5) {
        for (const order of (await getOrders(person, { limit: 5, offset })).orders) {
          const row = rows.find((each) => each.number === order.number)!;
          const sum = (pick: (item: (typeof row.items)[number]) => number) =>
            row.items.reduce((all, item) => all + pick(item), 0);
          expect(order.totalCents).toBe(order.itemsCents - order.discountCents + order.shippingCents);
          expect(order.itemsCents).toBe(sum((item) => item.quantity * item.unitPriceCents));
          expect(order.discountCents).toBe(sum((item) => item.discountCents));
          expect(order.taxCents).toBe(sum((item) => item.taxCents));
          expect(order.refundedCents).toBe(sum((item) => item.refundedCents));
          seen++;
        }
      }
    }
    // Every order of every one of them, each seen once.
    expect(people).toHaveLength(20);
    expect(seen).toBeGreaterThan(80);
  });

  test("the tax contained in an order is the store's rate of what was paid, to the cent per line", async () => {
    const rate = { USD: 8, EUR: 23, AUD: 10 }[(await getStore(people[0]!)).currency]!;
    for (const person of people) {
      const lines = await withIdentity(person, (tx) => tx.orderItem.findMany());
      for (const line of lines) {
        const paid = line.quantity * line.unitPriceCents - line.discountCents;
        expect(Math.abs(line.taxCents - (paid * rate) / (100 + rate))).toBeLessThanOrEqual(0.5);
      }
    }
  });
});

describe("what was sent back or cancelled", () => {
  test("a returned order is refunded in full and counts as nothing spent", async () => {
    const { purchases } = await searchPurchases(ada, { category: "lenses", limit: 10 });
    const returned = purchases.find((purchase) => purchase.status === "returned")!;
    expect(returned).toMatchObject({ slug: "tarnholt-85-f18", paidCents: 0 });
    const { orders } = await getOrders(ada, { number: returned.orderNumber });
    expect(orders[0]).toMatchObject({ status: "returned", itemsCents: 32_900, refundedCents: 32_900 });
  });

  test("a lens that was kept counts with what was paid for it after discount", async () => {
    const { purchases } = await searchPurchases(ada, { category: "lenses", limit: 10 });
    expect(purchases.find((purchase) => purchase.slug === "halvorn-35-f18")!.paidCents).toBe(31_410); // 349.00 less 10 %
  });

  test("a cancelled order is listed, costs nothing and is no piece bought", async () => {
    const yusuf = actor("aperture", "yusuf@example.com");
    const { purchases, pieces, spentCents } = await searchPurchases(yusuf, {
      category: "mirrorless-cameras",
      limit: 10,
    });
    expect(purchases.map(({ slug, status, paidCents }) => [slug, status, paidCents])).toEqual([
      ["veldane-vessim-9", "cancelled", 0],
      ["veldane-vessim-4", "delivered", 154_900],
    ]);
    expect({ pieces, spentCents }).toEqual({ pieces: 1, spentCents: 154_900 });
  });
});

describe("an order by its number", () => {
  test("is found in any case and with spaces around it", async () => {
    const [order] = (await getOrders(ada, {})).orders;
    const again = await getOrders(ada, { number: ` ${order!.number.toLowerCase()} ` });
    expect(again).toEqual({ orders: [order], total: 1 });
  });

  test("of somebody else is not found, exactly like one that does not exist", async () => {
    const [theirs] = (await getOrders(ben, {})).orders;
    await expect(getOrders(ada, { number: theirs!.number })).rejects.toMatchObject({ code: "not_found" });
    await expect(getOrders(ada, { number: "AP-99999" })).rejects.toMatchObject({ code: "not_found" });
  });

  test("that is open is one not yet delivered, cancelled or returned", async () => {
    const { orders, total } = await getOrders(ada, { status: "open", limit: 5 });
    expect(orders.map((order) => order.status)).toEqual(["shipped"]);
    expect(total).toBe(1);
    expect((await getOrders(ada, { limit: 5 })).total).toBe(8);
  });
});

test("pages of purchases together are all of them, once each, newest first", async () => {
  const whole: string[] = [];
  const { total } = await searchPurchases(ada, { limit: 1 });
  for (let offset = 0; offset < total; offset += 4) {
    const { purchases } = await searchPurchases(ada, { limit: 4, offset });
    whole.push(
      ...purchases.map((purchase) => `${purchase.placedOn} ${purchase.orderNumber} ${purchase.slug}`),
    );
  }
  expect(new Set(whole).size).toBe(total);
  expect(whole.map((line) => line.slice(0, 10))).toEqual(
    whole
      .map((line) => line.slice(0, 10))
      .toSorted()
      .toReversed(),
  );
});
