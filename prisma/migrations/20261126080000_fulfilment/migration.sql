-- Sending orders out and deciding returns. Shapes only; prisma/policies/49-fulfilment.sql says who may touch what.

-- What the store answers to whoever wants to send something back.
alter table returns add column answer text not null default '' check (length(answer) <= 500);
alter table returns alter answer set statistics 0;

-- A store's orders by day and an order's lines, whoever bought: the shoppers' own indexes begin with the shopper.
create index orders_by_store on orders (tenant_id, placed_at desc);
create index order_items_by_store_order on order_items (tenant_id, order_id);
create index returns_by_store on returns (tenant_id, requested_at desc);
