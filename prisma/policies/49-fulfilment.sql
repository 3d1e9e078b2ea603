-- Why: a store that cannot see what was ordered cannot send it. Its staff read their own store's orders, where they go
-- and what comes back, by a scope that no shopper's token carries; of conversations, saved things and accounts they see
-- nothing here. They change an order no more than anybody else: they ask a function to take it one step further, or to
-- decide a return, and the function knows which step comes next and what is paid back.

create policy select_store on orders for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:read') w));
create policy select_store on order_items for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:read') w));
create policy select_store on shipment_events for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:read') w));
create policy select_store on checkouts for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:read') w));
create policy select_store on payments for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:read') w));
create policy select_store on returns for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:read') w));
create policy select_store on return_items for select to orchard_staff
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:read') w));
grant select (tenant_id, user_id, id, number, placed_at, status, items_cents, discount_cents, tax_cents, shipping_cents,
              refunded_cents, expected_on)
  on orders to orchard_staff;
grant select (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity, unit_price_cents, discount_cents,
              tax_cents, refunded_cents)
  on order_items to orchard_staff;
grant select (tenant_id, user_id, id, order_id, kind, occurred_at) on shipment_events to orchard_staff;
grant select (tenant_id, user_id, order_id, email, delivery_name, promo_code, name, line1, line2, city, region, postcode,
              country, phone)
  on checkouts to orchard_staff;
grant select (tenant_id, user_id, id, order_id, kind, method, amount_cents, occurred_at) on payments to orchard_staff;
grant select (tenant_id, user_id, id, order_id, reason, note, status, requested_at, decided_at, refund_cents, answer)
  on returns to orchard_staff;
grant select (tenant_id, user_id, return_id, order_item_id, quantity, refund_cents) on return_items to orchard_staff;
-- The answer is for whoever asked.
grant select (answer) on returns to orchard_visitor, orchard_shopper;

create policy select_fulfilment on orders for select to orchard_fulfilment
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w));
create policy update_fulfilment on orders for update to orchard_fulfilment
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w));
create policy select_fulfilment on order_items for select to orchard_fulfilment
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w));
create policy update_fulfilment on order_items for update to orchard_fulfilment
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w));
create policy insert_fulfilment on shipment_events for insert to orchard_fulfilment
  with check (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w));
create policy insert_fulfilment on payments for insert to orchard_fulfilment
  with check (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w));
create policy select_fulfilment on returns for select to orchard_fulfilment
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w));
create policy update_fulfilment on returns for update to orchard_fulfilment
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w))
  with check (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w));
create policy select_fulfilment on return_items for select to orchard_fulfilment
  using (tenant_id = (select w.tenant_id from identity.me('store_orders:write') w));
grant select (tenant_id, user_id, id, number, status, refunded_cents), update (status, refunded_cents)
  on orders to orchard_fulfilment;
grant select (tenant_id, user_id, id, order_id, quantity, refunded_cents), update (refunded_cents)
  on order_items to orchard_fulfilment;
grant insert (tenant_id, user_id, id, order_id, kind, occurred_at) on shipment_events to orchard_fulfilment;
grant insert (tenant_id, user_id, id, order_id, kind, method, amount_cents) on payments to orchard_fulfilment;
grant select (tenant_id, user_id, id, order_id, status, refund_cents, answer), update (status, decided_at, answer)
  on returns to orchard_fulfilment;
grant select (tenant_id, user_id, return_id, order_item_id, quantity, refund_cents) on return_items to orchard_fulfilment;

grant usage, create on schema shop to orchard_fulfilment;
grant usage on schema shop to orchard_staff;
set local role orchard_fulfilment;

-- Takes an order of the caller's store one step further: advanced, or not_now when it does not stand at the step before,
-- which is what the second of two people at once is told.
create function shop.advance_order(order_number text, next text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  found_order record;
begin
  select o.tenant_id, o.user_id, o.id, o.status into found_order
    from public.orders o where o.number = order_number for update;
  if not found then
    raise exception using errcode = '42501', message = 'no such order, or not of this store';
  end if;
  if ((found_order.status, next) in (('placed', 'packed'), ('packed', 'shipped'), ('shipped', 'delivered'))) is not true then
    return 'not_now';
  end if;
  update public.orders o set status = next
    where (o.tenant_id, o.user_id, o.id) = (found_order.tenant_id, found_order.user_id, found_order.id);
  insert into public.shipment_events (tenant_id, user_id, id, order_id, kind, occurred_at)
    values (found_order.tenant_id, found_order.user_id, gen_random_uuid(), found_order.id, next, now());
  return 'advanced';
end $$;

-- Decides a return of the caller's store: approved (send it in), declined, or refunded (it has arrived, and the money goes
-- back); decided, or not_now when it does not stand where that decision can be taken.
create function shop.decide_return(wanted uuid, decision text, words text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  asked record;
begin
  select r.tenant_id, r.user_id, r.id, r.order_id, r.status, r.refund_cents into asked
    from public.returns r where r.id = wanted for update;
  if not found then
    raise exception using errcode = '42501', message = 'no such return, or not of this store';
  end if;
  if ((asked.status, decision) in (('requested', 'approved'), ('requested', 'declined'), ('approved', 'refunded'))) is not true then
    return 'not_now';
  end if;
  update public.returns r set status = decision, decided_at = now(),
      answer = case when decision = 'refunded' then r.answer else words end
    where (r.tenant_id, r.user_id, r.id) = (asked.tenant_id, asked.user_id, asked.id);
  if decision <> 'refunded' then
    return 'decided';
  end if;

  update public.order_items i set refunded_cents = i.refunded_cents + b.refund_cents
    from public.return_items b
    where (b.tenant_id, b.user_id, b.return_id) = (asked.tenant_id, asked.user_id, asked.id)
      and (i.tenant_id, i.user_id, i.id) = (b.tenant_id, b.user_id, b.order_item_id);
  update public.orders o set refunded_cents = o.refunded_cents + asked.refund_cents
    where (o.tenant_id, o.user_id, o.id) = (asked.tenant_id, asked.user_id, asked.order_id);
  insert into public.payments (tenant_id, user_id, id, order_id, kind, method, amount_cents)
    values (asked.tenant_id, asked.user_id, gen_random_uuid(), asked.order_id, 'refund', 'demo_accepted', asked.refund_cents);
  -- With its last piece back, the order as a whole is.
  if not exists (
    select from public.order_items i
    where (i.tenant_id, i.user_id, i.order_id) = (asked.tenant_id, asked.user_id, asked.order_id)
      and i.quantity > coalesce((
        select sum(b.quantity) from public.return_items b
        join public.returns r on (r.tenant_id, r.user_id, r.id) = (b.tenant_id, b.user_id, b.return_id)
        where (b.tenant_id, b.user_id, b.order_item_id) = (i.tenant_id, i.user_id, i.id) and r.status = 'refunded'), 0))
  then
    update public.orders o set status = 'returned'
      where (o.tenant_id, o.user_id, o.id) = (asked.tenant_id, asked.user_id, asked.order_id);
    insert into public.shipment_events (tenant_id, user_id, id, order_id, kind, occurred_at)
      values (asked.tenant_id, asked.user_id, gen_random_uuid(), asked.order_id, 'returned', now());
  end if;
  return 'decided';
end $$;

revoke all on function shop.advance_order(text, text), shop.decide_return(uuid, text, text) from public;
grant execute on function shop.advance_order(text, text), shop.decide_return(uuid, text, text) to orchard_staff;
reset role;
revoke create on schema shop from orchard_fulfilment;
