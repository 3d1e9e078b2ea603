import type pg from "pg";
import { compareProducts } from "@orchard/domain/compatibility";
import { dayIn } from "@orchard/domain/clock";
import { resolveDay } from "./calendar.ts";
import type { StoreData } from "./load.ts";
import { moneyRules } from "./people.ts";
import { productId } from "./store.ts";

const FIRST =
  "Alba Amos Aiko Anton Bea Bilal Bruno Cara Chidi Clara Dara Darius Elif Emil Esme Farid Fenna Gil Greta Hana Hugo Ines Ivo Jana Jonas Juno Kaia Karim Lena Linus Maeve Malik Mara Milo Nadia Nils Nora Omar Orla Pavel Petra Quinn Rafa Rhea Sami Selma Silas Tara Theo Uma Viggo Wanda Xenia Yara Yusuf Zoe".split(
    " ",
  );
const LAST =
  "Adeyemi Albrecht Arslan Bakker Banerjee Becker Berg Brandt Calder Castro Chowdhury Costa Dahl Demir Dubois Eriksen Farkas Ferrari Fischer Garcia Gruber Haddad Hansen Horvat Ibrahim Ivanova Jansen Jimenez Kaya Keller Kim Kovacs Kowalski Larsen Lindqvist Lopez Maier Mensah Moreau Murphy Nakamura Nguyen Novak Nowak Olsen Osei Patel Petrov Popescu Rahman Rossi Sato Schmidt Silva Singh Tanaka Torres Varga Weber Yilmaz".split(
    " ",
  );

// Stands for "no host" where accessories are chosen by what they fit.
const ALONE = "00000000-0000-0000-0000-000000000000";

/**
 * The background of a store: shoppers nobody signs in as, with orders made by set-based SQL. Deterministic: every
 * choice is a hash of what it is about. Growth comes from joining dates that lean towards today, season from
 * weights by month; an accessory is bought only by somebody who owns something it fits.
 */
export async function seedBackground(
  client: pg.Client,
  data: StoreData,
  now: Date,
  shoppers = 600,
): Promise<void> {
  const { id: tenant, timeZone } = data.store.tenant;
  const today = dayIn(now, timeZone);
  const money = moneyRules(data);
  const run = (sql: string, values: unknown[] = []) => client.query(sql, values);

  await run("drop table if exists seed_fit, seed_anchor, seed_choice, seed_shopper, seed_slot, seed_order");
  await run(`create or replace function pg_temp.chance(about text) returns double precision
    language sql immutable return ('x' || substr(md5(about), 1, 8))::bit(32)::bigint / 4294967296.0`);
  await run(`create or replace function pg_temp.made_id(about text) returns uuid
    language sql immutable return md5('orchard/' || about)::uuid`);

  await run("create temp table seed_fit (host uuid, guest uuid)");
  await run("insert into seed_fit select * from jsonb_to_recordset($1::jsonb) as f(host uuid, guest uuid)", [
    JSON.stringify(fittingPairs(data)),
  ]);

  await run(
    `create temp table seed_shopper as
     select n, pg_temp.made_id($1 || '/shopper/' || n::text) as id,
       ($2::text[])[1 + floor(pg_temp.chance($1 || '/first/' || n::text) * cardinality($2::text[]))::int] as first,
       ($3::text[])[1 + floor(pg_temp.chance($1 || '/last/' || n::text) * cardinality($3::text[]))::int] as last,
       $4::date + floor(power(pg_temp.chance($1 || '/joined/' || n::text), 0.8) * ($5::date - $4::date - 1))::int as joined,
       -- A few buy often, most a handful of times.
       4 + floor(power(pg_temp.chance($1 || '/zeal/' || n::text), 2) * 20)::int as slots
     from generate_series(1, $6::int) n`,
    [tenant, FIRST, LAST, resolveDay(data.store.launchedOn, today), today, shoppers],
  );
  await run(
    `insert into users (tenant_id, id, email, name, role, status, demo, joined_at)
     select $1, id, lower(first || '.' || last || '.' || n || '@example.com'), first || ' ' || last, 'shopper', 'active',
       false, (joined + time '12:00') at time zone $2
     from seed_shopper`,
    [tenant, timeZone],
  );

  // One slot is one occasion to buy. The first is the day of joining; the others fall anywhere between it and
  // yesterday, and an occasion out of season is let go.
  await run(
    `create temp table seed_slot as
     select * from (
       select s.id as user_id, k as slot,
         case when k = 1 then s.joined
              else s.joined + floor(pg_temp.chance($1 || '/' || s.id::text || '/day/' || k::text) * ($2::date - s.joined))::int end as day
       from seed_shopper s, generate_series(1, s.slots) k) c
     where slot = 1 or pg_temp.chance($1 || '/' || user_id::text || '/season/' || slot::text)
       < (array[0.5, 0.5, 0.6, 0.7, 0.8, 0.85, 0.8, 0.7, 0.65, 0.7, 0.95, 1.0])[extract(month from day)::int]`,
    [tenant, today],
  );

  // What somebody starts with: products that more things fit into than they fit into themselves.
  await run(
    `create temp table seed_anchor as
     select p.id as product_id, p.released_on from products p
     where p.tenant_id = $1 and (select count(*) from seed_fit f where f.host = p.id)
       > (select count(*) from seed_fit f where f.guest = p.id)`,
    [tenant],
  );
  // What may follow: for each host the accessories that fit it, and under ALONE what needs no host.
  await run(
    `create temp table seed_choice as
     select host, product_id, row_number() over (partition by host order by product_id) - 1 as n,
       count(*) over (partition by host) as total
     from (select f.host, f.guest as product_id from seed_fit f
           union all
           select $2::uuid, p.id from products p
           where p.tenant_id = $1 and not exists (select from seed_fit f where p.id in (f.host, f.guest))
) c`,
    [tenant, ALONE],
  );

  await run("analyze seed_fit, seed_anchor, seed_shopper, seed_slot, seed_choice");

  // Slot 1 and every ninth buy something that others fit into; the rest an accessory for it or something that
  // stands alone. Three slots in a row share a choice, so consumables are bought again. What was not yet released
  // on the day is not bought. What hardly anybody came upon that way is bought by a few more, by owners of something
  // it fits first, so that nothing in a store is without an opinion.
  await run(
    `create temp table seed_order as
     with host as (
       select s.user_id, s.slot, s.day, pick.id as product_id
       from seed_slot s cross join lateral (
         select a.product_id as id from seed_anchor a where a.released_on <= s.day
         order by pg_temp.chance(s.user_id::text || '/' || s.slot::text || '/' || a.product_id::text) limit 1) pick
       where s.slot % 9 = 1),
     owned as (
       select distinct on (s.user_id, s.slot) s.user_id, s.slot, s.day, h.product_id as host
       from seed_slot s left join host h on h.user_id = s.user_id and h.day <= s.day
       where s.slot % 9 <> 1 order by s.user_id, s.slot, h.day desc, h.slot desc),
     wish as (
       select *, case when pg_temp.chance($1 || '/' || user_id::text || '/kind/' || slot::text) < 0.6
           then coalesce(host, $4::uuid) else $4::uuid end as side,
         pg_temp.chance($1 || '/' || user_id::text || '/choice/' || (slot / 3)::text) as choice
       from owned),
     other as (
       select w.user_id, w.slot, w.day, c.product_id
       from wish w join seed_choice c on c.host = w.side and c.n = floor(w.choice * c.total)
       join products p on p.tenant_id = $1 and p.id = c.product_id and p.released_on <= w.day),
     found as (select * from host union all select * from other),
     rare as (
       select p.id, p.released_on, $5::int - count(distinct b.user_id) as missing, 1000 + row_number() over (order by p.id) as slot
       from products p left join found b on b.product_id = p.id and b.day < $3::date - 8
       where p.tenant_id = $1 group by p.id, p.released_on having count(distinct b.user_id) < $5::int),
     -- Who may buy it from when on: owners of a host from the host's day; whoever has it already is left out.
     owner as (
       select r.id as product_id, b.user_id, min(b.day) filter (where b.product_id <> r.id) as since,
         bool_or(b.product_id = r.id) as has_it
       from rare r left join seed_fit f on f.guest = r.id
       join found b on b.product_id in (f.host, r.id)
       group by r.id, b.user_id),
     buyer as (
       select r.id as product_id, r.slot, r.missing, s.id as user_id, greatest(s.joined, r.released_on, o.since) as since,
         row_number() over (partition by r.id order by o.since is null,
                            pg_temp.chance($1 || '/more/' || s.id::text || r.id::text)) as place
       from rare r cross join seed_shopper s
       left join owner o on o.product_id = r.id and o.user_id = s.id
       where o.has_it is not true and greatest(s.joined, r.released_on, o.since) < $3::date - 8),
     more as (
       select user_id, slot::int as slot,
         since + floor(pg_temp.chance($1 || '/day/' || user_id::text || product_id::text) * ($3::date - 8 - since))::int as day,
         product_id
       from buyer where place <= missing)
     select pg_temp.made_id($1 || '/order/' || user_id::text || '/' || slot::text) as id, user_id, slot, day, product_id,
       (day + time '08:00' + pg_temp.chance($1 || '/' || user_id::text || '/time/' || slot::text) * interval '13 hours') at time zone $2 as placed_at,
       case when day >= $3::date - 1 then 'placed' when day >= $3::date - 3 then 'shipped'
            when pg_temp.chance($1 || '/' || user_id::text || '/status/' || slot::text) < 0.03 then 'cancelled'
            when pg_temp.chance($1 || '/' || user_id::text || '/status/' || slot::text) < 0.06 and day < $3::date - 20 then 'returned'
            else 'delivered' end as status,
       1 + (pg_temp.chance($1 || '/' || user_id::text || '/many/' || slot::text) > 0.88)::int as quantity
     from (table found union all table more) bought
     where day < $3::date`,
    // Nine buyers of six hundred; a store with a handful of shoppers has no room for them.
    [tenant, timeZone, today, ALONE, Math.floor(shoppers / 66)],
  );

  await run(
    `insert into orders (tenant_id, user_id, id, number, placed_at, status, items_cents, tax_cents, shipping_cents,
                         refunded_cents, expected_on)
     select $1, o.user_id, o.id, o.id::text, o.placed_at, o.status, p.price_cents * o.quantity,
       round(p.price_cents * o.quantity * $2::numeric / (100 + $2::numeric)),
       case when p.price_cents * o.quantity >= $4::int then 0 else $3::int end,
       case when o.status = 'returned' then p.price_cents * o.quantity else 0 end,
       case when o.status in ('placed', 'shipped') then o.day + 5 end
     from seed_order o join products p on p.tenant_id = $1 and p.id = o.product_id`,
    [tenant, money.taxPercent, money.shippingCents, money.freeFromCents],
  );
  await run(
    `insert into order_items (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity, unit_price_cents,
                              tax_cents, refunded_cents)
     select $1, o.user_id, pg_temp.made_id('item/' || o.id::text), o.id, o.product_id, o.placed_at, p.title, o.quantity,
       p.price_cents, round(p.price_cents * o.quantity * $2::numeric / (100 + $2::numeric)),
       case when o.status = 'returned' then p.price_cents * o.quantity else 0 end
     from seed_order o join products p on p.tenant_id = $1 and p.id = o.product_id`,
    [tenant, money.taxPercent],
  );
  await run(
    `insert into shipment_events (tenant_id, user_id, id, order_id, kind, occurred_at)
     select $1, o.user_id, pg_temp.made_id('event/' || o.id::text || '/' || e.kind), o.id, e.kind,
       least(o.placed_at + e.after * interval '1 day', $2::timestamptz)
     from seed_order o cross join (values ('placed', 0), ('packed', 1), ('shipped', 2), ('out_for_delivery', 4),
       ('delivered', 4.2), ('cancelled', 1), ('returned', 12)) e (kind, after)
     where case o.status when 'placed' then e.kind = 'placed' when 'cancelled' then e.kind in ('placed', 'cancelled')
       when 'shipped' then e.kind in ('placed', 'packed', 'shipped')
       when 'returned' then e.kind <> 'cancelled' else e.kind not in ('cancelled', 'returned') end`,
    [tenant, now.toISOString()],
  );
  await run("drop table seed_fit, seed_anchor, seed_choice, seed_shopper, seed_slot, seed_order");
}

/** Gives every order of a store its number, by date, and every line its vector in the shopper index. New orders go on counting. */
export async function finishOrders(client: pg.Client, tenant: string): Promise<void> {
  await client.query(
    `update orders o set number = n.number
     from (select x.user_id, x.id, t.order_prefix || '-' || 10000 + row_number() over (order by x.placed_at, x.id) as number
           from orders x join tenants t on t.id = x.tenant_id where x.tenant_id = $1) n
     where o.tenant_id = $1 and o.user_id = n.user_id and o.id = n.id`,
    [tenant],
  );
  await client.query(
    `insert into order_numbers (tenant_id, last_number)
     select $1, 10000 + count(*) from orders where tenant_id = $1`,
    [tenant],
  );
  await client.query(
    `insert into purchase_vectors (tenant_id, user_id, order_item_id, embedding, embedding_model)
     select i.tenant_id, i.user_id, i.id, c.embedding, c.embedding_model
     from order_items i join catalog_index c on c.tenant_id = i.tenant_id and c.product_id = i.product_id
     where i.tenant_id = $1 and c.embedding is not null`,
    [tenant],
  );
}

/** Every pair of products that works together, host first: whoever `accepts` in the kind that decided. */
function fittingPairs(data: StoreData): { host: string; guest: string }[] {
  const tenant = data.store.tenant.id;
  const pairs: { host: string; guest: string }[] = [];
  for (const host of data.products) {
    for (const guest of data.products) {
      if (host === guest) continue;
      const accepting = host.interfaces.filter((face) => face.role === "accepts");
      const fitting = guest.interfaces.filter((face) => face.role === "fits");
      const result = compareProducts(
        accepting.map((face) => ({ ...face, count: face.count ?? 1 })),
        fitting.map((face) => ({ ...face, count: face.count ?? 1 })),
        data.store.interfaceKinds,
      );
      if (result?.verdict !== "fits" && result?.verdict !== "fits with limits") continue;
      pairs.push({ host: productId(tenant, host.slug), guest: productId(tenant, guest.slug) });
    }
  }
  return pairs;
}
