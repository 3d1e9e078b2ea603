-- Buying: what a store charges for delivery and gives away, carts, the particulars of an order, returns, and what
-- people keep for later. Shapes only; prisma/policies/45-commerce.sql says who may touch what.

-- A guest's order belongs to the visitor who placed it, and a visitor is no row anywhere. Its owner is still part
-- of every key, so nothing else changes.
alter table orders drop constraint orders_tenant_id_user_id_fkey;

-- The store's terms ---------------------------------------------------------------------------------------------
create table store_terms (
  tenant_id text primary key references tenants (id),
  tax_percent int not null check (tax_percent between 0 and 40),
  tax_label text not null check (length(tax_label) between 1 and 30),
  return_days int not null check (return_days between 0 and 365),
  -- ISO 3166-1 alpha-2, where it delivers to, home first.
  countries text[] not null check (cardinality(countries) > 0)
);

create table delivery_options (
  tenant_id text not null references tenants (id),
  slug text not null check (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null,
  note text not null default '',
  price_cents int not null check (price_cents >= 0),
  free_from_cents int check (free_from_cents > 0),
  -- Working days from the order to the door.
  days_min int not null check (days_min >= 0),
  days_max int not null check (days_max >= days_min),
  position int not null default 0,
  primary key (tenant_id, slug)
);

-- Nobody reads this table but the cashier: a code is something one knows, not something one lists.
create table promo_codes (
  tenant_id text not null references tenants (id),
  code text not null check (code ~ '^[A-Z0-9]{3,20}$'),
  percent_off int not null check (percent_off between 1 and 90),
  category_slug text,
  minimum_cents int not null default 0 check (minimum_cents >= 0),
  starts_at timestamptz not null default '-infinity',
  ends_at timestamptz not null default 'infinity',
  max_uses int check (max_uses > 0),
  uses int not null default 0,
  once_each boolean not null default false,
  primary key (tenant_id, code),
  foreign key (tenant_id, category_slug) references categories (tenant_id, slug)
);

-- The last number given out. One row per store, locked while an order is placed, so numbers have no gaps and no twins.
create table order_numbers (
  tenant_id text primary key references tenants (id),
  last_number int not null
);

-- Carts ---------------------------------------------------------------------------------------------------------
-- No foreign key to users, here and below: visitors have carts too.
create table carts (
  tenant_id text not null references tenants (id),
  user_id uuid not null,
  promo_code text check (length(promo_code) <= 40),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, user_id)
);

create table cart_items (
  tenant_id text not null,
  user_id uuid not null,
  product_id uuid not null,
  quantity int not null check (quantity between 1 and 99),
  -- What its owner was last shown. A price is never taken from here, only compared with it.
  seen_price_cents int not null check (seen_price_cents >= 0),
  added_at timestamptz not null default now(),
  primary key (tenant_id, user_id, product_id),
  foreign key (tenant_id, user_id) references carts (tenant_id, user_id)
    on update cascade on delete cascade,
  foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade
);

-- Keys to owned rows follow an owner that changes: a visitor's things become a shopper's at sign-in.

-- The particulars of an order -------------------------------------------------------------------------------------
-- What a buyer said at the checkout. A table of its own, and none of the assistant's business; an order from before
-- has none.
create table checkouts (
  tenant_id text not null,
  user_id uuid not null,
  order_id uuid not null,
  -- One submission, one order: the form's own random id.
  form_key uuid not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  delivery_name text not null,
  promo_code text,
  name text not null check (length(name) between 1 and 80),
  line1 text not null check (length(line1) between 1 and 120),
  line2 text check (length(line2) between 1 and 120),
  city text not null check (length(city) between 1 and 80),
  region text check (length(region) between 1 and 80),
  postcode text not null check (length(postcode) between 1 and 20),
  country text not null check (country ~ '^[A-Z]{2}$'),
  phone text check (length(phone) between 1 and 30),
  primary key (tenant_id, user_id, order_id),
  unique (tenant_id, user_id, form_key),
  foreign key (tenant_id, user_id, order_id) references orders (tenant_id, user_id, id)
    on update cascade on delete cascade
);

-- No real payment is taken: a row says what the demo would have charged or paid back.
create table payments (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  kind text not null check (kind in ('charge', 'refund')),
  method text not null check (method in ('demo_accepted')),
  amount_cents int not null check (amount_cents >= 0),
  occurred_at timestamptz not null default now(),
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id, order_id) references orders (tenant_id, user_id, id)
    on update cascade on delete cascade
);
create index payments_by_order on payments (tenant_id, user_id, order_id, occurred_at);

-- Returns -------------------------------------------------------------------------------------------------------
create table returns (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  reason text not null check (reason in ('does_not_fit', 'not_as_described', 'damaged', 'changed_mind', 'other')),
  note text not null default '' check (length(note) <= 1000),
  status text not null default 'requested' check (status in ('requested', 'approved', 'declined', 'refunded')),
  requested_at timestamptz not null default now(),
  decided_at timestamptz,
  refund_cents int not null check (refund_cents >= 0),
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id, order_id) references orders (tenant_id, user_id, id)
    on update cascade on delete cascade
);
create index returns_by_order on returns (tenant_id, user_id, order_id);

create table return_items (
  tenant_id text not null,
  user_id uuid not null,
  return_id uuid not null,
  order_item_id uuid not null,
  quantity int not null check (quantity > 0),
  refund_cents int not null check (refund_cents >= 0),
  primary key (tenant_id, user_id, return_id, order_item_id),
  foreign key (tenant_id, user_id, return_id) references returns (tenant_id, user_id, id)
    on update cascade on delete cascade,
  foreign key (tenant_id, user_id, order_item_id) references order_items (tenant_id, user_id, id)
    on update cascade on delete cascade
);
create index return_items_by_item on return_items (tenant_id, user_id, order_item_id);

-- What people keep ------------------------------------------------------------------------------------------------
create table addresses (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  line1 text not null check (length(line1) between 1 and 120),
  line2 text check (length(line2) between 1 and 120),
  city text not null check (length(city) between 1 and 80),
  region text check (length(region) between 1 and 80),
  postcode text not null check (length(postcode) between 1 and 20),
  country text not null check (country ~ '^[A-Z]{2}$'),
  phone text check (length(phone) between 1 and 30),
  used_at timestamptz not null default now(),
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

create table saved_items (
  tenant_id text not null references tenants (id),
  user_id uuid not null,
  product_id uuid not null,
  saved_at timestamptz not null default now(),
  primary key (tenant_id, user_id, product_id),
  foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade
);

create table stock_alerts (
  tenant_id text not null references tenants (id),
  user_id uuid not null,
  product_id uuid not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  asked_at timestamptz not null default now(),
  primary key (tenant_id, user_id, product_id),
  foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade
);

-- Stores that exist already get the terms their seeded orders were made with, and go on counting where they are.
insert into store_terms (tenant_id, tax_percent, tax_label, return_days, countries)
select id,
  case currency when 'USD' then 8 when 'EUR' then 23 when 'AUD' then 10 else 0 end,
  case currency when 'USD' then 'sales tax' when 'EUR' then 'VAT' when 'AUD' then 'GST' else 'tax' end,
  30,
  case currency when 'USD' then array['US', 'CA'] when 'AUD' then array['AU', 'NZ'] else array['IE', 'DE', 'FR', 'NL'] end
from tenants where kind = 'store';
insert into delivery_options (tenant_id, slug, name, price_cents, free_from_cents, days_min, days_max, position)
select t.id, o.slug, o.name,
  case t.currency when 'USD' then o.usd when 'AUD' then o.aud else o.eur end,
  case when o.slug <> 'standard' then null when t.currency = 'USD' then 7500 when t.currency = 'AUD' then 12000 else 8000 end,
  o.days_min, o.days_max, o.position
from tenants t cross join (values ('standard', 'Standard', 595, 490, 895, 3, 5, 0),
                                  ('express', 'Express', 1495, 1290, 1695, 1, 2, 1))
  o (slug, name, usd, eur, aud, days_min, days_max, position)
where t.kind = 'store';
insert into order_numbers (tenant_id, last_number)
select t.id, coalesce(max(substring(o.number from '\d+$')::int), 10000)
from tenants t left join orders o on o.tenant_id = t.id where t.kind = 'store' group by t.id;

create schema shop;
