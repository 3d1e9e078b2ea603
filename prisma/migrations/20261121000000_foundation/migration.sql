-- The foundation: tenants, catalogue, orders, indexes, chats, sessions and the keys that sign identities.
-- Shapes only. Who may touch what is in prisma/policies and re-applied after every migration.
--
-- Every key begins with tenant_id, so no lookup, join or foreign key can leave a tenant by accident. A table
-- whose rows belong to a person carries user_id in its key as well: foreign keys are checked without
-- row-level security, and one on (tenant_id, chat_id) alone would let a shopper hang a message on another's chat.

create schema identity;
create schema catalog;
create schema auth;
create schema audit;
create schema reporting;

-- Keys ------------------------------------------------------------------------------------------------------
-- One row per signing key. The padded blocks of HMAC are stored instead of the secret: verification then needs
-- core sha256() and nothing else. `header` is the exact first part of every token this key signs, so no other
-- algorithm, type or key id can even be spelled.
create table identity.keys (
  kid text primary key,
  app text not null check (app in ('storefront', 'admin')),
  header text not null unique,
  inner_pad bytea not null check (octet_length(inner_pad) = 64),
  outer_pad bytea not null check (octet_length(outer_pad) = 64),
  roles text[] not null
);

-- Tenants ---------------------------------------------------------------------------------------------------
create table tenants (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,30}$'),
  kind text not null default 'store' check (kind in ('store', 'platform')),
  name text not null,
  tagline text not null default '',
  description text not null default '',
  currency text not null check (length(currency) = 3),
  locale text not null,
  time_zone text not null,
  order_prefix text not null unique,
  theme jsonb not null,
  suggestions text[] not null default '{}',
  status text not null default 'active' check (status in ('active', 'suspended')),
  launched_on date not null
);

create table users (
  tenant_id text not null references tenants (id),
  id uuid not null,
  email text not null check (email = lower(email)),
  name text not null,
  role text not null check (role in ('shopper', 'staff', 'operator')),
  status text not null default 'active' check (status in ('active', 'disabled')),
  demo boolean not null default false,
  story text,
  joined_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, email)
);

-- Catalogue -------------------------------------------------------------------------------------------------
create table categories (
  tenant_id text not null references tenants (id),
  slug text not null,
  name text not null,
  singular text not null,
  synonyms text[] not null default '{}',
  description text not null default '',
  parent_slug text,
  position int not null default 0,
  primary key (tenant_id, slug),
  foreign key (tenant_id, parent_slug) references categories (tenant_id, slug)
);

create table attribute_definitions (
  tenant_id text not null references tenants (id),
  name text not null,
  label text not null,
  type text not null check (type in ('number', 'text', 'boolean')),
  unit text,
  synonyms text[] not null default '{}',
  better text check (better in ('higher', 'lower')),
  position int not null default 0,
  primary key (tenant_id, name)
);

create table interface_kinds (
  tenant_id text not null references tenants (id),
  kind text not null,
  rule jsonb not null,
  primary key (tenant_id, kind)
);

create table products (
  tenant_id text not null references tenants (id),
  id uuid not null,
  slug text not null,
  sku text not null,
  title text not null check (length(title) between 1 and 120),
  brand text not null,
  model text not null,
  category_slug text not null,
  price_cents int not null check (price_cents > 0),
  stock int not null check (stock >= 0),
  status text not null default 'draft' check (status in ('published', 'draft')),
  released_on date not null,
  summary text not null,
  description text not null,
  colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
  primary key (tenant_id, id),
  unique (tenant_id, slug),
  unique (tenant_id, sku),
  foreign key (tenant_id, category_slug) references categories (tenant_id, slug)
);
create index products_by_category on products (tenant_id, category_slug);

create table product_attributes (
  tenant_id text not null,
  product_id uuid not null,
  name text not null,
  number_value double precision,
  text_value text check (length(text_value) <= 80),
  boolean_value boolean,
  primary key (tenant_id, product_id, name),
  foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade,
  foreign key (tenant_id, name) references attribute_definitions (tenant_id, name),
  check (num_nonnulls(number_value, text_value, boolean_value) = 1)
);
create index product_attributes_by_name on product_attributes (tenant_id, name, number_value);

create table product_interfaces (
  tenant_id text not null,
  product_id uuid not null,
  id uuid not null,
  kind text not null,
  role text not null check (role in ('accepts', 'fits')),
  form text,
  grades jsonb not null default '{}',
  count int not null default 1 check (count > 0),
  primary key (tenant_id, id),
  foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade,
  foreign key (tenant_id, kind) references interface_kinds (tenant_id, kind)
);
create index product_interfaces_by_product on product_interfaces (tenant_id, product_id);

-- Orders ----------------------------------------------------------------------------------------------------
create table orders (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  number text not null,
  placed_at timestamptz not null,
  status text not null check (status in ('placed', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')),
  items_cents int not null check (items_cents >= 0),
  discount_cents int not null default 0 check (discount_cents between 0 and items_cents),
  tax_cents int not null check (tax_cents >= 0),
  shipping_cents int not null default 0 check (shipping_cents >= 0),
  refunded_cents int not null default 0 check (refunded_cents >= 0),
  expected_on date,
  primary key (tenant_id, user_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, user_id) references users (tenant_id, id)
);
create index orders_by_shopper on orders (tenant_id, user_id, placed_at desc);

create table order_items (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  product_id uuid not null,
  placed_at timestamptz not null,
  title text not null,
  quantity int not null check (quantity > 0),
  unit_price_cents int not null check (unit_price_cents >= 0),
  discount_cents int not null default 0 check (discount_cents between 0 and quantity * unit_price_cents),
  tax_cents int not null check (tax_cents >= 0),
  refunded_cents int not null default 0 check (refunded_cents >= 0),
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id, order_id) references orders (tenant_id, user_id, id) on delete cascade,
  foreign key (tenant_id, product_id) references products (tenant_id, id)
);
create index order_items_by_shopper on order_items (tenant_id, user_id, placed_at desc);
create index order_items_by_order on order_items (tenant_id, user_id, order_id);
create index order_items_by_product on order_items (tenant_id, product_id);

create table shipment_events (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  kind text not null
    check (kind in ('placed', 'packed', 'shipped', 'out_for_delivery', 'delivered', 'cancelled', 'returned')),
  occurred_at timestamptz not null,
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id, order_id) references orders (tenant_id, user_id, id) on delete cascade
);
create index shipment_events_by_order on shipment_events (tenant_id, user_id, order_id, occurred_at);

-- Indexes for search ------------------------------------------------------------------------------------------
-- One partition per tenant: a search reads its own tenant's pages and nothing else, and one store's size cannot
-- slow or starve another's results.
create table catalog_index (
  tenant_id text not null,
  product_id uuid not null,
  words tsvector not null,
  embedding halfvec(512),
  embedding_model text,
  primary key (tenant_id, product_id),
  foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade
) partition by list (tenant_id);

-- No vector index on purpose: a shopper's few rows are found through (tenant_id, user_id) and compared exactly,
-- so neither result nor rank depends on anybody else's rows.
create table purchase_vectors (
  tenant_id text not null,
  user_id uuid not null,
  order_item_id uuid not null,
  embedding halfvec(512) not null,
  embedding_model text not null,
  primary key (tenant_id, user_id, order_item_id),
  foreign key (tenant_id, user_id, order_item_id) references order_items (tenant_id, user_id, id) on delete cascade
);

-- Chats -----------------------------------------------------------------------------------------------------
-- No foreign key to users: a visitor owns chats too, and is no row anywhere.
create table chats (
  tenant_id text not null references tenants (id),
  user_id uuid not null,
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, user_id, id)
);
create index chats_by_owner on chats (tenant_id, user_id, updated_at desc);

create table messages (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null,
  chat_id uuid not null,
  role text not null check (role in ('user', 'assistant')),
  parts jsonb not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id, chat_id) references chats (tenant_id, user_id, id) on delete cascade
);
create index messages_by_chat on messages (tenant_id, user_id, chat_id, created_at);

-- The audit outlives the chat it belongs to, so chat and message are plain ids here.
create table tool_calls (
  tenant_id text not null references tenants (id),
  user_id uuid not null,
  id uuid not null,
  chat_id uuid,
  message_id uuid,
  tool text not null check (length(tool) <= 60),
  effect text not null check (effect in ('read', 'write', 'destructive')),
  actors text[] not null,
  scopes text[] not null,
  outcome text not null check (outcome in ('succeeded', 'denied', 'failed')),
  row_ids text[] not null default '{}',
  duration_ms int not null,
  occurred_at timestamptz not null default now(),
  primary key (tenant_id, user_id, id)
);
create index tool_calls_by_message on tool_calls (tenant_id, user_id, message_id);
create index tool_calls_by_time on tool_calls (tenant_id, occurred_at);

-- Sign-in ---------------------------------------------------------------------------------------------------
create table credentials (
  tenant_id text not null,
  user_id uuid not null,
  password_hash text not null,
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

create table sessions (
  tenant_id text not null,
  id_hash bytea not null check (octet_length(id_hash) = 32),
  user_id uuid not null,
  app text not null check (app in ('storefront', 'admin')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  closed_at timestamptz,
  primary key (tenant_id, id_hash),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
create index sessions_by_user on sessions (tenant_id, user_id);

create table sign_in_attempts (
  tenant_id text not null,
  id uuid not null,
  subject text not null,
  attempted_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index sign_in_attempts_by_subject on sign_in_attempts (tenant_id, subject, attempted_at);

-- Statistics hold samples of real values (most common values, histogram bounds) outside row-level security, so
-- the planner keeps none about personal columns. Keys keep theirs: they are random ids, and plans need them.
alter table users alter email set statistics 0, alter name set statistics 0, alter story set statistics 0;
alter table orders alter number set statistics 0, alter items_cents set statistics 0,
  alter discount_cents set statistics 0, alter tax_cents set statistics 0, alter shipping_cents set statistics 0,
  alter refunded_cents set statistics 0;
alter table order_items alter title set statistics 0, alter unit_price_cents set statistics 0,
  alter discount_cents set statistics 0, alter tax_cents set statistics 0, alter refunded_cents set statistics 0;
alter table purchase_vectors alter embedding set statistics 0;
alter table chats alter title set statistics 0;
alter table messages alter parts set statistics 0;
alter table tool_calls alter row_ids set statistics 0;
alter table credentials alter password_hash set statistics 0;
alter table sessions alter id_hash set statistics 0;
alter table sign_in_attempts alter subject set statistics 0;
