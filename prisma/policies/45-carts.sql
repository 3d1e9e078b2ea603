-- Why: what somebody puts in a cart, saves for later or writes into their address book is theirs to change as they
-- like, a visitor's as much as a shopper's. None of it decides anything: the cashier (46-cashier.sql) reads products
-- and quantities from a cart, and takes every price from the catalogue.

alter table carts enable row level security;
alter table carts force row level security;
alter table cart_items enable row level security;
alter table cart_items force row level security;
alter table product_views enable row level security;
alter table product_views force row level security;
alter table saved_items enable row level security;
alter table saved_items force row level security;
alter table stock_alerts enable row level security;
alter table stock_alerts force row level security;
alter table addresses enable row level security;
alter table addresses force row level security;

create policy select_own on carts for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:read') w));
create policy insert_own on carts for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
create policy update_own on carts for update to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
grant select (tenant_id, user_id, promo_code, updated_at), insert (tenant_id, user_id, promo_code, updated_at),
      update (promo_code, updated_at)
  on carts to orchard_visitor, orchard_shopper;

create policy select_own on cart_items for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:read') w));
create policy insert_own on cart_items for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
create policy update_own on cart_items for update to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
create policy delete_own on cart_items for delete to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('cart:write') w));
grant select (tenant_id, user_id, product_id, quantity, seen_price_cents, added_at),
      insert (tenant_id, user_id, product_id, quantity, seen_price_cents, added_at),
      update (quantity, seen_price_cents), delete
  on cart_items to orchard_visitor, orchard_shopper;

create policy select_own on saved_items for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:read') w));
create policy insert_own on saved_items for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w));
create policy delete_own on saved_items for delete to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w));
grant select (tenant_id, user_id, product_id, saved_at), insert (tenant_id, user_id, product_id, saved_at), delete
  on saved_items to orchard_visitor, orchard_shopper;

create policy select_own on product_views for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:read') w));
create policy insert_own on product_views for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w));
create policy update_own on product_views for update to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w));
create policy delete_own on product_views for delete to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w));
grant select (tenant_id, user_id, product_id, viewed_at), insert (tenant_id, user_id, product_id, viewed_at),
      update (viewed_at), delete
  on product_views to orchard_visitor, orchard_shopper;

-- The address in it is the one its owner typed, so it is theirs alone as well.
create policy select_own on stock_alerts for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:read') w));
create policy insert_own on stock_alerts for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w));
create policy update_own on stock_alerts for update to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w));
create policy delete_own on stock_alerts for delete to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('saved:write') w));
grant select (tenant_id, user_id, product_id, email, asked_at), insert (tenant_id, user_id, product_id, email, asked_at),
      update (email), delete
  on stock_alerts to orchard_visitor, orchard_shopper;

-- Shoppers only: a guest's address stands in the guest's order and nowhere else.
create policy select_own on addresses for select to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('addresses:read') w));
create policy insert_own on addresses for insert to orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('addresses:write') w));
create policy update_own on addresses for update to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('addresses:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('addresses:write') w));
create policy delete_own on addresses for delete to orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('addresses:write') w));
grant select (tenant_id, user_id, id, name, line1, line2, city, region, postcode, country, phone, used_at),
      insert (tenant_id, user_id, id, name, line1, line2, city, region, postcode, country, phone, used_at),
      update (name, line1, line2, city, region, postcode, country, phone, used_at), delete
  on addresses to orchard_shopper;
