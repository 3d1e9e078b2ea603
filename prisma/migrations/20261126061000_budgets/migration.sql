-- What a store's assistant may cost. Shapes only; prisma/policies/68-budgets.sql says who may touch what.

-- One row for each pool that is counted: one shopper, all shoppers of the store, one network that visitors come from,
-- all visitors of the store. Visitors have pools of their own, so that they cannot use up what shoppers have.
create table budgets (
  tenant_id text not null references tenants (id),
  pool text not null check (pool in ('shopper', 'shoppers', 'network', 'visitors')),
  -- A day, in the store's time zone.
  messages int not null check (messages >= 0),
  tokens bigint not null check (tokens >= 0),
  cost_micros bigint not null check (cost_micros >= 0), -- millionths of a US dollar
  -- Answers being written at the same time, in one process.
  answers_at_once int not null check (answers_at_once >= 0),
  -- Of one turn; only where the pool is one person's.
  steps int check (steps between 1 and 20),
  input_characters int check (input_characters between 100 and 2000),
  output_tokens int check (output_tokens between 100 and 4000),
  primary key (tenant_id, pool),
  check ((pool in ('shopper', 'network')) = (steps is not null and input_characters is not null and output_tokens is not null))
);

-- What one shopper's questions came to on one day.
create table spending (
  tenant_id text not null,
  user_id uuid not null,
  day date not null,
  messages int not null default 0 check (messages >= 0),
  tokens bigint not null default 0 check (tokens >= 0),
  cost_micros bigint not null default 0 check (cost_micros >= 0),
  primary key (tenant_id, user_id, day),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
);

-- The same of everybody together: 'shoppers', 'visitors', and each network of visitors by a hash of its address.
create table pool_spending (
  tenant_id text not null references tenants (id),
  day date not null,
  pool text not null check (pool in ('shoppers', 'visitors') or pool ~ '^[0-9a-f]{64}$'),
  messages int not null default 0 check (messages >= 0),
  tokens bigint not null default 0 check (tokens >= 0),
  cost_micros bigint not null default 0 check (cost_micros >= 0),
  primary key (tenant_id, day, pool)
);

insert into budgets (tenant_id, pool, messages, tokens, cost_micros, answers_at_once, steps, input_characters, output_tokens)
select t.id, b.* from tenants t cross join (values
  ('shopper', 300, 3000000, 2000000, 3, 8, 2000, 1200),
  ('shoppers', 30000, 300000000, 100000000, 60, null::int, null::int, null::int),
  ('network', 600, 6000000, 2000000, 6, 8, 2000, 1200),
  ('visitors', 6000, 60000000, 20000000, 20, null, null, null)) as b
where t.kind = 'store';
