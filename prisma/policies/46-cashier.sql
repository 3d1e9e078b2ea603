-- Why: row-level security says whose an order is, not what it may cost. So nobody inserts an order, a payment or a
-- return: they ask the cashier. Its functions take who from the verified token, products and quantities from that
-- person's cart, prices, tax and stock from the store's own records, and the time from the clock. What a caller may
-- say is where to deliver, by which option, and what total they were shown; a total that no longer holds is refused.
--
-- The cashier's own policies name the same person as everybody else's, so even a mistake in a function below could
-- not reach into another shopper's rows.

alter table store_terms enable row level security;
alter table store_terms force row level security;
alter table delivery_options enable row level security;
alter table delivery_options force row level security;
alter table promo_codes enable row level security;
alter table promo_codes force row level security;
alter table order_numbers enable row level security;
alter table order_numbers force row level security;
alter table checkouts enable row level security;
alter table checkouts force row level security;
alter table payments enable row level security;
alter table payments force row level security;
alter table returns enable row level security;
alter table returns force row level security;
alter table return_items enable row level security;
alter table return_items force row level security;

-- What a store charges is public at that store. Codes and the running number are the cashier's alone.
create policy select_own_store on store_terms for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
create policy select_own_store on delivery_options for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
grant select (tenant_id, tax_percent, tax_label, return_days, countries)
  on store_terms to orchard_visitor, orchard_shopper, orchard_assistant;
grant select (tenant_id, slug, name, note, price_cents, free_from_cents, days_min, days_max, position)
  on delivery_options to orchard_visitor, orchard_shopper, orchard_assistant;

-- Where an order goes and what it was paid with is between a buyer and the store: not for the assistant.
create policy select_own on checkouts for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
create policy select_own_guest on checkouts for select to orchard_visitor
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('guest_orders:read') w));
create policy select_own on payments for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
create policy select_own_guest on payments for select to orchard_visitor
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('guest_orders:read') w));
create policy select_own on returns for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
create policy select_own_guest on returns for select to orchard_visitor
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('guest_orders:read') w));
create policy select_own on return_items for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
-- Of a return the assistant knows which pieces it takes, so that it does not offer them again, and not why.
create policy select_own_delegated on returns for select to orchard_assistant
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
create policy select_own_delegated on return_items for select to orchard_assistant
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
grant select (tenant_id, user_id, id, order_id, status) on returns to orchard_assistant;
grant select (tenant_id, user_id, return_id, order_item_id, quantity) on return_items to orchard_assistant;
create policy select_own_guest on return_items for select to orchard_visitor
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('guest_orders:read') w));

grant select (tenant_id, user_id, order_id, email, delivery_name, promo_code, name, line1, line2, city, region, postcode,
              country, phone)
  on checkouts to orchard_visitor, orchard_shopper;
grant select (tenant_id, user_id, id, order_id, kind, method, amount_cents, occurred_at)
  on payments to orchard_visitor, orchard_shopper;
grant select (tenant_id, user_id, id, order_id, reason, note, status, requested_at, decided_at, refund_cents)
  on returns to orchard_visitor, orchard_shopper;
grant select (tenant_id, user_id, return_id, order_item_id, quantity, refund_cents)
  on return_items to orchard_visitor, orchard_shopper;

-- The cashier ---------------------------------------------------------------------------------------------------
-- Of the store in the token: what is sold, and what changes when something is. Reading it takes no scope, since each
-- function asks for its own; whose rows a function then reaches, the policies over persons below decide.
create policy select_cashier on tenants for select to orchard_cashier
  using (id = (select c.tenant_id from identity.claims() c));
create policy select_cashier on store_terms for select to orchard_cashier
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy select_cashier on delivery_options for select to orchard_cashier
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy select_cashier on categories for select to orchard_cashier
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy select_cashier on products for select to orchard_cashier
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy update_cashier on products for update to orchard_cashier
  using (tenant_id = (select w.tenant_id from identity.me('orders:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('orders:write') w));
create policy select_cashier on promo_codes for select to orchard_cashier
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy update_cashier on promo_codes for update to orchard_cashier
  using (tenant_id = (select w.tenant_id from identity.me('orders:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('orders:write') w));
create policy select_cashier on order_numbers for select to orchard_cashier
  using (tenant_id = (select c.tenant_id from identity.claims() c));
create policy update_cashier on order_numbers for update to orchard_cashier
  using (tenant_id = (select w.tenant_id from identity.me('orders:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('orders:write') w));
create policy select_cashier on catalog_index for select to orchard_cashier
  using (tenant_id = (select c.tenant_id from identity.claims() c));

grant select (id, order_prefix, time_zone, status) on tenants to orchard_cashier;
grant select (tenant_id, tax_percent, return_days, countries) on store_terms to orchard_cashier;
grant select (tenant_id, slug, name, note, price_cents, free_from_cents, days_min, days_max, position)
  on delivery_options to orchard_cashier;
grant select (tenant_id, slug, parent_slug) on categories to orchard_cashier;
grant select (tenant_id, id, title, category_slug, price_cents, stock, status), update (stock) on products to orchard_cashier;
grant select (tenant_id, code, percent_off, category_slug, minimum_cents, starts_at, ends_at, max_uses, uses, once_each),
      update (uses)
  on promo_codes to orchard_cashier;
grant select (tenant_id, last_number), update (last_number) on order_numbers to orchard_cashier;
grant select (tenant_id, product_id, embedding, embedding_model) on catalog_index to orchard_cashier;

-- Of the person in the token.
create policy select_cashier on carts for select to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:read') w));
create policy update_cashier on carts for update to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy select_cashier on cart_items for select to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:read') w));
create policy delete_cashier on cart_items for delete to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy select_cashier on orders for select to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy select_cashier on checkouts for select to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy insert_cashier on orders for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy update_cashier on orders for update to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy select_cashier on order_items for select to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy insert_cashier on order_items for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy select_cashier on shipment_events for select to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy insert_cashier on shipment_events for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy insert_cashier on checkouts for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy select_cashier on payments for select to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy insert_cashier on payments for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy insert_cashier on purchase_vectors for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy select_cashier on returns for select to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy insert_cashier on returns for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy select_cashier on return_items for select to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));
create policy insert_cashier on return_items for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:write') w));

grant select (tenant_id, user_id, promo_code), update (promo_code, updated_at) on carts to orchard_cashier;
grant select (tenant_id, user_id, product_id, quantity, seen_price_cents, added_at), delete on cart_items to orchard_cashier;
grant select (tenant_id, user_id, id, number, status),
      insert (tenant_id, user_id, id, number, placed_at, status, items_cents, discount_cents, tax_cents, shipping_cents,
              expected_on),
      update (status, expected_on)
  on orders to orchard_cashier;
grant select (tenant_id, user_id, id, order_id, product_id, quantity, unit_price_cents, discount_cents),
      insert (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity, unit_price_cents, discount_cents,
              tax_cents)
  on order_items to orchard_cashier;
grant select (tenant_id, user_id, order_id, kind, occurred_at), insert (tenant_id, user_id, id, order_id, kind, occurred_at)
  on shipment_events to orchard_cashier;
grant select (tenant_id, user_id, order_id, form_key, promo_code),
      insert (tenant_id, user_id, order_id, form_key, email, delivery_name, promo_code, name, line1, line2, city, region,
              postcode, country, phone)
  on checkouts to orchard_cashier;
grant select (tenant_id, user_id, order_id, kind, method, amount_cents),
      insert (tenant_id, user_id, id, order_id, kind, method, amount_cents)
  on payments to orchard_cashier;
grant insert (tenant_id, user_id, order_item_id, embedding, embedding_model) on purchase_vectors to orchard_cashier;
grant select (tenant_id, user_id, id, order_id, status), insert (tenant_id, user_id, id, order_id, reason, note, refund_cents)
  on returns to orchard_cashier;
grant select (tenant_id, user_id, return_id, order_item_id, quantity),
      insert (tenant_id, user_id, return_id, order_item_id, quantity, refund_cents)
  on return_items to orchard_cashier;

grant usage, create on schema shop to orchard_cashier;
grant usage on schema shop to orchard_visitor, orchard_shopper, orchard_assistant;
set local role orchard_cashier;

-- The n-th working day after a day.
create function shop.working_day(start date, days int) returns date
language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select d::date from generate_series(start::timestamp + interval '1 day', start::timestamp + (days * 2 + 4) * interval '1 day',
                                      interval '1 day') d
  where extract(isodow from d) < 6 order by d offset greatest(days, 1) - 1 limit 1
$$;

-- The caller's cart against the catalogue as it is now: how much of each line can be had, and at what price. Of what is
-- not published it says nothing but what its owner saw: anybody may put any id into their cart.
create function shop.cart_lines()
returns table (tenant_id text, user_id uuid, product_id uuid, category_slug text, title text, quantity int, buyable int,
               seen_price_cents int, unit_price_cents int, gross_cents int, added_at timestamptz)
language sql stable set search_path = pg_catalog, pg_temp
as $$
  select i.tenant_id, i.user_id, p.id, p.category_slug, case when on_sale then p.title end, i.quantity, b.buyable,
    i.seen_price_cents, case when on_sale then p.price_cents else i.seen_price_cents end, b.buyable * p.price_cents,
    i.added_at
  from public.cart_items i
  join public.products p on p.tenant_id = i.tenant_id and p.id = i.product_id
  cross join lateral (select p.status = 'published') s (on_sale)
  cross join lateral (select case when on_sale then least(i.quantity, p.stock) else 0 end) b (buyable)
$$;

-- The code in the caller's cart and what becomes of it. No code: no row. One that is not out yet is not told from
-- one that never was.
create function shop.cart_promo()
returns table (code text, percent_off int, category_slug text, minimum_cents int, outcome text)
language sql stable set search_path = pg_catalog, pg_temp
as $$
  select coalesce(p.code, c.promo_code), p.percent_off, p.category_slug, p.minimum_cents,
    case
      when p.code is null then 'unknown'
      when now() >= p.ends_at then 'expired'
      when p.uses >= p.max_uses then 'used_up'
      when p.once_each and exists (
        select from public.checkouts k
        join public.orders o on (o.tenant_id, o.user_id, o.id) = (k.tenant_id, k.user_id, k.order_id)
        where (k.tenant_id, k.user_id, k.promo_code) = (c.tenant_id, c.user_id, p.code) and o.status <> 'cancelled')
        then 'used_before'
      when l.eligible_cents = 0 then 'nothing_eligible'
      when l.items_cents < p.minimum_cents then 'below_minimum'
      else 'applied'
    end
  from public.carts c
  left join public.promo_codes p on p.tenant_id = c.tenant_id and p.code = upper(btrim(c.promo_code))
    and now() >= p.starts_at
  cross join lateral (
    select coalesce(sum(i.gross_cents), 0) as items_cents,
      coalesce(sum(i.gross_cents) filter (where p.category_slug is null or p.category_slug in (g.slug, g.parent_slug)), 0)
        as eligible_cents
    from shop.cart_lines() i
    join public.categories g on g.tenant_id = i.tenant_id and g.slug = i.category_slug) l
  where c.promo_code is not null
$$;

-- The lines with discount and tax, rounded line by line, so that every sum anywhere is a sum of these.
create function shop.priced_lines()
returns table (tenant_id text, user_id uuid, product_id uuid, title text, quantity int, buyable int, seen_price_cents int,
               unit_price_cents int, gross_cents int, discount_cents int, tax_cents int, added_at timestamptz)
language sql stable set search_path = pg_catalog, pg_temp
as $$
  select l.tenant_id, l.user_id, l.product_id, l.title, l.quantity, l.buyable, l.seen_price_cents, l.unit_price_cents,
    l.gross_cents, d.discount_cents,
    round((l.gross_cents - d.discount_cents) * t.tax_percent::numeric / (100 + t.tax_percent))::int, l.added_at
  from shop.cart_lines() l
  join public.store_terms t on t.tenant_id = l.tenant_id
  join public.categories g on g.tenant_id = l.tenant_id and g.slug = l.category_slug
  left join shop.cart_promo() p on p.outcome = 'applied'
    and (p.category_slug is null or p.category_slug in (g.slug, g.parent_slug))
  cross join lateral (select round(l.gross_cents * coalesce(p.percent_off, 0)::numeric / 100)::int) d (discount_cents)
$$;

-- What the delivery options cost for a sum of goods, and when they arrive if ordered now.
create function shop.deliveries(goods_cents int)
returns table (slug text, name text, note text, price_cents int, free_from_cents int, earliest_on date, latest_on date,
               place int)
language sql stable set search_path = pg_catalog, pg_temp
as $$
  select o.slug, o.name, o.note, case when goods_cents >= o.free_from_cents then 0 else o.price_cents end,
    o.free_from_cents, shop.working_day(d.today, o.days_min), shop.working_day(d.today, o.days_max), o.position
  from public.delivery_options o
  join public.tenants t on t.id = o.tenant_id
  cross join lateral (select (now() at time zone t.time_zone)::date) d (today)
$$;

-- The caller's cart, priced; null for whoever may have none. `seen` stands for everything a total is made of; whoever
-- orders hands it back, and a cart that has come to mean something else is not ordered.
create function shop.quote() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with line as (select * from shop.priced_lines()),
  total as (
    select coalesce(sum(gross_cents), 0)::int as items, coalesce(sum(discount_cents), 0)::int as discount,
      coalesce(sum(tax_cents), 0)::int as tax,
      md5(coalesce(string_agg(concat_ws('/', product_id, quantity, buyable, unit_price_cents, discount_cents), ','
                              order by product_id), '')) as seen
    from line)
  select jsonb_build_object(
    'lines', coalesce((
      select jsonb_agg(jsonb_build_object(
        'productId', product_id, 'title', title, 'quantity', quantity, 'buyable', buyable,
        'seenPriceCents', seen_price_cents, 'unitPriceCents', unit_price_cents, 'grossCents', gross_cents,
        'discountCents', discount_cents, 'taxCents', tax_cents) order by added_at, product_id)
      from line), '[]'),
    'promo', (
      select jsonb_build_object('code', code, 'outcome', outcome, 'percentOff', percent_off,
                                'categorySlug', category_slug, 'minimumCents', minimum_cents)
      from shop.cart_promo()),
    'itemsCents', items, 'discountCents', discount, 'taxCents', tax, 'seen', seen,
    'deliveries', coalesce((
      select jsonb_agg(jsonb_build_object(
        'slug', slug, 'name', name, 'note', note, 'priceCents', price_cents, 'freeFromCents', free_from_cents,
        'earliestOn', earliest_on, 'latestOn', latest_on) order by place)
      from shop.deliveries(items - discount)), '[]'))
  from total
  where exists (select from identity.me('cart:read'))
$$;

-- Orders the caller's cart, or says why not and changes nothing:
-- placed, again (this form was sent before: its order), empty, changed (what was seen no longer holds), declined,
-- no_delivery (no such option, or not to that country), too_many (an order holds twenty different things, as a cart
-- does that was filled through the store; its rows are its owner's to write).
create function shop.checkout(order_id uuid, form_key uuid, seen text, seen_total int, contact text, delivery text,
                              pay_by text, ship_to jsonb)
returns table (outcome text, order_number text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  priced jsonb;
  option record;
  promo text;
  total int;
  made text;
begin
  select w.tenant_id, w.user_id into me from identity.me('orders:write') w;
  if not found then
    raise exception using errcode = '42501', message = 'ordering needs an identity';
  end if;

  -- The cart is the lock: of two submissions at once the second waits here, and then finds the first one's order.
  perform from public.carts c where (c.tenant_id, c.user_id) = (me.tenant_id, me.user_id) for update;
  select o.number into made from public.checkouts k
    join public.orders o on (o.tenant_id, o.user_id, o.id) = (k.tenant_id, k.user_id, k.order_id)
    where (k.tenant_id, k.user_id, k.form_key) = (me.tenant_id, me.user_id, checkout.form_key);
  if found then
    return query select 'again', made;
    return;
  end if;
  -- Always in the same order, so that two carts with the same things cannot wait for each other.
  perform from public.products p
    where p.tenant_id = me.tenant_id and p.id in (select i.product_id from public.cart_items i)
    order by p.id for update;
  perform from public.promo_codes p
    where (p.tenant_id, p.code) = (select c.tenant_id, upper(btrim(c.promo_code)) from public.carts c) for update;

  priced := shop.quote();
  if not exists (select from shop.cart_lines() l where l.buyable > 0) then
    return query select 'empty', null;
    return;
  end if;
  if (select count(*) from public.cart_items i where (i.tenant_id, i.user_id) = (me.tenant_id, me.user_id)) > 20 then
    return query select 'too_many', null;
    return;
  end if;
  select d.* into option from shop.deliveries((priced ->> 'itemsCents')::int - (priced ->> 'discountCents')::int) d
    where d.slug = delivery;
  if not found or not exists (select from public.store_terms t
                              where t.tenant_id = me.tenant_id and ship_to ->> 'country' = any (t.countries)) then
    return query select 'no_delivery', null;
    return;
  end if;
  total := (priced ->> 'itemsCents')::int - (priced ->> 'discountCents')::int + option.price_cents;
  if (priced ->> 'seen' = seen and total = seen_total) is not true then
    return query select 'changed', null;
    return;
  end if;
  -- The demo's bank: one card works, every other does not. No number is asked for and no money moves.
  if pay_by is distinct from 'demo_accepted' then
    return query select 'declined', null;
    return;
  end if;

  update public.order_numbers n set last_number = n.last_number + 1 where n.tenant_id = me.tenant_id
    returning (select t.order_prefix from public.tenants t where t.id = me.tenant_id) || '-' || n.last_number into made;
  select p.code into promo from shop.cart_promo() p where p.outcome = 'applied';
  insert into public.orders (tenant_id, user_id, id, number, placed_at, status, items_cents, discount_cents, tax_cents,
                             shipping_cents, expected_on)
    values (me.tenant_id, me.user_id, order_id, made, now(), 'placed', (priced ->> 'itemsCents')::int,
            (priced ->> 'discountCents')::int, (priced ->> 'taxCents')::int, option.price_cents, option.latest_on);
  insert into public.order_items (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity,
                                  unit_price_cents, discount_cents, tax_cents)
    select l.tenant_id, l.user_id, gen_random_uuid(), checkout.order_id, l.product_id, now(), l.title, l.buyable,
      l.unit_price_cents, l.discount_cents, l.tax_cents
    from shop.priced_lines() l where l.buyable > 0;
  insert into public.shipment_events (tenant_id, user_id, id, order_id, kind, occurred_at)
    values (me.tenant_id, me.user_id, gen_random_uuid(), order_id, 'placed', now());
  insert into public.checkouts (tenant_id, user_id, order_id, form_key, email, delivery_name, promo_code, name, line1,
                                line2, city, region, postcode, country, phone)
    values (me.tenant_id, me.user_id, order_id, form_key, lower(contact), option.name, promo, ship_to ->> 'name',
            ship_to ->> 'line1', ship_to ->> 'line2', ship_to ->> 'city', ship_to ->> 'region', ship_to ->> 'postcode',
            ship_to ->> 'country', ship_to ->> 'phone');
  insert into public.payments (tenant_id, user_id, id, order_id, kind, method, amount_cents)
    values (me.tenant_id, me.user_id, gen_random_uuid(), order_id, 'charge', pay_by, total);
  insert into public.purchase_vectors (tenant_id, user_id, order_item_id, embedding, embedding_model)
    select i.tenant_id, i.user_id, i.id, c.embedding, c.embedding_model
    from public.order_items i
    join public.catalog_index c on c.tenant_id = i.tenant_id and c.product_id = i.product_id and c.embedding is not null
    where i.order_id = checkout.order_id;
  update public.products p set stock = p.stock - i.quantity from public.order_items i
    where i.order_id = checkout.order_id and p.tenant_id = i.tenant_id and p.id = i.product_id;
  update public.promo_codes p set uses = p.uses + 1 where p.tenant_id = me.tenant_id and p.code = promo;
  delete from public.cart_items i where (i.tenant_id, i.user_id) = (me.tenant_id, me.user_id);
  update public.carts c set promo_code = null, updated_at = now()
    where (c.tenant_id, c.user_id) = (me.tenant_id, me.user_id);
  return query select 'placed', made;
end $$;

-- Cancels an order of the caller that has not left the house: cancelled, or too_late. What was taken goes back.
create function shop.cancel_order(order_number text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  found_order record;
begin
  perform assistant.permit('orders_cancel', jsonb_build_object('number', order_number));
  select o.* into found_order from (
    select o.tenant_id, o.user_id, o.id, o.status from public.orders o where o.number = order_number for update) o;
  if not found then
    raise exception using errcode = '42501', message = 'no such order, or not yours';
  end if;
  if found_order.status not in ('placed', 'packed') then
    return 'too_late';
  end if;
  update public.orders o set status = 'cancelled', expected_on = null where o.id = found_order.id;
  insert into public.shipment_events (tenant_id, user_id, id, order_id, kind, occurred_at)
    values (found_order.tenant_id, found_order.user_id, gen_random_uuid(), found_order.id, 'cancelled', now());
  insert into public.payments (tenant_id, user_id, id, order_id, kind, method, amount_cents)
    select p.tenant_id, p.user_id, gen_random_uuid(), p.order_id, 'refund', p.method, p.amount_cents
    from public.payments p where p.order_id = found_order.id and p.kind = 'charge';
  perform from public.products p
    where p.tenant_id = found_order.tenant_id
      and p.id in (select i.product_id from public.order_items i where i.order_id = found_order.id)
    order by p.id for update;
  update public.products p set stock = p.stock + i.quantity
    from (select i.product_id, sum(i.quantity)::int as quantity from public.order_items i
          where i.order_id = found_order.id group by i.product_id) i
    where p.tenant_id = found_order.tenant_id and p.id = i.product_id;
  update public.promo_codes p set uses = greatest(p.uses - 1, 0)
    where p.tenant_id = found_order.tenant_id
      and p.code = (select k.promo_code from public.checkouts k where k.order_id = found_order.id);
  return 'cancelled';
end $$;

-- Asks to send lines of a delivered order back: requested, too_late (the store's days are over), not_delivered, or
-- nothing (none of it is left to return). `wanted` is [{"itemId", "quantity"}]. The refund is each line's share of what
-- was paid for it, and shares of one line always add up to the line.
create function shop.request_return(return_id uuid, order_number text, wanted jsonb, why text, remark text)
returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  found_order record;
  delivered timestamptz;
  lines jsonb;
begin
  perform assistant.permit('returns_request', jsonb_build_object('number', order_number, 'items', wanted, 'reason', why,
                                                                 'note', remark));
  select o.* into found_order from (
    select o.tenant_id, o.user_id, o.id, o.status from public.orders o where o.number = order_number for update) o;
  if not found then
    raise exception using errcode = '42501', message = 'no such order, or not yours';
  end if;
  if exists (select from public.returns r where r.id = return_id) then
    return 'requested'; -- the same form, sent twice
  end if;
  if found_order.status <> 'delivered' then
    return 'not_delivered';
  end if;
  select max(e.occurred_at) into delivered from public.shipment_events e
    where e.order_id = found_order.id and e.kind = 'delivered';
  if (now() < delivered + (select t.return_days + 1 from public.store_terms t) * interval '1 day') is not true then
    return 'too_late';
  end if;

  -- Rounded on what has come back so far, so that the last piece takes what rounding left.
  select jsonb_agg(jsonb_build_object('item', i.id, 'quantity', w.quantity, 'refund',
           round(i.paid * (i.gone + w.quantity) / i.quantity) - round(i.paid * i.gone / i.quantity)))
    into lines
  from (select x."itemId" as item_id, sum(x.quantity) as quantity
        from jsonb_to_recordset(wanted) as x ("itemId" uuid, quantity int)
        where x.quantity > 0 group by x."itemId") w
  join (select o.id, o.quantity, (o.quantity * o.unit_price_cents - o.discount_cents)::numeric as paid,
               coalesce((select sum(b.quantity) from public.return_items b
                         join public.returns r on (r.tenant_id, r.user_id, r.id) = (b.tenant_id, b.user_id, b.return_id)
                         where b.order_item_id = o.id and r.status <> 'declined'), 0) as gone
        from public.order_items o where o.order_id = found_order.id) i
    on i.id = w.item_id and w.quantity <= i.quantity - i.gone;
  if lines is null then
    return 'nothing';
  end if;
  insert into public.returns (tenant_id, user_id, id, order_id, reason, note, refund_cents)
    select found_order.tenant_id, found_order.user_id, return_id, found_order.id, why, remark, sum(x.refund)
    from jsonb_to_recordset(lines) as x (refund int);
  insert into public.return_items (tenant_id, user_id, return_id, order_item_id, quantity, refund_cents)
    select found_order.tenant_id, found_order.user_id, request_return.return_id, x.item, x.quantity, x.refund
    from jsonb_to_recordset(lines) as x (item uuid, quantity int, refund int);
  return 'requested';
end $$;

revoke all on all functions in schema shop from public;
grant execute on function
  shop.quote(), shop.checkout(uuid, uuid, text, int, text, text, text, jsonb), shop.cancel_order(text),
  shop.request_return(uuid, text, jsonb, text, text)
  to orchard_visitor, orchard_shopper;
-- The assistant prices a cart; cancelling and returning, 65-approvals.sql lets it do what a person agreed to.
grant execute on function shop.quote(), shop.cancel_order(text), shop.request_return(uuid, text, jsonb, text, text)
  to orchard_assistant;
reset role;
revoke create on schema shop from orchard_cashier;
