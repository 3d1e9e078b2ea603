-- What those who run a store or the platform changed of settings and catalogue, as it was and as it is. Shapes only;
-- prisma/policies/82-admin-actions.sql says who may touch what, and lets the tables themselves write it.
create table admin_actions (
  tenant_id text not null references tenants (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  role text not null check (role ~ '^[a-z]{1,30}$'),
  actor text not null check (length(actor) between 1 and 120),
  area text not null check (area ~ '^[a-z_]{1,60}$'),
  action text not null check (action in ('created', 'changed', 'deleted')),
  subject text not null check (length(subject) between 1 and 200),
  before jsonb not null,
  after jsonb not null,
  occurred_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id)
);
-- Newest first: of one store, of all, and of one kind of thing.
create index admin_actions_of_store on admin_actions (tenant_id, occurred_at desc);
create index admin_actions_by_moment on admin_actions (occurred_at desc);
create index admin_actions_by_area on admin_actions (area, occurred_at desc);
