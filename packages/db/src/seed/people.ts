import { hash } from "@node-rs/argon2";
import type pg from "pg";
import { addDays, type Day, dayIn } from "@orchard/domain/clock";
import { momentOn, resolveDay, seedId } from "./calendar.ts";
import type { StoreData } from "./load.ts";
import { insertRows, productId } from "./store.ts";

/** The password of every demo person; demo data only, said on the sign-in page. */
const DEMO_PASSWORD = "orchard-demo";

/** What the seeded orders were charged for delivery, and the tax contained in their prices. */
export function moneyRules({ store }: StoreData) {
  const { taxPercent, deliveryOptions } = store.terms;
  const [usual] = deliveryOptions;
  return {
    taxPercent,
    shippingCents: usual!.priceCents,
    freeFromCents: usual!.freeFromCents ?? 2 ** 31 - 1,
  };
}

type Status = StoreData["people"][number]["orders"][number]["status"];

// Days after placing on which a parcel's events happen.
const EVENTS: Record<Status, [string, number][]> = {
  placed: [["placed", 0]],
  packed: [
    ["placed", 0],
    ["packed", 1],
  ],
  shipped: [
    ["placed", 0],
    ["packed", 1],
    ["shipped", 2],
  ],
  delivered: [
    ["placed", 0],
    ["packed", 1],
    ["shipped", 2],
    ["out_for_delivery", 4],
    ["delivered", 4],
  ],
  cancelled: [
    ["placed", 0],
    ["cancelled", 1],
  ],
  returned: [
    ["placed", 0],
    ["packed", 1],
    ["shipped", 2],
    ["out_for_delivery", 4],
    ["delivered", 4],
    ["returned", 12],
  ],
};

/** Accounts that can sign in. Hashing runs side by side on the library's own threads. */
export async function seedAccounts(
  client: pg.Client,
  tenant_id: string,
  accounts: { email: string; name: string; role: string; story: string | null; joinedAt: Date }[],
): Promise<void> {
  const id = (email: string) => seedId(tenant_id, "user", email);
  await insertRows(
    client,
    "users",
    accounts.map(({ email, name, role, story, joinedAt }) => ({
      tenant_id,
      id: id(email),
      email,
      name,
      role,
      status: "active",
      demo: true,
      story,
      joined_at: joinedAt,
    })),
  );
  const hashes = await Promise.all(accounts.map(() => hash(DEMO_PASSWORD)));
  await insertRows(
    client,
    "credentials",
    accounts.map(({ email }, index) => ({
      tenant_id,
      user_id: id(email),
      password_hash: hashes[index],
    })),
  );
}

/** Writes the hand-written people of a store with their orders, lines and parcels. */
export async function seedPeople(client: pg.Client, data: StoreData, now: Date): Promise<void> {
  const { id: tenant_id, timeZone } = data.store.tenant;
  const today: Day = dayIn(now, timeZone);
  const rules = moneyRules(data);
  await seedAccounts(
    client,
    tenant_id,
    data.people.map((person) => ({
      email: person.email,
      name: person.name,
      role: "shopper",
      story: person.story,
      joinedAt: momentOn(resolveDay(person.joined, today), person.email, timeZone, now),
    })),
  );

  const orders: object[] = [];
  const items: object[] = [];
  const events: object[] = [];
  for (const person of data.people) {
    const user_id = seedId(tenant_id, "user", person.email);
    for (const [index, order] of person.orders.entries()) {
      const order_id = seedId(tenant_id, "order", person.email, String(index));
      const day = resolveDay(order.placed, today);
      const placed_at = momentOn(day, order_id, timeZone, now);
      const lines = order.items.map((item, line) => {
        const product = data.products.find((each) => each.slug === item.product);
        if (!product)
          throw new Error(`${tenant_id}: ${person.email} ordered "${item.product}", which is no product.`);
        const gross = product.priceCents * item.quantity;
        const discount_cents = Math.round((gross * (order.discountPercent ?? 0)) / 100);
        const net = gross - discount_cents;
        return {
          tenant_id,
          user_id,
          id: seedId(order_id, String(line)),
          order_id,
          product_id: productId(tenant_id, product.slug),
          placed_at,
          title: product.title,
          quantity: item.quantity,
          unit_price_cents: product.priceCents,
          discount_cents,
          tax_cents: Math.round((net * rules.taxPercent) / (100 + rules.taxPercent)),
          refunded_cents: order.status === "returned" ? net : 0,
        };
      });
      const sum = (pick: (line: (typeof lines)[number]) => number) =>
        lines.reduce((total, line) => total + pick(line), 0);
      const items_cents = sum((line) => line.unit_price_cents * line.quantity);
      const discount_cents = sum((line) => line.discount_cents);
      orders.push({
        tenant_id,
        user_id,
        id: order_id,
        number: order_id,
        placed_at,
        status: order.status,
        items_cents,
        discount_cents,
        tax_cents: sum((line) => line.tax_cents),
        shipping_cents: items_cents - discount_cents >= rules.freeFromCents ? 0 : rules.shippingCents,
        refunded_cents: sum((line) => line.refunded_cents),
        expected_on: ["placed", "packed", "shipped"].includes(order.status)
          ? addDays(day, day < addDays(today, -4) ? 12 : 5)
          : null,
      });
      items.push(...lines);
      let before = placed_at;
      for (const [kind, after] of EVENTS[order.status]) {
        const moment =
          kind === "placed" ? placed_at : momentOn(addDays(day, after), order_id + kind, timeZone, now);
        // Two of a day keep their order: what is delivered was out for delivery first.
        const occurred_at = moment < before ? before : moment;
        before = new Date(Math.min(occurred_at.getTime() + 60_000, now.getTime()));
        events.push({
          tenant_id,
          user_id,
          id: seedId(order_id, "event", kind),
          order_id,
          kind,
          occurred_at,
        });
      }
    }
  }
  await insertRows(client, "orders", orders);
  await insertRows(client, "order_items", items);
  await insertRows(client, "shipment_events", events);
}
