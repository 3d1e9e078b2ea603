-- Why: this is what the whole project is about. An order, its lines and its parcels are the shopper's; the
-- assistant reads them with the shopper's own identity and the scope orders:read, and nobody writes them: rows
-- come from the seed and from the cashier's functions (46-cashier.sql), which compute price, status and time.
--
-- A visitor who bought as a guest sees what this visitor bought, by a scope of its own: an assistant is never given
-- it, so a visitor's assistant has no orders at all.

alter table orders enable row level security;
alter table orders force row level security;
alter table order_items enable row level security;
alter table order_items force row level security;
alter table shipment_events enable row level security;
alter table shipment_events force row level security;

create policy select_own on orders for select to orchard_shopper, orchard_assistant
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
create policy select_own on order_items for select to orchard_shopper, orchard_assistant
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
create policy select_own on shipment_events for select to orchard_shopper, orchard_assistant
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('orders:read') w));
create policy select_own_guest on orders for select to orchard_visitor
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('guest_orders:read') w));
create policy select_own_guest on order_items for select to orchard_visitor
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('guest_orders:read') w));
create policy select_own_guest on shipment_events for select to orchard_visitor
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('guest_orders:read') w));

grant select (tenant_id, user_id, id, number, placed_at, status, items_cents, discount_cents, tax_cents,
              shipping_cents, refunded_cents, expected_on)
  on orders to orchard_visitor, orchard_shopper, orchard_assistant;
grant select (tenant_id, user_id, id, order_id, product_id, placed_at, title, quantity, unit_price_cents,
              discount_cents, tax_cents, refunded_cents)
  on order_items to orchard_visitor, orchard_shopper, orchard_assistant;
grant select (tenant_id, user_id, id, order_id, kind, occurred_at)
  on shipment_events to orchard_visitor, orchard_shopper, orchard_assistant;
