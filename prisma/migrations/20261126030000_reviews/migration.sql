-- What shoppers say about what they bought. Shapes only; prisma/policies/47-reviews.sql says who may touch what.

create table reviews (
  tenant_id text not null,
  user_id uuid not null,
  product_id uuid not null,
  -- What the public knows a review by: it leads to nobody.
  id uuid not null,
  rating int not null check (rating between 1 and 5),
  title text not null default '' check (length(title) <= 80),
  body text not null default '' check (length(body) <= 2000),
  display_name text not null check (length(display_name) between 1 and 60),
  status text not null default 'published' check (status in ('published', 'hidden')),
  written_at timestamptz not null default now(),
  -- One opinion per person and product.
  primary key (tenant_id, user_id, product_id),
  unique (tenant_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade,
  foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade
);
create index reviews_by_product on reviews (tenant_id, product_id, written_at desc);

-- How many published reviews give one star, two, … five: every list shows it, so it is counted when one is written.
alter table products add column ratings int[] not null default '{0,0,0,0,0}' check (cardinality(ratings) = 5);

-- The planner keeps no samples of what is personal.
alter table reviews alter rating set statistics 0, alter title set statistics 0, alter body set statistics 0,
  alter display_name set statistics 0;
alter table products alter ratings set statistics 0;
