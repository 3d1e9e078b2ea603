import type pg from "pg";
import { FIRST_BUDGETS } from "@orchard/domain/budgets";
import { addDays, dayIn, startOfDay } from "@orchard/domain/clock";
import { seedId } from "./calendar.ts";
import type { StoreData } from "./load.ts";
import { insertRows } from "./store.ts";

/** Writes what a store charges and where it delivers to, its promo codes, and what its assistant may cost. */
export async function seedTerms(client: pg.Client, data: StoreData, now: Date): Promise<void> {
  const { tenant, terms } = data.store;
  const tenant_id = tenant.id;
  const { taxPercent, taxLabel, returnDays, countries } = terms;
  await insertRows(client, "store_terms", [
    { tenant_id, tax_percent: taxPercent, tax_label: taxLabel, return_days: returnDays, countries },
  ]);
  await insertRows(
    client,
    "budgets",
    Object.entries(FIRST_BUDGETS).map(([pool, budget]) => ({
      tenant_id,
      pool,
      messages: budget.messages,
      tokens: budget.tokens,
      cost_micros: budget.costMicros,
      max_messages: budget.messages,
      max_tokens: budget.tokens,
      max_cost_micros: budget.costMicros,
      answers_at_once: budget.answersAtOnce,
      steps: budget.steps ?? null,
      input_characters: budget.inputCharacters ?? null,
      output_tokens: budget.outputTokens ?? null,
    })),
  );
  await insertRows(
    client,
    "delivery_options",
    terms.deliveryOptions.map((option, position) => ({
      tenant_id,
      slug: option.slug,
      name: option.name,
      note: option.note,
      price_cents: option.priceCents,
      free_from_cents: option.freeFromCents ?? null,
      days_min: option.days[0],
      days_max: option.days[1],
      position,
    })),
  );
  const today = dayIn(now, tenant.timeZone);
  await insertRows(
    client,
    "promo_codes",
    terms.promoCodes.map((promo) => ({
      tenant_id,
      code: promo.code,
      percent_off: promo.percentOff,
      category_slug: promo.category ?? null,
      minimum_cents: promo.minimumCents,
      starts_at: "-infinity",
      ends_at:
        promo.endedDaysAgo === undefined
          ? "infinity"
          : startOfDay(addDays(today, -promo.endedDaysAgo), tenant.timeZone),
      max_uses: promo.maxUses ?? null,
      uses: promo.uses,
      once_each: promo.onceEach,
    })),
  );
}

/**
 * The rest of the shoppers' lives: an address each, where their orders went, what was charged and paid back, and their
 * returns. After all orders.
 */
export async function seedParticulars(client: pg.Client, data: StoreData, now: Date): Promise<void> {
  const { tenant, terms } = data.store;
  const tenant_id = tenant.id;
  const homeOf = (index: number) => {
    const { street, city, region = null, postcode } = terms.homes[index % terms.homes.length]!;
    return { line1: street, city, region, postcode };
  };
  const addresses = data.people.map((person, index) => {
    const user_id = seedId(tenant_id, "user", person.email);
    return {
      tenant_id,
      user_id,
      id: seedId(user_id, "address"),
      name: person.name,
      ...homeOf(index),
      line2: null,
      country: terms.countries[0]!,
      phone: null,
      used_at: now,
    };
  });
  await insertRows(client, "addresses", addresses);
  // Everybody else lives at one of the same homes: nobody signs in as them, and staff see where their parcels go.
  await client.query(
    `insert into addresses (tenant_id, user_id, id, name, line1, city, region, postcode, country, used_at)
     select u.tenant_id, u.id, md5('orchard/address/' || u.id)::uuid, u.name, h.line1, h.city, h.region, h.postcode, $3, $4
     from users u
     join rows from (jsonb_to_recordset($2::jsonb) as (line1 text, city text, region text, postcode text)) with ordinality
       h (line1, city, region, postcode, n)
       on h.n = 1 + ('x' || substr(md5(u.id::text), 1, 7))::bit(28)::int % jsonb_array_length($2::jsonb)
     where u.tenant_id = $1 and u.role = 'shopper'
       and not exists (select from addresses a where (a.tenant_id, a.user_id) = (u.tenant_id, u.id))`,
    [tenant_id, JSON.stringify(terms.homes.map((_home, index) => homeOf(index))), terms.countries[0]!, now],
  );

  await client.query(
    `insert into checkouts (tenant_id, user_id, order_id, form_key, email, delivery_name, name, line1, line2, city,
                            region, postcode, country)
     select o.tenant_id, o.user_id, o.id, md5('orchard/checkout/' || o.id)::uuid, u.email, $2, a.name, a.line1, a.line2,
       a.city, a.region, a.postcode, a.country
     from orders o
     join users u on (u.tenant_id, u.id) = (o.tenant_id, o.user_id)
     join addresses a on (a.tenant_id, a.user_id) = (o.tenant_id, o.user_id)
     where o.tenant_id = $1`,
    [tenant_id, terms.deliveryOptions[0]!.name],
  );
  await client.query(
    `insert into payments (tenant_id, user_id, id, order_id, kind, method, amount_cents, occurred_at)
     select o.tenant_id, o.user_id, md5('orchard/payment/' || o.id || p.kind)::uuid, o.id, p.kind, 'demo_accepted', p.amount, p.at
     from orders o
     cross join lateral (
       values ('charge', o.items_cents - o.discount_cents + o.shipping_cents, o.placed_at),
         ('refund', case o.status when 'cancelled' then o.items_cents - o.discount_cents + o.shipping_cents
                                  else o.refunded_cents end,
          (select max(e.occurred_at) from shipment_events e
          where (e.tenant_id, e.user_id, e.order_id) = (o.tenant_id, o.user_id, o.id)))) p (kind, amount, at)
     where o.tenant_id = $1 and p.amount > 0`,
    [tenant_id],
  );

  const returning = data.people.flatMap((person) =>
    person.orders.flatMap((order, index) =>
      order.returning
        ? [{ id: seedId(tenant_id, "order", person.email, String(index)), state: order.returning }]
        : [],
    ),
  );
  // What came back, what is asked to be taken back, and what is on its way.
  await client.query(
    `insert into returns (tenant_id, user_id, id, order_id, reason, note, status, requested_at, decided_at, refund_cents)
     select o.tenant_id, o.user_id, md5('orchard/return/' || o.id)::uuid, o.id,
       (array['does_not_fit', 'changed_mind', 'not_as_described'])[1 + o.items_cents % 3], '',
       coalesce(o.state, 'refunded'),
       o.delivered_at + interval '2 days',
       case when o.status = 'returned' then o.returned_at when o.state = 'approved' then o.delivered_at + interval '3 days' end,
       case when o.status = 'returned' then o.refunded_cents else o.items_cents - o.discount_cents end
     from (
       select o.*, d.delivered_at, d.returned_at, r.state
       from orders o left join unnest($2::uuid[], $3::text[]) r (id, state) using (id) cross join lateral (
         select max(e.occurred_at) filter (where e.kind = 'delivered') as delivered_at,
           max(e.occurred_at) filter (where e.kind = 'returned') as returned_at
         from shipment_events e
          where (e.tenant_id, e.user_id, e.order_id) = (o.tenant_id, o.user_id, o.id)) d
       where o.tenant_id = $1 and (o.status = 'returned' or r.state is not null)) o`,
    [tenant_id, returning.map(({ id }) => id), returning.map(({ state }) => state)],
  );
  await client.query(
    `insert into return_items (tenant_id, user_id, return_id, order_item_id, quantity, refund_cents)
     select i.tenant_id, i.user_id, r.id, i.id, i.quantity, i.quantity * i.unit_price_cents - i.discount_cents
     from returns r join order_items i on (i.tenant_id, i.user_id, i.order_id) = (r.tenant_id, r.user_id, r.order_id)
     where r.tenant_id = $1`,
    [tenant_id],
  );
}
