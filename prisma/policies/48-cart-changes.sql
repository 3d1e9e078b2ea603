-- Why: a cart is its owner's to change, and 45-carts.sql lets them. The assistant changes it too, but only by these
-- functions, which ask assistant.permit first; pages take the same way, so there is one set of rules: no more than
-- there is, twenty different things, ninety-nine of one.

create policy insert_cashier on carts for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
-- For the lock: a cart is locked before what is in it changes.
create policy update_cashier_change on carts for update to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
create policy insert_cashier on cart_items for insert to orchard_cashier
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
create policy update_cashier on cart_items for update to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
create policy delete_cashier_change on cart_items for delete to orchard_cashier
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
grant insert (tenant_id, user_id) on carts to orchard_cashier;
grant insert (tenant_id, user_id, product_id, quantity, seen_price_cents), update (quantity) on cart_items to orchard_cashier;

grant create on schema shop to orchard_cashier;
set local role orchard_cashier;

-- Puts pieces on top of those in the caller's cart, as far as there are any: added, sold_out, full (of different
-- things) or unknown. Only the functions below call it.
create function shop.put_in_cart(product uuid, pieces int)
returns table (outcome text, title text, quantity int, previous int, limited boolean)
language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
  sold record;
  held int;
begin
  select w.tenant_id, w.user_id into me from identity.me('cart:write') w;
  if not found then
    raise exception using errcode = '42501', message = 'a cart needs an identity';
  end if;
  select p.title, p.stock, p.price_cents into sold
    from public.products p where p.tenant_id = me.tenant_id and p.id = product and p.status = 'published';
  if not found then
    return query select 'unknown', null::text, 0, 0, false;
    return;
  end if;
  if sold.stock = 0 then
    return query select 'sold_out', sold.title, 0, 0, false;
    return;
  end if;
  insert into public.carts (tenant_id, user_id) values (me.tenant_id, me.user_id) on conflict do nothing;
  perform from public.carts c where (c.tenant_id, c.user_id) = (me.tenant_id, me.user_id) for update;
  select i.quantity into held from public.cart_items i
    where (i.tenant_id, i.user_id, i.product_id) = (me.tenant_id, me.user_id, product);
  if held is null and (select count(*) from public.cart_items i where (i.tenant_id, i.user_id) = (me.tenant_id, me.user_id)) >= 20 then
    return query select 'full', sold.title, 0, 0, false;
    return;
  end if;
  held := coalesce(held, 0);
  quantity := greatest(held, least(held + pieces, sold.stock, 99));
  insert into public.cart_items as i (tenant_id, user_id, product_id, quantity, seen_price_cents)
    values (me.tenant_id, me.user_id, product, put_in_cart.quantity, sold.price_cents)
    on conflict (tenant_id, user_id, product_id) do update set quantity = excluded.quantity;
  return query select 'added', sold.title, put_in_cart.quantity, held, put_in_cart.quantity < held + pieces;
end $$;

create function shop.add_to_cart(product uuid, pieces int)
returns table (outcome text, title text, quantity int, previous int, limited boolean)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform assistant.permit('cart_add', jsonb_build_object('productId', product, 'quantity', pieces));
  return query select * from shop.put_in_cart(product, pieces);
end $$;

-- Sets how many of something the caller's cart holds; none takes it out. No row when it is not in it.
create function shop.set_in_cart(product uuid, pieces int) returns table (title text, previous int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  me record;
begin
  perform assistant.permit('cart_update', jsonb_build_object('productId', product, 'quantity', pieces));
  select w.tenant_id, w.user_id into me from identity.me('cart:write') w;
  perform from public.carts c where (c.tenant_id, c.user_id) = (me.tenant_id, me.user_id) for update;
  select i.quantity, coalesce(p.title, '') into previous, title
    from public.cart_items i
    left join public.products p on p.tenant_id = i.tenant_id and p.id = i.product_id and p.status = 'published'
    where (i.tenant_id, i.user_id, i.product_id) = (me.tenant_id, me.user_id, product);
  if not found then
    return;
  end if;
  if pieces = 0 then
    delete from public.cart_items i where (i.tenant_id, i.user_id, i.product_id) = (me.tenant_id, me.user_id, product);
  else
    update public.cart_items i set quantity = pieces
      where (i.tenant_id, i.user_id, i.product_id) = (me.tenant_id, me.user_id, product);
  end if;
  return next;
end $$;

-- Puts what an order of the caller held into their cart again, as far as it can still be had. Says how many lines went
-- in and how many could not.
create function shop.reorder(order_number text) returns table (added int, missing int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  wanted uuid;
  item record;
begin
  perform assistant.permit('orders_reorder', jsonb_build_object('number', order_number));
  select o.id into wanted from public.orders o where o.number = order_number;
  if not found then
    raise exception using errcode = '42501', message = 'no such order, or not yours';
  end if;
  added := 0;
  missing := 0;
  for item in select i.product_id, i.quantity from public.order_items i where i.order_id = wanted order by i.product_id loop
    if (select p.outcome from shop.put_in_cart(item.product_id, item.quantity) p) = 'added' then
      added := added + 1;
    else
      missing := missing + 1;
    end if;
  end loop;
  return next;
end $$;

revoke all on function shop.put_in_cart(uuid, int), shop.add_to_cart(uuid, int), shop.set_in_cart(uuid, int),
  shop.reorder(text) from public;
grant execute on function shop.add_to_cart(uuid, int), shop.set_in_cart(uuid, int), shop.reorder(text)
  to orchard_visitor, orchard_shopper, orchard_assistant;
reset role;
revoke create on schema shop from orchard_cashier;
