-- What somebody looked at last, visitors too. Kept here and not in the browser: the stores share an origin.
create table product_views (
  tenant_id text not null references tenants (id),
  user_id uuid not null,
  product_id uuid not null,
  viewed_at timestamptz not null default now(),
  primary key (tenant_id, user_id, product_id),
  foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade
);
