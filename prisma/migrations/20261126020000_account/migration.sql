-- Accounts: sessions that their owner can tell apart, links that work once, sign-in through an identity provider,
-- preferences, mail, and what happened to an account. Shapes only; prisma/policies/70-auth.sql and 75-account.sql say
-- who may touch what.

create schema account;

-- An order outlives its account, and a visitor's order has none: its owner is an id, and after an erasure a random one.
alter table orders drop constraint if exists orders_tenant_id_user_id_fkey;

-- What belongs to a person can come to belong to another id: a visitor signs in, a guest's order is attached, an
-- account is erased. Only the root row is then changed; whatever hangs on it follows by its key, or nothing moves.
do $$
declare
  found record;
begin
  for found in
    select c.conname, c.conrelid::regclass as child, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.confrelid and a.attnum = any (c.confkey) and a.attname = 'user_id'
    where c.contype = 'f' and c.confupdtype <> 'c' and c.conparentid = 0
  loop
    execute format('alter table %s drop constraint %I', found.child, found.conname);
    execute format('alter table %s add constraint %I %s on update cascade', found.child, found.conname, found.definition);
  end loop;
end $$;

alter table users add constraint users_name_length check (length(name) between 1 and 120);

-- `id` is what its owner calls a session; the hash of the cookie's id stays unread. Device and network are for telling
-- sessions apart and decide nothing.
alter table sessions
  add column id uuid not null default gen_random_uuid(),
  add column device text not null default '' check (length(device) <= 80),
  add column network text not null default '' check (length(network) <= 45),
  drop constraint sessions_pkey,
  add primary key (tenant_id, id),
  add unique (tenant_id, id_hash);

-- Known by tenant, issuer and subject. Never by e-mail: an address can be given to somebody else. Like every key over
-- what is personal, that one is over an expression which tells nobody whether a value exists.
create table oidc_accounts (
  tenant_id text not null,
  user_id uuid not null,
  id uuid not null default gen_random_uuid(),
  issuer text not null check (length(issuer) <= 500),
  subject text not null check (length(subject) <= 255),
  connected_at timestamptz not null default now(),
  primary key (tenant_id, user_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);
create unique index oidc_accounts_by_subject on oidc_accounts (tenant_id, md5(issuer || ' ' || subject));

-- Links sent by mail. The token in the link is stored as a hash, works once and for a limited time. `user_id` is
-- whose account it is about, or for attach_order who owns the order now; a link that makes an account has none yet.
create table single_use_links (
  tenant_id text not null references tenants (id),
  token_hash bytea not null check (octet_length(token_hash) = 32),
  purpose text not null check (purpose in ('confirm_email', 'reset_password', 'claim_account', 'attach_order')),
  email text not null check (email = lower(email) and length(email) <= 254),
  user_id uuid,
  order_id uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash),
  check (user_id is not null or purpose = 'confirm_email'),
  check ((order_id is not null) = (purpose = 'attach_order'))
);
create index single_use_links_by_email on single_use_links (tenant_id, lower(email), created_at);
create index single_use_links_by_user on single_use_links (tenant_id, user_id);

-- One row a shopper: what they told the store about themselves, each from a short list or within bounds.
create table preferences (
  tenant_id text not null,
  user_id uuid not null,
  units text check (units in ('metric', 'imperial')),
  clothing_size text check (clothing_size in ('XS', 'S', 'M', 'L', 'XL', 'XXL')),
  shoe_size_eu int check (shoe_size_eu between 30 and 52),
  budget_cents int check (budget_cents between 100 and 10000000),
  diet text check (diet in ('vegetarian', 'vegan', 'lactose_free', 'gluten_free', 'decaffeinated')),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

-- The outbox of the demo, where mail lands that is not sent. It belongs to whoever caused the mail, who may be a
-- visitor, so one browser does not see what another one's owner was sent.
create table mails (
  tenant_id text not null references tenants (id),
  user_id uuid not null,
  id uuid not null,
  kind text not null check (length(kind) <= 40),
  recipient text not null check (length(recipient) <= 254),
  subject text not null check (length(subject) <= 200),
  body text not null check (length(body) <= 20000),
  sent_at timestamptz not null default now(),
  primary key (tenant_id, user_id, id)
);
create index mails_by_time on mails (tenant_id, user_id, sent_at desc);

-- What happened to an account, for its owner to read. Written by trusted functions only.
create table account_events (
  tenant_id text not null references tenants (id),
  user_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('account_made', 'password_set', 'address_confirmed', 'provider_connected',
                                     'sessions_closed', 'visitor_adopted', 'order_attached', 'erased')),
  detail jsonb not null default '{}',
  occurred_at timestamptz not null default now(),
  primary key (tenant_id, user_id, id)
);
create index account_events_by_time on account_events (tenant_id, user_id, occurred_at desc);
