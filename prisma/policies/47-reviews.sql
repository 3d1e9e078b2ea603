-- Why: a review is its writer's row and everybody's reading. As a row it names a person, so under the policy it is
-- that person's alone; the public reads it through a function that gives words, stars and a name its writer is
-- content to show, and no id of anybody. Nobody inserts one: shop.write_review asks the store's own records whether
-- the product was delivered to who is asking, takes the name from their account and keeps the counts right.

alter table reviews enable row level security;
alter table reviews force row level security;

create policy select_own on reviews for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('reviews:read') w));
grant select (tenant_id, user_id, product_id, id, rating, title, body, display_name, status, written_at)
  on reviews to orchard_shopper;

-- The reviewer: reads what the store's shoppers published, writes as the person in the token.
create policy select_reading on reviews for select to orchard_reviewer
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
create policy select_writing on reviews for select to orchard_reviewer
  using (tenant_id = (select w.tenant_id from identity.me('reviews:write') w));
create policy insert_reviewer on reviews for insert to orchard_reviewer
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('reviews:write') w));
create policy update_reviewer on reviews for update to orchard_reviewer
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('reviews:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('reviews:write') w));
create policy select_reviewer on users for select to orchard_reviewer
  using ((tenant_id, id) = (select w.tenant_id, w.user_id from identity.me('reviews:write') w));
create policy select_reviewer on order_items for select to orchard_reviewer
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('reviews:write') w));
create policy select_reviewer on shipment_events for select to orchard_reviewer
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('reviews:write') w));
create policy select_reading on products for select to orchard_reviewer
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w) and status = 'published');
create policy select_writing on products for select to orchard_reviewer
  using (tenant_id = (select w.tenant_id from identity.me('reviews:write') w) and status = 'published');
create policy update_reviewer on products for update to orchard_reviewer
  using (tenant_id = (select w.tenant_id from identity.me('reviews:write') w) and status = 'published')
  with check (tenant_id = (select w.tenant_id from identity.me('reviews:write') w));

grant select (tenant_id, user_id, product_id, id, rating, title, body, display_name, status, written_at),
      insert (tenant_id, user_id, product_id, id, rating, title, body, display_name),
      update (rating, title, body, written_at)
  on reviews to orchard_reviewer;
grant select (tenant_id, id, name) on users to orchard_reviewer;
grant select (tenant_id, user_id, order_id, product_id) on order_items to orchard_reviewer;
grant select (tenant_id, user_id, order_id, kind) on shipment_events to orchard_reviewer;
grant select (tenant_id, id, status), update (ratings) on products to orchard_reviewer;

grant usage, create on schema shop to orchard_reviewer;
grant usage on schema shop to orchard_visitor, orchard_shopper;
set local role orchard_reviewer;

-- The published reviews of a product of the caller's store, newest first; with stars, only those.
create function shop.list_reviews(product uuid, stars int, skip int, maximum int)
returns table (id uuid, rating int, title text, body text, display_name text, written_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select r.id, r.rating, r.title, r.body, r.display_name, r.written_at
  from public.reviews r
  join public.products p on p.tenant_id = r.tenant_id and p.id = r.product_id and p.status = 'published'
  where r.tenant_id = (select w.tenant_id from identity.me('catalog:read') w) and r.product_id = product
    and r.status = 'published'
    and (stars is null or r.rating = stars)
  order by r.written_at desc, r.id
  limit least(greatest(maximum, 0), 50) offset greatest(skip, 0)
$$;

-- Writes the caller's review of a product, or changes it: published, or not_delivered. A review that was hidden
-- stays hidden, whatever it is changed to.
create function shop.write_review(review_id uuid, product uuid, stars int, headline text, words text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
begin
  select u.tenant_id, u.id as user_id, u.name into me from public.users u;
  -- Locked, so that two reviews of one product are counted one after the other.
  perform from public.products p where p.id = product for update;
  if not found or me.user_id is null then
    raise exception using errcode = '42501', message = 'no such product, or nobody to review it';
  end if;
  if not exists (select from public.order_items i
                 join public.shipment_events e on (e.tenant_id, e.user_id, e.order_id) = (i.tenant_id, i.user_id, i.order_id)
                 where i.product_id = product and e.kind = 'delivered') then
    return 'not_delivered';
  end if;
  insert into public.reviews (tenant_id, user_id, product_id, id, rating, title, body, display_name)
    values (me.tenant_id, me.user_id, product, review_id, stars, headline, words,
            -- "Ada Lindqvist" is shown as "Ada L."
            left(split_part(me.name, ' ', 1), 40) || coalesce(' ' || substring(me.name from ' (\S)\S*$') || '.', ''))
    on conflict (tenant_id, user_id, product_id)
      do update set rating = excluded.rating, title = excluded.title, body = excluded.body, written_at = now();
  update public.products p
    set ratings = (select array[count(*) filter (where r.rating = 1), count(*) filter (where r.rating = 2),
                                count(*) filter (where r.rating = 3), count(*) filter (where r.rating = 4),
                                count(*) filter (where r.rating = 5)]::int[]
                   from public.reviews r where r.product_id = product and r.status = 'published')
    where p.id = product;
  return 'published';
end $$;

revoke all on function shop.list_reviews(uuid, int, int, int), shop.write_review(uuid, uuid, int, text, text) from public;
grant execute on function shop.list_reviews(uuid, int, int, int) to orchard_visitor, orchard_shopper;
grant execute on function shop.write_review(uuid, uuid, int, text, text) to orchard_shopper;
reset role;
revoke create on schema shop from orchard_reviewer;
