-- The same thing in another size, capacity or material. Each variant is a product of its own, with its own address,
-- price and stock; a group only says which belong together and by which of their attributes one chooses.

create table variant_groups (
  tenant_id text not null references tenants (id),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- Names of attributes, in the order one chooses by. What a variant offers is its own attribute.
  options text[] not null check (cardinality(options) between 1 and 3),
  primary key (tenant_id, slug)
);

alter table products add column variant_group text,
  add foreign key (tenant_id, variant_group) references variant_groups (tenant_id, slug);
create index products_by_variant_group on products (tenant_id, variant_group) where variant_group is not null;
